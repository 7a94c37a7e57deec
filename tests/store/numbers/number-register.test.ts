import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { AppError } from '#domain/errors.ts'
import { newMeeting } from '#domain/meeting.ts'
import { NumberEntry } from '#domain/number-entry.ts'
import { findGaps, nextNumber } from '#domain/number-series.ts'
import { Organization } from '#domain/organization.ts'
import { moveStore } from '#store/move-store.ts'
import type { NumberRequest } from '#store/numbers/number-register.ts'
import { MeetingStore } from '#store/store.ts'
import { hashTree, withTempFolder } from '#tests/fakes/temp-folder.ts'

const NOW = '2026-11-22T14:03:22+07:00'
const quiet = { report: () => undefined }
let made = 0

const request = (given: Partial<NumberRequest> = {}): NumberRequest => ({
  ...NumberEntry.parse({
    id: `n${++made}`,
    organizationId: 'so-a',
    series: '2026/TB',
    number: 1,
    issuedOn: '2026-11-22',
    kind: 'conclusion-notice',
    subject: 'Thông báo A',
    takenAt: NOW,
  }),
  number: null,
  ...given,
})

const refusalOf = async (work: Promise<unknown>): Promise<AppError> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof AppError) return error
  throw new Error('not refused')
}

const withStore = (work: (store: MeetingStore, folder: string) => Promise<void>) =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder, { now: () => new Date(NOW) })
    await store.openForWriting()
    try {
      await work(store, folder)
    } finally {
      await store.close()
    }
  })

test('fifty papers asked for at once get fifty numbers, each its own', () =>
  withStore(async ({ numbers }) => {
    const papers = Array.from({ length: 50 }, (_, at) => request({ meetingId: `hop-${at}` }))
    const taken = await Promise.all(papers.map(numbers.take))
    expect(taken.map((one) => one.number).toSorted((a, b) => a - b)).toEqual(papers.map((_, at) => at + 1))
    expect(await numbers.list('so-a')).toHaveLength(50)
  }))

test('series and bodies count apart', () =>
  withStore(async ({ numbers }) => {
    const first = [
      request(),
      request({ series: '2026/BC' }),
      request({ series: '2026/mat/TB' }),
      request({ series: '2027/TB' }),
      request({ organizationId: 'so-b' }),
    ]
    for (const one of first) expect((await numbers.take(one)).number).toBe(1)
    expect((await numbers.take(request())).number).toBe(2)
  }))

test('a taken number is refused with the paper, its day and the next free one', () =>
  withStore(async ({ numbers }) => {
    await numbers.take(request({ number: 7, meetingId: 'hop-1', issuedOn: '2026-03-02' }))
    const refused = await refusalOf(numbers.take(request({ number: 7, meetingId: 'hop-2' })))
    expect(refused.code).toBe('NUMBER_TAKEN')
    expect(refused.message).toContain('Số 7 của sổ 2026/TB đã cấp cho “Thông báo A” ngày 02/03/2026')
    expect(refused.message).toContain('Số kế tiếp còn trống là 8')
    expect((await numbers.take(request({ number: 3, meetingId: 'hop-2' }))).number).toBe(3)
  }))

test('the same paper asked again keeps its number, and moves when it is told to', () =>
  withStore(async ({ numbers }) => {
    const paper = { meetingId: 'hop-1', target: 'Sở Y tế' }
    const first = await numbers.take(request(paper))
    expect(await numbers.take(request(paper))).toMatchObject({ id: first.id, number: 1 })
    expect(await numbers.take(request({ ...paper, number: 1 }))).toMatchObject({ id: first.id, number: 1 })
    expect(await numbers.take(request({ ...paper, number: 5 }))).toMatchObject({ id: first.id, number: 5 })
    expect(await numbers.take(request({ ...paper, series: '2027/TB' }))).toMatchObject({ id: first.id, number: 1 })
    expect(await numbers.list('so-a')).toHaveLength(1)
    expect((await numbers.take(request({ ...paper, target: 'Sở Tài chính' }))).number).toBe(1)
  }))

test('a number given back is free, and is told as a gap, not filled by itself', () =>
  withStore(async ({ numbers }) => {
    const [first] = await Promise.all([1, 2, 3].map((at) => numbers.take(request({ meetingId: `hop-${at}` }))))
    await numbers.release(first?.id ?? '')
    expect((await numbers.take(request({ meetingId: 'hop-4' }))).number).toBe(4)
    expect((await refusalOf(numbers.release(first?.id ?? ''))).code).toBe('NUMBER_NOT_FOUND')
  }))

test('gaps and the next number of a series', () => {
  expect([nextNumber([]), nextNumber([1, 2, 9])]).toEqual([1, 10])
  expect(findGaps([2, 5])).toEqual([3, 4])
  expect(findGaps([])).toEqual([])
})

