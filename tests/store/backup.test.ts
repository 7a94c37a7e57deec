import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import { newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { isRecordPath } from '#store/record-tree.ts'
import { MeetingStore } from '#store/store.ts'
import { seededPick } from '#tests/builders/seeded-chance.ts'
import { hashTree, withTempFolder } from '#tests/fakes/temp-folder.ts'

const NOW = '2026-11-22T14:03:22+07:00'
const organizer = Organization.parse({ id: 'so-a', officialName: 'Sở A' })
const quiet = { report: () => undefined }

const SYLLABLES = ['ế', 'ắ', 'ậ', 'ữ', 'đĐ', 'e\u0302\u0301', '😀', '\u200B', 'Sở Nội vụ ', 'họp ', '"', '\\', '\n']

/** A store with a history: meetings made, edited several times, removed, restored, in an order the seed decides. */
async function fillRandomly(store: MeetingStore, seed: number): Promise<void> {
  const random = seededPick(seed)
  const text = () => Array.from({ length: 1 + random(30) }, () => SYLLABLES[random(SYLLABLES.length)]).join('')
  const live = new Map<string, number>()
  const gone = new Set<string>()
  for (let step = 0; step < 40; step++) {
    const ids = [...live.keys()]
    const id = ids[random(Math.max(1, ids.length))]
    const what = random(10)
    if (id === undefined || what < 3) {
      const made = await store.create({ ...newMeeting(`hop-${seed}-${step}`, NOW, organizer), title: text() })
      live.set(made.id, made.revision)
    } else if (what < 8) {
      const saved = await store.update(id, live.get(id) ?? 0, (meeting) => ({ ...meeting, place: text() }))
      live.set(id, saved.revision)
    } else if (what === 8) {
      await store.remove(id)
      live.delete(id)
      gone.add(id)
    } else if (gone.size > 0) {
      const [back = ''] = gone
      live.set(back, (await store.restore(back)).revision)
      gone.delete(back)
    }
  }
  await store.saveSettings({ ...(await store.settings()), sizeTier: '12/13' })
  await store.updateDirectory((directory) => ({ ...directory, organizations: [organizer] }))
}

const records = (folder: string) =>
  Object.fromEntries(Object.entries(hashTree(folder)).filter(([path]) => !/^(catalog|writer|index)/.test(path)))

const refusalOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(AppError)
  return error as AppError
}

for (let seed = 1; seed <= 12; seed++) {
  test(`random store ${seed}: backup, wipe, restore gives every record back to the byte`, () =>
    withTempFolder(async (root) => {
      const [folder, target] = [join(root, 'Tủ hồ sơ'), join(root, 'sao lưu')]
      const store = new MeetingStore(folder)
      await fillRandomly(store, seed)
      const report = await store.backUp(quiet, target)
      await store.close()
      const before = records(folder)
      expect(report.files).toBe(Object.keys(before).length)
      expect(readdirSync(target)).toEqual([report.path.slice(target.length + 1)])
      rmSync(folder, { recursive: true })
      const fresh = new MeetingStore(folder)
      await fresh.restoreBackup(quiet, { path: report.path, replaceDifferent: false })
      const { meetings } = await fresh.all()
      await fresh.close()
      expect(records(folder)).toEqual(before)
      const names = Object.keys(before).filter((path) => path.startsWith('meetings/'))
      expect(meetings.map((one) => `meetings/${one.id}.json`).sort()).toEqual(names.sort())
    }))
}

/** A store with three meetings, its backup, and what happened after it: one changed, one removed, one new. */
async function storeAfterBackup(root: string) {
  const store = new MeetingStore(join(root, 'kho'))
  const make = (id: string) => store.create({ ...newMeeting(id, NOW, organizer), title: `Họp ${id}` })
  for (const id of ['nguyen', 'sua', 'mat']) await make(id)
  const { path } = await store.backUp(quiet, join(root, 'sao-luu'))
  await store.update('sua', 1, (meeting: Meeting) => ({ ...meeting, title: 'Mới hơn' }))
  await store.remove('mat')
  await make('them')
  // The journal is written after the answer; what is compared below must have come to rest.
  await expect.poll(() => existsSync(join(store.folder, 'journal', 'sua.jsonl'))).toBe(true)
  return { store, path }
}

test('over a newer store nothing is replaced unasked: the difference is shown, what is missing comes back', () =>
  withTempFolder(async (root) => {
    const { store, path } = await storeAfterBackup(root)
    const before = records(store.folder)
    expect(await store.inspectBackup(path)).toMatchObject({
      added: [{ id: 'mat', title: 'Họp mat' }],
      same: 1,
      different: [{ id: 'sua', title: 'Họp sua', here: 2, there: 1 }],
    })
    expect(records(store.folder)).toEqual(before)
    const report = await store.restoreBackup(quiet, { path, replaceDifferent: false })
    expect(report).toEqual({ added: 1, replaced: 0, kept: 1 })
    expect((await store.get('sua')).title).toBe('Mới hơn')
    expect((await store.get('mat')).title).toBe('Họp mat')
    expect((await store.get('them')).title).toBe('Họp them')
    await store.close()
  }))

