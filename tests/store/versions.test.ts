import { mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Source } from '#domain/source.ts'
import { writeMeeting } from '#store/meeting-file.ts'
import { MeetingStore } from '#store/store.ts'
import { nameVersion, readVersionName } from '#store/version-name.ts'
import { plainMeeting, refusalOf, retitle } from '#tests/builders/plain-meeting.ts'
import { watchFiles } from '#tests/fakes/faulty-files.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

/** A store whose wall clock and running clock are turned by hand. */
function storeAt(folder: string, start: string) {
  const clock = { now: new Date(start), elapsed: 0 }
  const store = new MeetingStore(folder, { now: () => clock.now, elapsed: () => clock.elapsed })
  const pass = (minutes: number) => {
    clock.now = new Date(clock.now.getTime() + minutes * 60_000)
    clock.elapsed += minutes * 60_000
  }
  return { store, clock, pass }
}

const kept = (folder: string, id = 'hop-1') => readdirSync(join(folder, 'snapshots', id)).sort()
const short = (names: readonly string[]) => names.map((name) => name.replace(/-\d{8}T\d{6}-/, ' ').replace('.json', ''))

test('versions are kept before the first write of a day and every ten minutes of editing, not in between', () =>
  withTempFolder(async (folder) => {
    const { store, pass } = storeAt(folder, '2026-11-22T08:00:00')
    await store.create(plainMeeting('hop-1', '1'))
    for (let revision = 1; revision <= 12; revision++) {
      await store.update('hop-1', revision, retitle(`${revision + 1}`))
      pass(3)
    }
    pass(24 * 60)
    await store.update('hop-1', 13, retitle('hôm sau'))
    await store.close()
    expect(short(kept(folder))).toEqual(['r000001 daily', 'r000005 editing', 'r000009 editing', 'r000013 daily'])
    const titles = await Promise.all(
      (await store.versions.list('hop-1')).map((one) => store.versions.read('hop-1', one.name)),
    )
    expect(titles.map((one) => one.title)).toEqual(['13', '9', '5', '1'])
  }))

test('after a restart the versions of the day before it count', () =>
  withTempFolder(async (folder) => {
    const first = storeAt(folder, '2026-11-22T08:00:00')
    await first.store.create(plainMeeting('hop-1'))
    await first.store.update('hop-1', 1, retitle('hai'))
    await first.store.close()
    const second = storeAt(folder, '2026-11-22T08:05:00')
    await second.store.update('hop-1', 2, retitle('ba'))
    second.pass(6)
    await second.store.update('hop-1', 3, retitle('bốn'))
    await second.store.close()
    expect(short(kept(folder))).toEqual(['r000001 daily', 'r000003 editing'])
  }))

for (const [name, later] of [
  ['a day', '2026-11-21T08:00:00'],
  ['to 1980', '1980-01-01T00:00:00'],
  ['ahead to 2099', '2099-01-01T00:00:00'],
] as const) {
  test(`a clock set ${name} loses no version and the order stays that of the revisions`, () =>
    withTempFolder(async (folder) => {
      const { store, clock } = storeAt(folder, '2026-11-22T08:00:00')
      await store.create(plainMeeting('hop-1'))
      await store.update('hop-1', 1, retitle('hai'))
      clock.now = new Date(later)
      await store.update('hop-1', 2, retitle('ba'))
      clock.now = new Date('2026-11-23T08:00:00')
      await store.update('hop-1', 3, retitle('bốn'))
      await store.close()
      expect(short(kept(folder))).toEqual(['r000001 daily', 'r000002 daily', 'r000003 daily'])
      expect((await store.versions.list('hop-1')).map((one) => one.revision)).toEqual([3, 2, 1])
    }))
}

