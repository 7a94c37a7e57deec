import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import type { Client } from '#contract/client.ts'
import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { startServe, visit } from '#tests/contract/shells.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { type Core, withCore } from '#tests/fakes/with-core.ts'

const body = (given: object = {}) =>
  Organization.parse({ id: 'so-a', officialName: 'Sở A', code: 'SA', placeName: 'An Lạc', ...given })
const issuedOn = '2026-11-22'
const minutes = { kind: 'minutes', target: '' } as const

type Open = { client: Client; make: () => Promise<Meeting>; environment: Core['environment'] }

const withBody = (work: (open: Open) => Promise<void>, given: object = {}) =>
  withCore(async ({ client, environment }) => {
    await client('organization.save', { organization: body(given) })
    const make = async () => {
      const made = await client('meeting.create', { title: 'Họp giao ban' })
      return await client('meeting.save', { baseRevision: made.revision, meeting: { ...made, heldOn: '2026-11-20' } })
    }
    await work({ client, make, environment })
  })

const take = (client: Client, meeting: Meeting, number: number | null = null) =>
  client('number.take', { id: meeting.id, baseRevision: meeting.revision, ...minutes, number, issuedOn })

test('a number is proposed, taken into register and meeting, and given back', () =>
  withBody(async ({ client, make }) => {
    const propose = () => client('number.propose', { organizationId: 'so-a', kind: 'minutes', on: issuedOn })
    expect(await propose()).toEqual({ series: '2026/BB', next: 1, gaps: [], symbol: 'BB-SA' })
    const meeting = await make()
    const taken = await take(client, meeting)
    expect(taken.documents).toMatchObject([{ kind: 'minutes', number: 1, symbol: 'BB-SA', issuedOn }])
    expect(await propose()).toMatchObject({ next: 2 })
    const { entries } = await client('number.list', { organizationId: 'so-a' })
    expect(entries).toMatchObject([{ number: 1, meetingId: meeting.id, subject: 'Biên bản - Họp giao ban' }])
    const back = await client('number.release', { id: meeting.id, baseRevision: taken.revision, ...minutes })
    expect(back.documents).toMatchObject([{ number: null, symbol: '', issuedOn: null }])
    expect(await propose()).toMatchObject({ next: 1 })
    expect(await codeOf(client('number.release', { id: meeting.id, baseRevision: back.revision, ...minutes }))).toBe(
      'NUMBER_NOT_FOUND',
    )
  }))

test('a stale meeting gets no number, and none is lost', () =>
  withBody(async ({ client, make }) => {
    const meeting = await make()
    await client('meeting.save', { baseRevision: meeting.revision, meeting: { ...meeting, place: 'P. 201' } })
    expect(await codeOf(take(client, meeting))).toBe('MEETING_CONFLICT')
    expect((await client('number.list', { organizationId: 'so-a' })).entries).toEqual([])
  }))

test('where the meeting refuses at the last moment, the number is given back or the old one kept', () =>
  withBody(async ({ client, make, environment }) => {
    const meeting = await make()
    const taken = await take(client, meeting, 4)
    const { store } = environment
    const update = store.update
    const refuse = () => Promise.reject(new AppError('STORE_WRITE_FAILED', { problem: 'thử' }))
    const other = await make()
    Object.assign(store, { update: refuse })
    expect(await codeOf(take(client, other))).toBe('STORE_WRITE_FAILED')
    expect(await codeOf(take(client, taken, 9))).toBe('STORE_WRITE_FAILED')
    Object.assign(store, { update })
    const { entries } = await client('number.list', { organizationId: 'so-a' })
    expect(entries.map(({ number, meetingId }) => [number, meetingId])).toEqual([[4, meeting.id]])
  }))

test('a crash after the register and before the meeting leaves the number with this very paper', () =>
  withBody(async ({ client, make, environment }) => {
    const meeting = await make()
    const other = await make()
    const { store } = environment
    const { update } = store
    const { release } = store.numbers
    Object.assign(store, { update: () => Promise.reject(new Error('power cut')) })
    Object.assign(store.numbers, { release: () => Promise.resolve() })
    await take(client, meeting).catch(() => undefined)
    Object.assign(store, { update })
    Object.assign(store.numbers, { release })
    expect((await take(client, other)).documents[0]?.number).toBe(2)
    expect((await take(client, meeting)).documents[0]?.number).toBe(1)
  }))