test('a damaged register is refused, named and kept to the byte; another body’s goes on', () =>
  withStore(async (store, folder) => {
    const kept = await store.numbers.take(request({ organizationId: 'so-b' }))
    const path = join(folder, 'numbers', 'so-a.json')
    const good = (await store.numbers.take(request())) && readFileSync(path, 'utf8')
    const states = ['', '{', good.replace('"number":1', '"number":2'), good.replace('thu-ky/numbers', 'x'), '\0\0\0']
    for (const state of states) {
      writeFileSync(path, state)
      for (const work of [store.numbers.list('so-a'), store.numbers.take(request()), store.numbers.release('x')])
        expect((await refusalOf(work)).code).toBe('REGISTER_DAMAGED')
      expect(readFileSync(path, 'utf8')).toBe(state)
      expect(await store.numbers.find(kept.id)).toEqual(kept)
      const { findings } = await store.check(quiet, false)
      expect(findings.filter((one) => one.severity === 'problem').map((one) => one.path)).toEqual(['numbers/so-a.json'])
    }
    writeFileSync(path, good.replace('"version": 1', '"version": 2'))
    expect((await refusalOf(store.numbers.take(request()))).message).toContain('mới hơn')
  }))

test('the check of the folder finds nothing wrong with a sound register', () =>
  withStore(async (store) => {
    await store.numbers.take(request())
    expect((await store.check(quiet, false)).findings.filter((one) => one.path.startsWith('numbers'))).toEqual([])
  }))

test('removing a meeting, even for good, keeps its number taken', () =>
  withStore(async (store) => {
    const meeting = await store.create(
      newMeeting('hop-1', NOW, Organization.parse({ id: 'so-a', officialName: 'Sở A' })),
    )
    await store.numbers.take(request({ meetingId: meeting.id }))
    await store.remove(meeting.id)
    await store.purge([meeting.id], true)
    expect((await store.numbers.take(request({ meetingId: 'hop-2' }))).number).toBe(2)
  }))

test('a moved store carries its registers', () =>
  withTempFolder(async (root) => {
    const store = new MeetingStore(join(root, 'a'), { now: () => new Date(NOW) })
    await store.openForWriting()
    await store.numbers.take(request())
    await moveStore(store, join(root, 'b'), { progress: quiet })
    await store.close()
    expect(hashTree(join(root, 'b'))['numbers/so-a.json']).toBe(hashTree(join(root, 'a'))['numbers/so-a.json'])
  }))

test('a backup brings a register back, and adds to one that is there what had been given out', () =>
  withTempFolder(async (root) => {
    const open = async (name: string) => {
      const store = new MeetingStore(join(root, name), { now: () => new Date(NOW) })
      await store.openForWriting()
      return store
    }
    const old = await open('old')
    await old.numbers.take(request({ meetingId: 'hop-1' }))
    await old.numbers.take(request({ meetingId: 'hop-2' }))
    const { path } = await old.backUp(quiet, join(root, 'copies'))
    await old.close()
    const fresh = await open('fresh')
    await fresh.restoreBackup(quiet, { path, replaceDifferent: false })
    expect((await fresh.numbers.list('so-a')).map((one) => one.number)).toEqual([1, 2])
    await fresh.close()
    const other = await open('other')
    await other.numbers.take(request({ meetingId: 'hop-3', subject: 'ở đây' }))
    await other.restoreBackup(quiet, { path, replaceDifferent: false })
    expect((await other.numbers.list('so-a')).map(({ number, meetingId }) => [number, meetingId])).toEqual([
      [1, 'hop-3'],
      [2, 'hop-2'],
    ])
    const damaged = join(root, 'other', 'numbers', 'so-a.json')
    writeFileSync(damaged, 'hỏng')
    await other.restoreBackup(quiet, { path, replaceDifferent: false })
    expect((await other.numbers.list('so-a')).map((one) => one.number)).toEqual([1, 2])
    const aside = Object.keys(hashTree(join(root, 'other', 'quarantine'))).filter((name) =>
      name.startsWith('numbers-so-a'),
    )
    expect(aside).toHaveLength(1)
    await other.close()
  }))

test('a half-written register of a program that died is swept, the old one stands', () =>
  withTempFolder(async (folder) => {
    const first = new MeetingStore(folder, { now: () => new Date(NOW) })
    await first.openForWriting()
    await first.numbers.take(request())
    await first.close()
    mkdirSync(join(folder, 'numbers'), { recursive: true })
    const left = join(folder, 'numbers', `so-a.json.${process.pid}-0123456789ab.tmp`)
    writeFileSync(left, '{')
    const next = new MeetingStore(folder, { now: () => new Date(NOW) })
    await next.openForWriting()
    expect(existsSync(left)).toBe(false)
    expect((await next.numbers.take(request())).number).toBe(2)
    await next.close()
  }))
