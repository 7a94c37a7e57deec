import { appendFileSync, existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Meeting } from '#domain/meeting.ts'
import { Source } from '#domain/source.ts'
import { writeMeeting } from '#store/meeting-file.ts'
import { MeetingStore } from '#store/store.ts'
import { plainMeeting, refusalOf, retitle } from '#tests/builders/plain-meeting.ts'
import { editAtRandom } from '#tests/builders/random-edit.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { seededChance } from '#tests/builders/seeded-chance.ts'
import { systemError, watchFiles } from '#tests/fakes/faulty-files.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const journalOf = (folder: string) => join(folder, 'journal', 'hop-1.jsonl')
const contentOf = ({ revision: _, updatedAt: __, ...content }: Meeting) => content

/** A store with the titles `0`, `1` … of so many edits. */
async function storeWithEdits(folder: string, edits: number): Promise<MeetingStore> {
  const store = new MeetingStore(folder)
  await store.create(plainMeeting('hop-1', '0'))
  for (let at = 1; at <= edits; at++) await store.update('hop-1', at, retitle(`${at}`))
  return store
}

test('edits are taken back and made again, also after a restart, each as a new revision', () =>
  withTempFolder(async (folder) => {
    await (await storeWithEdits(folder, 3)).close()
    const store = new MeetingStore(folder)
    const titles: string[] = []
    for (const revision of [4, 5, 6]) titles.push((await store.undo('hop-1', revision)).title)
    expect(titles).toEqual(['2', '1', '0'])
    expect((await refusalOf(store.undo('hop-1', 7))).code).toBe('NOTHING_TO_UNDO')
    await store.close()
    const again = new MeetingStore(folder)
    for (const revision of [7, 8, 9]) titles.push((await again.redo('hop-1', revision)).title)
    expect(titles.slice(3)).toEqual(['1', '2', '3'])
    expect((await refusalOf(again.redo('hop-1', 10))).code).toBe('NOTHING_TO_REDO')
    expect((await again.get('hop-1')).revision).toBe(10)
    await again.close()
  }))

test('an edit after an undo ends what could be made again; a stale window is told and changes nothing', () =>
  withTempFolder(async (folder) => {
    const store = await storeWithEdits(folder, 2)
    await store.undo('hop-1', 3)
    expect((await refusalOf(store.undo('hop-1', 3))).code).toBe('MEETING_CONFLICT')
    await store.update('hop-1', 4, retitle('khác'))
    expect((await refusalOf(store.redo('hop-1', 5))).code).toBe('NOTHING_TO_REDO')
    expect((await store.undo('hop-1', 5)).title).toBe('1')
    await store.close()
  }))

test('the steps say what would be undone and redone, and when it was written', () =>
  withTempFolder(async (folder) => {
    const store = await storeWithEdits(folder, 1)
    await store.update('hop-1', 2, (meeting) => ({ ...meeting, place: 'phòng 2', onlineSites: ['xã A'] }))
    expect(await store.steps('hop-1')).toMatchObject({ undo: { parts: ['place', 'onlineSites'] }, redo: null })
    const undone = await store.undo('hop-1', 3)
    expect(undone).toMatchObject({ place: '', onlineSites: [] })
    const steps = await new MeetingStore(folder).steps('hop-1')
    expect(steps).toMatchObject({ undo: { parts: ['title'] }, redo: { parts: ['place', 'onlineSites'] } })
    await store.close()
  }))

test('of random sessions with restarts every undo gives the state before, every redo the state after', () =>
  withTempFolder(async (folder) => {
    const chance = seededChance(11)
    let store = new MeetingStore(folder)
    let current = await store.create({ ...richMeeting(), id: 'hop-1' })
    let [past, future]: [Meeting[], Meeting[]] = [[], []]
    for (let round = 0; round < 250; round++) {
      const dice = chance()
      if (dice < 0.05) {
        await store.close()
        store = new MeetingStore(folder)
      } else if (dice < 0.35 && past.length > 0) {
        future.push(current)
        current = await store.undo('hop-1', current.revision)
        expect(contentOf(current)).toEqual(contentOf(past.pop() as Meeting))
      } else if (dice < 0.55 && future.length > 0) {
        past.push(current)
        current = await store.redo('hop-1', current.revision)
        expect(contentOf(current)).toEqual(contentOf(future.pop() as Meeting))
      } else {
        const next = await store.update('hop-1', current.revision, (meeting) => editAtRandom(meeting, chance))
        if (next.revision !== current.revision) [past, future] = [[...past, current], []]
        current = next
      }
    }
    expect(current.revision).toBeGreaterThan(150)
    await store.close()
  }))