test('a telephone number typed as a number is refused, and one far ahead lists no million gaps', () =>
  withBody(async ({ client, make }) => {
    const add = (number: number) =>
      client('number.add', { organizationId: 'so-a', kind: 'minutes' as const, number, issuedOn })
    expect(await codeOf(add(Number.MAX_SAFE_INTEGER))).toBe('INVALID_INPUT')
    expect(await codeOf(take(client, await make(), 1_000_000))).toBe('INVALID_INPUT')
    await add(7)
    await add(999_999)
    const proposed = await client('number.propose', { organizationId: 'so-a', kind: 'minutes', on: issuedOn })
    expect(proposed.next).toBe(1_000_000)
    expect(proposed.gaps).toHaveLength(1000)
    expect((await take(client, await make())).documents[0]?.number).toBe(1_000_000)
    expect((await client('number.list', { organizationId: 'so-a' })).entries).toHaveLength(3)
  }))

test('a number that comes back by undo after another paper got it is a contradiction, and can be let pass', () =>
  withBody(async ({ client, make }) => {
    const taken = await take(client, await make())
    const back = await client('number.release', { id: taken.id, baseRevision: taken.revision, ...minutes })
    const other = await make()
    await take(client, other)
    await client('meeting.undo', { id: back.id, baseRevision: back.revision })
    const look = async (id: string) =>
      (await client('document.preview', { id, ...minutes })).findings.filter((one) => one.rule === 'record.register')
    const [found] = await look(taken.id)
    expect(found).toMatchObject({ severity: 'contradiction', message: expect.stringContaining('Họp giao ban') })
    expect(await look(other.id)).toEqual([])
    expect(await codeOf(client('document.export', { id: taken.id, ...minutes }))).toBe('EXPORT_CONTRADICTION')
    const { id, revision } = await client('meeting.get', { id: taken.id })
    const passed = { id, baseRevision: revision, key: found?.key ?? '', reason: 'sổ giấy', by: 'Lan' }
    await client('document.override', passed)
    expect((await client('document.export', { id, ...minutes })).hash).not.toBe('')
  }))

test('fifty papers numbered at once have fifty numbers', () =>
  withBody(async ({ client, make }) => {
    const meetings: Meeting[] = []
    for (let at = 0; at < 50; at++) meetings.push(await make())
    const taken = await Promise.all(meetings.map((meeting) => take(client, meeting)))
    const numbers = taken.map((one) => one.documents[0]?.number ?? 0)
    expect(numbers.toSorted((a, b) => a - b)).toEqual(meetings.map((_, at) => at + 1))
  }))

test('two calls for one paper give one number, and the one that came late does not take it away', () =>
  withBody(async ({ client, make }) => {
    const meeting = await make()
    const late = { id: meeting.id, baseRevision: meeting.revision, ...minutes, number: 8, issuedOn: '2027-01-04' }
    const both = await Promise.allSettled([take(client, meeting), client('number.take', late)])
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const [record] = (await client('meeting.get', { id: meeting.id })).documents
    const { entries } = await client('number.list', { organizationId: 'so-a' })
    expect(entries).toHaveLength(1)
    expect(entries).toMatchObject([{ number: record?.number, issuedOn: record?.issuedOn, meetingId: meeting.id }])
  }))