test('a restored version becomes a new revision; what stood there is kept, and undo takes it back', () =>
  withTempFolder(async (folder) => {
    const { store, pass } = storeAt(folder, '2026-11-22T08:00:00')
    const source = Source.parse({ id: 's', importedAt: '2026-11-22T08:00:00+07:00', hash: 'h', text: 'gốc' })
    await store.create(plainMeeting('hop-1', 'một'))
    await store.update('hop-1', 1, retitle('hai'))
    await store.update('hop-1', 2, (meeting) => ({ ...meeting, sources: [source] }))
    pass(1)
    const [first] = (await store.versions.list('hop-1')).map((one) => one.name)
    const restored = await store.versions.restore('hop-1', first ?? '')
    expect(restored).toMatchObject({ title: 'một', revision: 4, sources: [source] })
    expect(short(kept(folder))).toEqual(['r000001 daily', 'r000003 restore'])
    expect((await store.undo('hop-1', 4)).title).toBe('hai')
    await store.close()
  }))

test('a damaged meeting comes back on order with a revision no one has seen; the damaged file lies in quarantine', () =>
  withTempFolder(async (folder) => {
    const { store } = storeAt(folder, '2026-11-22T08:00:00')
    await store.create(plainMeeting('hop-1', 'một'))
    for (let revision = 1; revision <= 6; revision++) await store.update('hop-1', revision, retitle(`${revision}`))
    const path = join(folder, 'meetings', 'hop-1.json')
    writeFileSync(path, 'hỏng')
    const { damaged } = await store.all()
    expect(damaged).toHaveLength(1)
    const restored = await store.versions.restore('hop-1', damaged[0]?.snapshot ?? '')
    expect(restored).toMatchObject({ title: 'một', revision: 8 })
    const aside = readdirSync(join(folder, 'quarantine')).map((name) => readFileSync(join(folder, 'quarantine', name)))
    expect(aside.map(String)).toEqual(['hỏng'])
    expect((await store.all()).damaged).toEqual([])
    await store.close()
  }))

test('a meeting whose file is missing comes back from a version', () =>
  withTempFolder(async (folder) => {
    const { store } = storeAt(folder, '2026-11-22T08:00:00')
    await store.create(plainMeeting('hop-1', 'một'))
    const { name } = await store.versions.make('hop-1', 'manual')
    await store.update('hop-1', 1, retitle('hai'))
    unlinkSync(join(folder, 'meetings', 'hop-1.json'))
    expect(await store.versions.restore('hop-1', name)).toMatchObject({ title: 'một', revision: 3 })
    expect((await store.all()).missing).toEqual([])
    await store.close()
  }))

test('a file of an older format is kept as it is before the first write in the newer one', () =>
  withTempFolder(async (folder) => {
    const old = new MeetingStore(folder, { steps: [] })
    await old.create(plainMeeting('hop-1', 'cũ'))
    await old.close()
    const bytes = readFileSync(join(folder, 'meetings', 'hop-1.json'))
    const steps = [{ from: 1, run: (body: unknown) => ({ ...(body as object), place: 'bước mới' }) }]
    const store = new MeetingStore(folder, { steps })
    expect((await store.update('hop-1', 1, retitle('mới'))).place).toBe('bước mới')
    await store.update('hop-1', 2, retitle('mới nữa'))
    await store.close()
    const names = kept(folder)
    expect(short(names)).toEqual(['r000001 migration', 'r000002 daily'].slice(0, names.length))
    expect(readFileSync(join(folder, 'snapshots', 'hop-1', names[0] ?? ''))).toEqual(bytes)
    expect(readFileSync(join(folder, 'meetings', 'hop-1.json'), 'utf8')).toContain('"version": 2')
  }))

test('a version that is damaged is named and refused, one that is not there as well; no path leads out', () =>
  withTempFolder(async (folder) => {
    const { store } = storeAt(folder, '2026-11-22T08:00:00')
    await store.create(plainMeeting('hop-1'))
    const { name } = await store.versions.make('hop-1', 'manual')
    writeFileSync(join(folder, 'snapshots', 'hop-1', name), '')
    expect(await store.versions.list('hop-1')).toMatchObject([
      { name, revision: 1, reason: 'manual', problem: 'tệp rỗng' },
    ])
    expect((await refusalOf(store.versions.restore('hop-1', name))).code).toBe('VERSION_DAMAGED')
    for (const other of ['r000009-20261122T080000-daily.json', '../../meetings/hop-1.json', ''])
      expect((await refusalOf(store.versions.read('hop-1', other))).code).toBe('VERSION_NOT_FOUND')
    expect((await store.get('hop-1')).revision).toBe(1)
    await store.close()
  }))