test('an imported source stays when the edit that brought it is taken back', () =>
  withTempFolder(async (folder) => {
    const store = await storeWithEdits(folder, 0)
    const source = Source.parse({ id: 's', importedAt: '2026-11-22T08:00:00+07:00', hash: 'h', text: 'gốc' })
    await store.update('hop-1', 1, (meeting) => ({ ...meeting, title: 'nhập', sources: [source] }))
    expect(await store.undo('hop-1', 2)).toMatchObject({ title: '0', sources: [source] })
    expect(await store.redo('hop-1', 3)).toMatchObject({ title: 'nhập', sources: [source] })
    await store.update('hop-1', 4, (meeting) => ({ ...meeting, sources: [source, { ...source, id: 's2' }] }))
    expect((await store.undo('hop-1', 5)).title).toBe('0')
    await store.close()
  }))

const torn: [string, (folder: string) => void][] = [
  ['cut in its last line', (folder) => truncateSync(journalOf(folder), statSync(journalOf(folder)).size - 5)],
  [
    'flipped in one letter',
    (folder) => writeFileSync(journalOf(folder), readFileSync(journalOf(folder), 'utf8').replace('"2"', '"9"')),
  ],
  ['all NUL', (folder) => writeFileSync(journalOf(folder), '\0'.repeat(900))],
  ['gone', (folder) => rmSync(journalOf(folder))],
  ['of another meeting', (folder) => writeFileSync(journalOf(folder), 'nội dung lạ\n')],
  [
    'older than a file put back from outside',
    (folder) => {
      const path = join(folder, 'meetings', 'hop-1.json')
      const outside = JSON.parse(readFileSync(path, 'utf8')).body as Meeting
      writeFileSync(path, writeMeeting({ ...outside, title: 'từ ngoài', revision: 40 }))
    },
  ],
]

for (const [name, damage] of torn) {
  test(`a journal that is ${name} offers nothing and harms nothing; the next edit can be taken back`, () =>
    withTempFolder(async (folder) => {
      await (await storeWithEdits(folder, 3)).close()
      damage(folder)
      const store = new MeetingStore(folder)
      const { revision, title } = await store.get('hop-1')
      expect((await refusalOf(store.undo('hop-1', revision))).code).toBe('NOTHING_TO_UNDO')
      await store.update('hop-1', revision, retitle('tiếp'))
      await store.close()
      const later = new MeetingStore(folder)
      expect((await later.undo('hop-1', revision + 1)).title).toBe(title)
      await later.close()
    }))
}

test('a journal that cannot be written fails no save, and undo works until the program ends', () =>
  withTempFolder(async (folder) => {
    const files = watchFiles(({ name, path }) => {
      if (name === 'open' && path.includes('journal')) throw systemError('ENOSPC')
    })
    const store = new MeetingStore(folder, { files })
    await store.create(plainMeeting('hop-1', '0'))
    await store.update('hop-1', 1, retitle('1'))
    await store.update('hop-1', 2, retitle('2'))
    expect((await store.undo('hop-1', 3)).title).toBe('1')
    await store.close()
    expect((await refusalOf(new MeetingStore(folder).undo('hop-1', 4))).code).toBe('NOTHING_TO_UNDO')
  }))

test('a journal stays bounded, in steps and in bytes, and keeps the newest', () =>
  withTempFolder(async (folder) => {
    const store = await storeWithEdits(folder, 450)
    const lines = () => readFileSync(journalOf(folder), 'utf8').split('\n').length
    expect(lines()).toBeLessThan(420)
    let { revision } = await store.get('hop-1')
    for (let at = 0; at < 60; at++) revision = (await store.undo('hop-1', revision)).revision
    expect((await store.get('hop-1')).title).toBe('390')
    for (let at = 0; at < 40; at++) {
      const place = `${at} `.repeat(40_000)
      revision = (await store.update('hop-1', revision, (meeting) => ({ ...meeting, place }))).revision
      expect(statSync(journalOf(folder)).size).toBeLessThan(3 * 1024 * 1024)
    }
    await store.close()
    expect((await new MeetingStore(folder).steps('hop-1')).undo).not.toBeNull()
  }))

test('an older reader of the journal: a foreign line ends it, what stands before it leads nowhere', () =>
  withTempFolder(async (folder) => {
    await (await storeWithEdits(folder, 2)).close()
    appendFileSync(journalOf(folder), '\n00000000 {"kind":"mai sau"}')
    expect((await new MeetingStore(folder).steps('hop-1')).undo).toMatchObject({ parts: ['title'] })
    expect(existsSync(journalOf(folder))).toBe(true)
  }))
