import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { AppError } from '#domain/errors.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { MeetingStore } from '#store/store.ts'
import { systemError, watchFiles } from '#tests/fakes/faulty-files.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const NOW = '2026-11-22T14:03:22+07:00'
const organizer = Organization.parse({ id: 'so-a', officialName: 'Sở A' })
const blank = (id: string, title = 'Họp giao ban'): Meeting => ({ ...newMeeting(id, NOW, organizer), title })
const rename = (title: string) => (meeting: Meeting) => ({ ...meeting, title })

async function codeOf(work: Promise<unknown>): Promise<string> {
  const reason: unknown = await work.catch((error: unknown) => error)
  return reason instanceof AppError ? reason.code : `no refusal: ${String(reason)}`
}

/** A folder with one good meeting, closed, then damaged; the store is opened anew on it. */
const onDamaged = (damage: (folder: string) => void, check: (store: MeetingStore, folder: string) => Promise<void>) =>
  withTempFolder(async (folder) => {
    const first = new MeetingStore(folder)
    await first.create(blank('hop-1'))
    await first.close()
    damage(folder)
    const store = new MeetingStore(folder)
    await store.openForWriting()
    await check(store, folder)
    await store.close()
  })

const intruders: [string, string[], (folder: string) => void][] = [
  [
    'a folder in place of the catalogue',
    [],
    (folder) => {
      unlinkSync(join(folder, 'catalog.jsonl'))
      mkdirSync(join(folder, 'catalog.jsonl'))
    },
  ],
  ['a folder named as a meeting', ['x'], (folder) => mkdirSync(join(folder, 'meetings', 'x.json'))],
  ['a link that leads to itself', ['x'], (folder) => symlinkSync('x.json', join(folder, 'meetings', 'x.json'))],
  ['a link that leads nowhere', [], (folder) => symlinkSync('nowhere', join(folder, 'meetings', 'x.json'))],
  ['a temp name that is a folder', [], (folder) => mkdirSync(join(folder, 'meetings', 'a.json.1-0123456789ab.tmp'))],
  [
    'a file in place of a meeting’s snapshots',
    ['x'],
    (folder) => {
      writeFileSync(join(folder, 'meetings', 'x.json'), '')
      mkdirSync(join(folder, 'snapshots'))
      writeFileSync(join(folder, 'snapshots', 'x'), '')
    },
  ],
  [
    'a folder in place of a snapshot',
    ['x'],
    (folder) => {
      writeFileSync(join(folder, 'meetings', 'x.json'), '')
      mkdirSync(join(folder, 'snapshots', 'x', '2024-01-01.json'), { recursive: true })
    },
  ],
  [
    'a file in place of the quarantine',
    ['x'],
    (folder) => {
      writeFileSync(join(folder, 'meetings', 'x.json'), '')
      writeFileSync(join(folder, 'quarantine'), '')
    },
  ],
]

for (const [name, damaged, damage] of intruders) {
  test(`${name} failed the whole list: it is named or passed over, and the meetings stay usable`, () =>
    onDamaged(damage, async (store) => {
      const list = await store.all()
      expect(list.meetings.map((one) => one.id)).toEqual(['hop-1'])
      expect(list.damaged.map((one) => one.id)).toEqual(damaged)
      expect((await store.update('hop-1', 1, rename('Sau'))).title).toBe('Sau')
    }))
}

test('a folder among the removed meetings failed the whole trash', () =>
  onDamaged(
    (folder) => mkdirSync(join(folder, 'removed', 'x.json'), { recursive: true }),
    async (store) => {
      await store.remove('hop-1')
      expect((await store.removed()).map((one) => one.title).sort()).toEqual(['Họp giao ban', 'x'])
    },
  ))

test('folders that cannot be made were reported as a bug of the program', () =>
  onDamaged(
    (folder) => ['snapshots', 'removed', 'settings.json'].forEach((name) => void writeFileSync(join(folder, name), '')),
    async (store) => {
      expect(await codeOf(store.update('hop-1', 1, rename('x')))).toBe('STORE_WRITE_FAILED')
      expect(await codeOf(store.remove('hop-1'))).toBe('STORE_WRITE_FAILED')
      expect(await codeOf(store.removed())).toBe('STORE_UNREADABLE')
      expect((await store.get('hop-1')).revision).toBe(1)
    },
  ))

test('a folder in place of the settings was reported as a bug of the program', () =>
  onDamaged(
    (folder) => mkdirSync(join(folder, 'settings.json')),
    async (store) => expect(await codeOf(store.settings())).toBe('SETTINGS_DAMAGED'),
  ))