test('what is replaced on order becomes a new revision, and what stood there is kept as a version', () =>
  withTempFolder(async (root) => {
    const { store, path } = await storeAfterBackup(root)
    expect(await store.restoreBackup(quiet, { path, replaceDifferent: true })).toMatchObject({ replaced: 1, kept: 0 })
    expect(await store.get('sua')).toMatchObject({ title: 'Họp sua', revision: 3 })
    const [newest] = await store.versions.list('sua')
    expect(newest).toMatchObject({ reason: 'restore', revision: 2 })
    expect((await store.versions.read('sua', newest?.name ?? '')).title).toBe('Mới hơn')
    await store.close()
  }))

test('a damaged meeting is replaced by the backup’s on order only, and its damaged file is kept aside', () =>
  withTempFolder(async (root) => {
    const { store, path } = await storeAfterBackup(root)
    const file = join(store.folder, 'meetings', 'nguyen.json')
    writeFileSync(file, 'hỏng')
    expect((await store.inspectBackup(path)).different.map((one) => one.id)).toEqual(['nguyen', 'sua'])
    await store.restoreBackup(quiet, { path, replaceDifferent: false })
    expect(readFileSync(file, 'utf8')).toBe('hỏng')
    await store.restoreBackup(quiet, { path, replaceDifferent: true })
    expect((await store.get('nguyen')).title).toBe('Họp nguyen')
    const aside = readdirSync(join(store.folder, 'quarantine')).filter((name) => name.startsWith('nguyen'))
    expect(aside.map((name) => readFileSync(join(store.folder, 'quarantine', name), 'utf8'))).toEqual(['hỏng'])
    await store.close()
  }))

function replaceByFolder(path: string): void {
  rmSync(path)
  mkdirSync(path)
}

const damages: [string, (path: string) => void, RegExp][] = [
  ['cut in the middle', (path) => truncateSync(path, 700), /cắt cụt/],
  ['cut by its last byte', (path) => truncateSync(path, readFileSync(path).length - 1), /cắt cụt/],
  ['empty', (path) => truncateSync(path, 0), /cắt cụt/],
  ['no archive at all', (path) => writeFileSync(path, 'ảnh chụp màn hình'), /cắt cụt/],
  ['a folder in its place', replaceByFolder, /thư mục, không phải tệp|không phải một tệp/],
  ['not there', (path) => rmSync(path), /không có tệp/],
]
for (const [name, damage, words] of damages) {
  test(`a backup that is ${name} is refused before anything is touched`, () =>
    withTempFolder(async (root) => {
      const { store, path } = await storeAfterBackup(root)
      damage(path)
      const before = records(store.folder)
      const request = { path, replaceDifferent: true }
      const refusal = await refusalOf(store.restoreBackup(quiet, request))
      expect([refusal.code, refusal.message]).toEqual(['BACKUP_UNREADABLE', expect.stringMatching(words)])
      expect((await refusalOf(store.inspectBackup(path))).code).toBe('BACKUP_UNREADABLE')
      expect(records(store.folder)).toEqual(before)
      await store.close()
    }))
}

test('one flipped byte anywhere in a backup never reaches the store', () =>
  withTempFolder(async (root) => {
    const { store, path } = await storeAfterBackup(root)
    const good = readFileSync(path)
    const before = records(store.folder)
    let refused = 0
    for (let at = 30; at < good.length; at += Math.ceil(good.length / 60)) {
      const bad = Buffer.from(good)
      bad[at] = (bad[at] ?? 0) ^ 0x10
      writeFileSync(path, bad)
      const error = await store.inspectBackup(path).then(
        () => null,
        (reason: unknown) => reason as AppError,
      )
      if (error === null) continue
      expect(error.code, `byte ${at}`).toBe('BACKUP_UNREADABLE')
      refused++
    }
    // A flip in a file's time or in a comment changes nothing that matters; most bytes are text or hashes.
    expect(refused).toBeGreaterThan(40)
    expect(records(store.folder)).toEqual(before)
    await store.close()
  }))

test('a backup made elsewhere, copied to a name with blanks and tone marks, opens in another user’s folder', () =>
  withTempFolder(async (root) => {
    const { store, path } = await storeAfterBackup(root)
    await store.close()
    const copy = join(root, 'Bản sao lưu tháng 11.zip')
    copyFileSync(path, copy)
    const other = new MeetingStore(join(root, 'máy khác'))
    expect(await other.restoreBackup(quiet, { path: copy, replaceDifferent: false })).toMatchObject({ added: 3 })
    expect((await other.all()).meetings).toHaveLength(3)
    await other.close()
  }))

