import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { writeMeeting } from '#store/meeting-file.ts'
import { MeetingStore } from '#store/store.ts'
import { plainMeeting, refusalOf, retitle } from '#tests/builders/plain-meeting.ts'
import { hashTree, withTempFolder } from '#tests/fakes/temp-folder.ts'

const create = async (store: MeetingStore, count: number) => {
  for (let at = 0; at < count; at++) await store.create(plainMeeting(`hop-${at}`, `Họp ${at}`))
}

test('the bin tells when a meeting came there and until when it is kept, also after the folder was copied', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(join(folder, 'a'), { now: () => new Date('2026-02-10T23:30:00') })
    await create(store, 2)
    const removed = await store.remove('hop-0')
    expect(removed).toMatchObject({ title: 'Họp 0', keptUntil: '2026-03-12' })
    await store.close()
    cpSync(join(folder, 'a'), join(folder, 'b'), { recursive: true })
    utimesSync(join(folder, 'b', 'removed', 'hop-0.json'), 0, 0)
    expect(await new MeetingStore(join(folder, 'b')).removed()).toEqual([removed])
  }))

test('a bin of the first program, without labels, is listed, restored and purged', () =>
  withTempFolder(async (folder) => {
    mkdirSync(join(folder, 'removed'), { recursive: true })
    for (const id of ['cu-1', 'cu-2'])
      writeFileSync(join(folder, 'removed', `${id}.json`), writeMeeting(plainMeeting(id, `Cũ ${id}`)))
    const store = new MeetingStore(folder)
    expect((await store.removed()).map((one) => one.title).sort()).toEqual(['Cũ cu-1', 'Cũ cu-2'])
    expect((await store.restore('cu-1')).title).toBe('Cũ cu-1')
    expect(await store.purge(['cu-2'], true)).toBe(1)
    expect(readdirSync(join(folder, 'removed'))).toEqual([])
    await store.close()
  }))

test('nothing is deleted by the program itself, however old; a removal keeps a version first', () =>
  withTempFolder(async (folder) => {
    const clock = { now: new Date('2026-01-01T08:00:00') }
    const store = new MeetingStore(folder, { now: () => clock.now })
    await create(store, 1)
    await store.remove('hop-0')
    expect((await store.versions.list('hop-0')).map((one) => one.reason)).toEqual(['removal'])
    clock.now = new Date('2031-01-01T08:00:00')
    await store.create(plainMeeting('moi'))
    await store.close()
    const later = new MeetingStore(folder, { now: () => clock.now })
    expect((await later.all()).meetings).toHaveLength(1)
    expect((await later.restore('hop-0')).title).toBe('Họp 0')
    expect(readdirSync(join(folder, 'removed'))).toEqual([])
    await later.close()
  }))

test('purged is the meeting with its versions and journal, and nobody else', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    await create(store, 6)
    for (const id of ['hop-0', 'hop-1']) {
      await store.update(id, 1, retitle('sửa'))
      await store.remove(id)
    }
    const others = () => Object.entries(hashTree(folder)).filter(([path]) => !/hop-0|catalog|index/.test(path))
    const before = others()
    expect(await store.purge(['hop-0', 'hop-0'], false)).toBe(1)
    expect(Object.keys(hashTree(folder)).filter((path) => path.includes('hop-0'))).toEqual([])
    expect(existsSync(join(folder, 'snapshots', 'hop-0'))).toBe(false)
    expect(others()).toEqual(before)
    expect((await refusalOf(store.purge(['hop-1', 'hop-0'], true))).code).toBe('REMOVED_NOT_FOUND')
    expect((await store.removed()).map((one) => one.id)).toEqual(['hop-1'])
    expect((await store.all()).missing).toEqual([])
    await store.close()
  }))

test('purging the bin’s copy of a meeting that is back in the list leaves that one its versions and journal', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    await create(store, 6)
    await store.update('hop-0', 1, retitle('sửa'))
    const bytes = readFileSync(join(folder, 'meetings', 'hop-0.json'))
    await store.remove('hop-0')
    writeFileSync(join(folder, 'meetings', 'hop-0.json'), bytes)
    await store.purge(['hop-0'], true)
    expect((await store.undo('hop-0', 2)).title).toBe('Họp 0')
    expect((await store.versions.list('hop-0')).length).toBeGreaterThan(0)
    await store.close()
  }))

test('more than a fifth of all, or more than twenty, is deleted only once it is confirmed; the refusal names them', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    await create(store, 10)
    for (const id of ['hop-0', 'hop-1', 'hop-2']) await store.remove(id)
    const before = hashTree(join(folder, 'removed'))
    const refusal = await refusalOf(store.purge(['hop-0', 'hop-1', 'hop-2'], false))
    expect(refusal).toMatchObject({ code: 'MASS_DELETION', details: { count: 3 } })
    for (const title of ['Họp 0', 'Họp 1', 'Họp 2']) expect(refusal.message).toContain(title)
    expect(hashTree(join(folder, 'removed'))).toEqual(before)
    expect(await store.purge(['hop-0', 'hop-1'], false)).toBe(2)
    expect(await store.purge(['hop-2'], true)).toBe(1)
    for (let at = 0; at < 120; at++) await store.create(plainMeeting(`nhieu-${at}`))
    const many = Array.from({ length: 21 }, (_, at) => `nhieu-${at}`)
    for (const id of many) await store.remove(id)
    expect((await refusalOf(store.purge(many, false))).code).toBe('MASS_DELETION')
    expect(await store.purge(many.slice(1), false)).toBe(20)
    await store.close()
  }))
