import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { MeetingStore } from '#store/store.ts'
import { plainMeeting, refusalOf, retitle } from '#tests/builders/plain-meeting.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

/** A closed store of three meetings, the first of which has a version. */
async function threeMeetings(folder: string): Promise<void> {
  const store = new MeetingStore(folder)
  for (const id of ['a', 'b', 'c']) await store.create(plainMeeting(id, `Họp ${id}`))
  await store.update('a', 1, retitle('Họp a sửa'))
  await store.close()
}
const quiet = { report: () => undefined }
const fileOf = (folder: string, id: string) => join(folder, 'meetings', `${id}.json`)
const idsOf = (list: readonly { id: string }[]) => list.map((one) => one.id).sort()

test('a file that vanishes is named as missing, with its title and its version, until it is back or forgotten', () =>
  withTempFolder(async (folder) => {
    await threeMeetings(folder)
    const store = new MeetingStore(folder)
    renameSync(fileOf(folder, 'a'), join(folder, 'a'))
    unlinkSync(fileOf(folder, 'b'))
    const { meetings, missing } = await store.all()
    expect(idsOf(meetings)).toEqual(['c'])
    expect(missing).toMatchObject([
      { id: 'a', title: 'Họp a sửa', snapshot: expect.stringMatching(/^r000001.*daily/) },
      { id: 'b', title: 'Họp b', snapshot: null },
    ])
    await store.openForWriting()
    await store.close()
    const later = new MeetingStore(folder)
    expect(idsOf((await later.all()).missing)).toEqual(['a', 'b'])
    renameSync(join(folder, 'a'), fileOf(folder, 'a'))
    expect(await later.forgetMissing(['a', 'b', 'c'])).toBe(1)
    expect(await later.all()).toMatchObject({ missing: [], meetings: [{}, {}] })
    await later.close()
    expect((await new MeetingStore(folder).all()).missing).toEqual([])
  }))

test('an emptied folder reads as everything missing, not as nothing there; it is forgotten only on order', () =>
  withTempFolder(async (folder) => {
    await threeMeetings(folder)
    const store = new MeetingStore(folder)
    for (const id of ['a', 'b', 'c']) unlinkSync(fileOf(folder, id))
    expect(idsOf((await store.all()).missing)).toEqual(['a', 'b', 'c'])
    await store.create(plainMeeting('moi'))
    await store.close()
    const later = new MeetingStore(folder)
    expect(idsOf((await later.all()).missing)).toEqual(['a', 'b', 'c'])
    await later.versions.restore('a', (await later.all()).missing[0]?.snapshot ?? '')
    expect(idsOf((await later.all()).missing)).toEqual(['b', 'c'])
    await later.close()
  }))

test('a folder of meetings that is gone is a refusal for one who only reads, too', () =>
  withTempFolder(async (folder) => {
    await threeMeetings(folder)
    const reader = new MeetingStore(folder)
    expect((await reader.all()).meetings).toHaveLength(3)
    renameSync(join(folder, 'meetings'), join(folder, 'cất'))
    expect((await refusalOf(reader.all())).code).toBe('STORE_UNREADABLE')
    const fresh = new MeetingStore(folder)
    expect((await refusalOf(fresh.all())).code).toBe('STORE_UNREADABLE')
    renameSync(join(folder, 'cất'), join(folder, 'meetings'))
    expect((await reader.all()).meetings).toHaveLength(3)
  }))

test('with the catalogue lost as well, the versions still tell that there was a meeting', () =>
  withTempFolder(async (folder) => {
    await threeMeetings(folder)
    rmSync(join(folder, 'catalog.jsonl'))
    unlinkSync(fileOf(folder, 'a'))
    unlinkSync(fileOf(folder, 'b'))
    expect((await new MeetingStore(folder).all()).missing).toMatchObject([{ id: 'a', title: 'Họp a' }])
  }))

test('what this program removed, another one took to the bin, or renamed while we looked, is not missing', () =>
  withTempFolder(async (folder) => {
    await threeMeetings(folder)
    const reader = new MeetingStore(folder)
    const writer = new MeetingStore(folder)
    expect((await reader.all()).meetings).toHaveLength(3)
    await writer.remove('a')
    expect(await reader.all()).toMatchObject({ missing: [], meetings: [{}, {}] })
    await writer.purge(['a'], true)
    expect((await writer.all()).missing).toEqual([])
    await Promise.all([writer.update('b', 1, retitle('sửa')), writer.remove('c'), writer.all(), writer.all()])
    expect(await writer.all()).toMatchObject({ missing: [], meetings: [{ id: 'b' }] })
    await writer.close()
    expect((await new MeetingStore(folder).all()).missing).toEqual([])
  }))

test('a damaged file is damaged, not missing; removed from outside, it is missing', () =>
  withTempFolder(async (folder) => {
    await threeMeetings(folder)
    const store = new MeetingStore(folder)
    await store.all()
    writeFileSync(fileOf(folder, 'a'), 'hỏng')
    expect(await store.all()).toMatchObject({ damaged: [{ id: 'a' }], missing: [], meetings: [{}, {}] })
    unlinkSync(fileOf(folder, 'a'))
    expect(await store.all()).toMatchObject({ damaged: [], missing: [{ id: 'a' }], meetings: [{}, {}] })
    mkdirSync(fileOf(folder, 'a'))
    expect(await store.all()).toMatchObject({ damaged: [{ id: 'a' }], missing: [] })
    expect(readdirSync(join(folder, 'meetings')).sort()).toEqual(['a.json', 'b.json', 'c.json'])
  }))

test('the drive is pulled out while the window is open: no empty bin, no clean bill, no backup of nothing, no new folder', () =>
  withTempFolder(async (root) => {
    const folder = join(root, 'kho')
    await threeMeetings(folder)
    const store = new MeetingStore(folder)
    await store.remove('a')
    renameSync(folder, join(root, 'rút ra'))
    for (const [what, work] of Object.entries({
      bin: () => store.removed(),
      list: () => store.all(),
      check: () => store.check(quiet, false),
      repair: () => store.check(quiet, true),
      backup: () => store.backUp(quiet, join(root, 'sao')),
    }))
      expect((await refusalOf(work())).code, what).toBe('STORE_UNREADABLE')
    const bug = `import { reportBugTo } from '#shells/report-bug.ts'; reportBugTo(process.argv[1])(new Error('x'), 'y')`
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', bug, folder], { encoding: 'utf8' })
    expect(stderr).toContain('Error: x')
    expect(readdirSync(root).sort()).toEqual(['rút ra', 'sao'])
    expect(readdirSync(join(root, 'sao'))).toEqual([])
    renameSync(join(root, 'rút ra'), folder)
    expect(idsOf(await store.removed())).toEqual(['a'])
    await store.update('b', 1, retitle('Ổ cắm lại'))
    await store.close()
  }))

test('the drive is pulled out halfway through a backup: what was read so far is not called a backup', () =>
  withTempFolder(async (root) => {
    const folder = join(root, 'kho')
    await threeMeetings(folder)
    const store = new MeetingStore(folder)
    const pulled = {
      report: (done: number) => {
        if (done === 2) renameSync(folder, join(root, 'rút ra'))
      },
    }
    expect((await refusalOf(store.backUp(pulled, join(root, 'sao')))).code).toBe('STORE_UNREADABLE')
    expect(readdirSync(join(root, 'sao'))).toEqual([])
  }))