test('a backup that is stopped, or has no room, leaves no file behind and the store as it was', () =>
  withTempFolder(async (root) => {
    const { store } = await storeAfterBackup(root)
    const stop = {
      report: (done: number) => {
        if (done > 2) throw new AppError('CANCELLED')
      },
    }
    const target = join(root, 'dung')
    expect((await refusalOf(store.backUp(stop, target))).code).toBe('CANCELLED')
    expect(readdirSync(target)).toEqual([])
    writeFileSync(join(root, 'la-tep'), '')
    expect((await refusalOf(store.backUp(quiet, join(root, 'la-tep')))).code).toBe('BACKUP_FAILED')
    await store.close()
  }))

test('a copy that a sync tool laid beside a meeting, whatever its name, goes into the backup and comes back', () =>
  withTempFolder(async (root) => {
    const { store } = await storeAfterBackup(root)
    const names = [
      'sua (bản trùng của Lan).json',
      '.stignore',
      'sua.sync-conflict-20261122-140322.json',
      'họp 10:30 ...',
    ]
    for (const name of names) writeFileSync(join(store.folder, 'meetings', name), name)
    const { path } = await store.backUp(quiet, join(root, 'sau'))
    await store.close()
    const other = new MeetingStore(join(root, 'khac'))
    expect(await other.restoreBackup(quiet, { path, replaceDifferent: false })).toMatchObject({ added: 3 })
    await other.close()
    for (const name of names) expect(readFileSync(join(other.folder, 'meetings', name), 'utf8')).toBe(name)
  }))

test('a backup may name records only: nothing beside them, above them or that steers the program', () => {
  const good = ['meetings/a.json', 'snapshots/a/r000001.json', 'settings.json', 'removed/a b.json']
  const bad = [
    'moved.json',
    'writer.lock',
    '../a',
    'meetings/../../a',
    'meetings//a',
    '/meetings/a',
    'meetings\\..\\a',
    '',
  ]
  expect(good.filter((path) => !isRecordPath(path))).toEqual([])
  expect(bad.filter(isRecordPath)).toEqual([])
})

test('meetings may be saved while a backup runs; each is in it as it stood before or after', () =>
  withTempFolder(async (root) => {
    const store = new MeetingStore(join(root, 'kho'))
    for (let at = 0; at < 40; at++) await store.create({ ...newMeeting(`h${at}`, NOW, organizer), title: 'trước' })
    const backup = store.backUp(quiet, join(root, 'sao-luu'))
    for (let at = 0; at < 40; at++)
      await store.update(`h${at}`, 1, (meeting: Meeting) => ({ ...meeting, title: 'sau' }))
    await store.remove('h7')
    const { path } = await backup
    const other = new MeetingStore(join(root, 'khac'))
    await other.restoreBackup(quiet, { path, replaceDifferent: false })
    const { meetings, damaged } = await other.all()
    const removed = await other.removed()
    expect(damaged).toEqual([])
    expect(meetings.length + removed.filter((one) => one.id === 'h7').length).toBeGreaterThanOrEqual(40)
    expect(new Set(meetings.map((one) => one.title)).size).toBeLessThanOrEqual(2)
    await other.close()
    await store.close()
  }))

test('a backup into the store itself, or by a link into it, is refused: the next one would take it up and grow', () =>
  withTempFolder(async (root) => {
    const store = new MeetingStore(join(root, 'kho'))
    await store.create({ ...newMeeting('hop', NOW, organizer), title: 'Họp' })
    symlinkSync(join(root, 'kho'), join(root, 'lien-ket'))
    const before = records(join(root, 'kho'))
    for (const inside of ['kho', 'kho/meetings', 'kho/snapshots/hop', 'kho/mới', 'lien-ket/sao-luu'])
      expect((await refusalOf(store.backUp(quiet, join(root, inside)))).code, inside).toBe('BACKUP_FAILED')
    expect(records(join(root, 'kho'))).toEqual(before)
    await store.close()
  }))

test('a second backup in the same second replaces no earlier one', () =>
  withTempFolder(async (root) => {
    const store = new MeetingStore(join(root, 'kho'), { now: () => new Date(NOW) })
    await store.create({ ...newMeeting('hop', NOW, organizer), title: 'Họp' })
    const first = await store.backUp(quiet, join(root, 'sao'))
    const bytes = readFileSync(first.path)
    await store.update('hop', 1, (meeting) => ({ ...meeting, title: 'Sau đó' }))
    const second = await store.backUp(quiet, join(root, 'sao'))
    expect(readdirSync(join(root, 'sao'))).toHaveLength(2)
    expect(readFileSync(first.path).equals(bytes)).toBe(true)
    expect((await store.inspectBackup(second.path)).same).toBe(1)
    await store.close()
  }))