test('restoring wrote over a meeting that had come back by hand; removing wrote over the older copy in the bin', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    await store.create(blank('hop-1', 'Bản cũ'))
    const path = join(folder, 'meetings', 'hop-1.json')
    const old = readFileSync(path)
    await store.remove('hop-1')
    writeFileSync(path, old)
    await store.update('hop-1', 1, rename('Bản mới'))
    expect(await codeOf(store.restore('hop-1'))).toBe('RESTORE_TAKEN')
    expect((await store.get('hop-1')).title).toBe('Bản mới')
    await store.remove('hop-1')
    expect((await store.removed()).map((one) => one.title)).toEqual(['Bản mới'])
    const kept = readdirSync(join(folder, 'quarantine')).map((name) => readFileSync(join(folder, 'quarantine', name)))
    expect(kept).toEqual([old])
    await store.close()
  }))

test('a data folder that is gone (an unplugged drive) read as empty, and was made anew', () =>
  withTempFolder(async (parent) => {
    const folder = join(parent, 'Tủ hồ sơ phòng Tổng hợp')
    const store = new MeetingStore(folder)
    await store.create(blank('hop-1'))
    renameSync(folder, `${folder} cất`)
    expect(await codeOf(store.all())).toBe('STORE_UNREADABLE')
    expect(await codeOf(store.get('hop-1'))).toBe('STORE_UNREADABLE')
    expect(await codeOf(store.update('hop-1', 1, rename('x')))).toBe('STORE_UNREADABLE')
    expect(await codeOf(store.create(blank('hop-2')))).toBe('STORE_UNREADABLE')
    expect(existsSync(folder)).toBe(false)
    renameSync(`${folder} cất`, folder)
    expect((await store.update('hop-1', 1, rename('Sau'))).title).toBe('Sau')
    await store.close()
  }))

test('a lock file cleared away by a cleaner was blamed on another window', () =>
  withTempFolder(async (folder) => {
    const store = new MeetingStore(folder)
    await store.create(blank('hop-1'))
    unlinkSync(join(folder, 'writer.lock'))
    expect((await store.update('hop-1', 1, rename('Sau'))).title).toBe('Sau')
    expect(await codeOf(new MeetingStore(folder).openForWriting())).toBe('STORE_BUSY')
    await store.close()
    expect(existsSync(join(folder, 'writer.lock'))).toBe(false)
  }))

test('a lock left by a dead program whose process number is now ours kept us out', () =>
  withTempFolder(async (folder) => {
    const left = { host: hostname(), pid: process.pid, since: NOW, token: 'trước khi khởi động lại' }
    writeFileSync(join(folder, 'writer.lock'), JSON.stringify(left))
    const store = new MeetingStore(folder)
    expect((await store.create(blank('hop-1'))).revision).toBe(1)
    await store.close()
  }))

test('a disk that fills while the lock is written left an empty lock behind', () =>
  withTempFolder(async (folder) => {
    let isFull = true
    const files = watchFiles(({ name, path }) => {
      if (isFull && name === 'handle.writeFile' && path.endsWith('writer.lock')) throw systemError('ENOSPC')
    })
    const store = new MeetingStore(folder, { files })
    expect(await codeOf(store.openForWriting())).toBe('STORE_WRITE_FAILED')
    isFull = false
    expect((await store.create(blank('hop-1'))).revision).toBe(1)
    await store.close()
  }))

test('a catalogue that cannot be written failed the end of a program whose meetings were stored, and left its lock', () =>
  withTempFolder(async (folder) => {
    const files = watchFiles(({ name, path }) => {
      if (name === 'open' && path.includes('catalog.jsonl')) throw systemError('ENOSPC')
    })
    const store = new MeetingStore(folder, { files })
    await store.create(blank('hop-1'))
    await store.close()
    expect(existsSync(join(folder, 'writer.lock'))).toBe(false)
    expect((await new MeetingStore(folder).all()).meetings).toHaveLength(1)
  }))

test('a clock set back by a year hides no meeting and takes no save', () =>
  withTempFolder(async (folder) => {
    const times = ['2026-11-22T08:00:00Z', '2025-11-22T08:00:00Z']
    let at = 0
    const store = new MeetingStore(folder, { now: () => new Date(times[at] ?? NOW) })
    await store.create(blank('hop-1'))
    await store.update('hop-1', 1, rename('Hôm nay'))
    at = 1
    await store.update('hop-1', 2, rename('Đồng hồ lùi'))
    expect((await store.all()).meetings.map((one) => one.title)).toEqual(['Đồng hồ lùi'])
    const names = readdirSync(join(folder, 'snapshots', 'hop-1')).sort()
    expect(names.map((name) => name.slice(0, 16))).toEqual(['r000001-20261122', 'r000002-20251122'])
    await store.close()
  }))