test('secret papers, types together, and a committee’s term have series of their own', async () => {
  await withBody(async ({ client, make }) => {
    const meeting = await make()
    await take(client, meeting)
    const made = await make()
    const secret = await client('meeting.save', {
      baseRevision: made.revision,
      meeting: { ...made, secrecyLevel: 'confidential' },
    })
    expect((await take(client, secret)).documents[0]?.number).toBe(1)
    const { entries } = await client('number.list', { organizationId: 'so-a' })
    expect(entries.map((one) => one.series)).toEqual(['2026/BB', '2026/mat/BB'])
  })
  const seriesOf = (given: object) => {
    let series = ''
    const work = withBody(async ({ client }) => {
      series = (await client('number.propose', { organizationId: 'so-a', kind: 'reminder', on: issuedOn })).series
    }, given)
    return work.then(() => series)
  }
  expect(await seriesOf({})).toBe('2026/CV')
  expect(await seriesOf({ numbering: 'together' })).toBe('2026')
  expect(await seriesOf({ system: 'party', committeeTerm: '2025 – 2030' })).toMatch(/^2025-2030\//)
})

test('numbers of papers made elsewhere are entered by hand and taken off again; a paper’s own is not', () =>
  withBody(async ({ client, make }) => {
    const entry = { organizationId: 'so-a', kind: 'minutes', issuedOn } as const
    // A register begun at 3: what stands before it is in the paper book.
    const begun = await client('number.add', { ...entry, number: 3 })
    const added = await client('number.add', { ...entry, number: 5 })
    expect(added).toMatchObject({ series: '2026/BB', number: 5, subject: 'Biên bản', meetingId: null })
    expect(await codeOf(client('number.add', { ...entry, number: 5 }))).toBe('NUMBER_TAKEN')
    expect(await client('number.propose', { organizationId: 'so-a', kind: 'minutes', on: issuedOn })).toMatchObject({
      next: 6,
      gaps: [4],
    })
    for (const { id } of [begun, added]) await client('number.remove', { entryId: id })
    const meeting = await make()
    await take(client, meeting)
    const [own] = (await client('number.list', { organizationId: 'so-a' })).entries
    expect(await codeOf(client('number.remove', { entryId: own?.id ?? '' }))).toBe('NUMBER_IN_USE')
    await client('meeting.remove', { id: meeting.id })
    expect(await codeOf(client('number.remove', { entryId: own?.id ?? '' }))).toBe('NUMBER_IN_USE')
    await client('meeting.purge', { ids: [meeting.id], isConfirmed: true })
    await client('number.remove', { entryId: own?.id ?? '' })
    expect((await client('number.list', { organizationId: 'so-a' })).entries).toEqual([])
  }))

test('a paper that the meeting does not have gets no number', () =>
  withBody(async ({ client, make }) => {
    const { id, revision } = await make()
    const slip = { id, baseRevision: revision, kind: 'task-slip', target: 'Sở Không Có', issuedOn } as const
    expect(await codeOf(client('number.take', slip))).toBe('PAPER_NOT_FOUND')
  }))

test('a second program is refused in words while the first one writes; no number is given twice', () =>
  withTempFolder(async (folder) => {
    const serve = await startServe(folder)
    try {
      const { origin, cookie } = await visit(serve.address)
      const headers = { 'content-type': 'application/json', 'x-thu-ky': '1', cookie, origin }
      const ask = async (name: string, input: unknown) =>
        (await (
          await fetch(`${origin}/api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })
        ).json()) as {
          value: Meeting
        }
      const { value: meeting } = await ask('meeting.create', { title: 'Họp' })
      const request = { id: meeting.id, baseRevision: meeting.revision, ...minutes, issuedOn }
      const cli = new URL('../../src-main/shells/cli/main.ts', import.meta.url).pathname
      const second = spawnSync(process.execPath, [cli, 'call', 'number.take', '-', '--json', '--data', folder], {
        input: JSON.stringify(request),
        encoding: 'utf8',
      })
      expect(second.status).not.toBe(0)
      expect(second.stdout).toContain('đang được một cửa sổ Thư Ký khác ghi')
      const { value } = await ask('number.take', request)
      expect(value.documents[0]?.number).toBe(1)
    } finally {
      await serve.stop()
    }
  }))

test('after two bodies became one, a meeting of the old one is numbered on in the register of the one that stays', () =>
  withBody(async ({ client, make }) => {
    const older = await make()
    await client('organization.save', { organization: body({ id: 'so-b', officialName: 'Sở B', code: 'SB' }) })
    const [organizer] = (await client('organization.list', {})).organizations.filter((one) => one.id === 'so-b')
    const made = await client('meeting.create', { title: 'Họp của Sở B' })
    const changed = { ...made, organizer: organizer ?? made.organizer }
    await take(client, await client('meeting.save', { baseRevision: made.revision, meeting: changed }))
    expect((await client('number.list', { organizationId: 'so-b' })).entries).toHaveLength(1)
    await client('organization.merge', { keepId: 'so-b', otherIds: ['so-a'] })
    const propose = { organizationId: older.organizer.id, kind: 'minutes' as const, on: issuedOn }
    expect(await client('number.propose', propose)).toMatchObject({ next: 2 })
    const taken = await take(client, older)
    expect(taken.documents).toMatchObject([{ number: 2 }])
    const { entries } = await client('number.list', { organizationId: 'so-b' })
    expect(entries.map((one) => one.number)).toEqual([1, 2])
    const back = await client('number.release', { id: older.id, baseRevision: taken.revision, ...minutes })
    expect(back.documents).toMatchObject([{ number: null }])
    expect((await client('number.list', { organizationId: 'so-b' })).entries).toHaveLength(1)
  }))