test('the versions of the first program are listed and restored', () =>
  withTempFolder(async (folder) => {
    mkdirSync(join(folder, 'snapshots', 'hop-1'), { recursive: true })
    const old = writeMeeting({ ...plainMeeting('hop-1', 'xưa'), revision: 4 })
    writeFileSync(join(folder, 'snapshots', 'hop-1', '2026-01-05.json'), old)
    const store = new MeetingStore(folder)
    const [version] = await store.versions.list('hop-1')
    expect(version).toMatchObject({ revision: 4, reason: 'daily', problem: null, sizeBytes: Buffer.byteLength(old) })
    expect(version?.savedAt.slice(0, 10)).toBe('2026-01-05')
    expect(await store.versions.restore('hop-1', '2026-01-05.json')).toMatchObject({ title: 'xưa', revision: 5 })
    await store.close()
  }))

test('names tell revision, time and reason, and sort by revision beyond a million', () => {
  const at = new Date(2026, 1, 28, 23, 59, 59)
  const names = [9, 10, 999_999].map((revision) => nameVersion(revision, at, 'editing'))
  expect(names).toEqual([...names].sort())
  expect(readVersionName(nameVersion(1_000_000, at, 'bulk'))).toMatchObject({
    revision: 1_000_000,
    reason: 'bulk',
    day: '2026-02-28',
  })
  for (const name of [
    'r1-x.json',
    'r000001-20261301T000000-daily.json',
    'r000001-20261122T080000-khac.json',
    '2026-13-01.json',
  ])
    expect(readVersionName(name)).toBeNull()
})

test('the room tells what all versions take, also after more were written, without being told', () =>
  withTempFolder(async (folder) => {
    const { store, pass } = storeAt(folder, '2026-11-22T08:00:00')
    await store.create(plainMeeting('hop-1'))
    expect((await store.versions.room()).usedBytes).toBe(0)
    await store.versions.make('hop-1', 'manual')
    pass(1)
    const { sizeBytes } = await store.versions.make('hop-1', 'manual')
    await store.exclusively(() => Promise.resolve())
    expect(await store.versions.room()).toEqual({ usedBytes: 2 * sizeBytes, limitBytes: 2000 * 1024 * 1024 })
    await store.close()
  }))

test('a meeting with a thousand versions lists them by their names: only the newest are read to the end', () =>
  withTempFolder(async (folder) => {
    let reads = 0
    const files = watchFiles(({ name, path }) => {
      if (name === 'readFile' && path.includes('snapshots')) reads++
    })
    const store = new MeetingStore(folder, { files })
    await store.create(plainMeeting('hop-1', 'Nhiều bản'))
    const text = readFileSync(join(folder, 'meetings', 'hop-1.json'))
    const versions = join(folder, 'snapshots', 'hop-1')
    mkdirSync(versions, { recursive: true })
    for (let at = 1; at <= 1_000; at++)
      writeFileSync(join(versions, nameVersion(at, new Date(2026, 0, 1, 0, at), 'editing')), text)
    const oldest = nameVersion(1, new Date(2026, 0, 1, 0, 1), 'editing')
    writeFileSync(join(versions, oldest), 'hỏng')
    const listed = await store.versions.list('hop-1')
    expect(listed.map((one) => one.revision)).toEqual(Array.from({ length: 1_000 }, (_, at) => 1_000 - at))
    expect(reads).toBeLessThanOrEqual(200)
    expect(listed.every((one) => one.sizeBytes > 0)).toBe(true)
    expect((await refusalOf(store.versions.read('hop-1', oldest))).code).toBe('VERSION_DAMAGED')
    await store.close()
  }))
