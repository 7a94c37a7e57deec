import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Settings } from '#domain/settings.ts'
import type { VersionReason } from '#domain/version-reason.ts'
import { steps } from '#migrations/steps.ts'
import { Catalog } from '#store/catalog.ts'
import { nodeFiles } from '#store/file-system.ts'
import { foldersOf } from '#store/folders.ts'
import { Housekeeping } from '#store/housekeeping.ts'
import { chooseOverLimit, choosePastVersions, type KeptVersion } from '#store/keep-versions.ts'
import { writeMeeting } from '#store/meeting-file.ts'
import { SmallFile } from '#store/small-file.ts'
import { MeetingStore } from '#store/store.ts'
import { nameVersion } from '#store/version-name.ts'
import { VersionRoom } from '#store/version-room.ts'
import { Versions } from '#store/versions.ts'
import { WriteQueue } from '#store/write-queue.ts'
import { plainMeeting, retitle } from '#tests/builders/plain-meeting.ts'
import { seededChance } from '#tests/builders/seeded-chance.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const dayAfter = (day: string, days: number): string => {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
const version = (day: string, at: number, reason: VersionReason = 'editing'): KeptVersion => ({
  name: `${day} ${at}`,
  day,
  reason,
  sizeBytes: 10,
})
/** Three versions on each of `days` days that end on `last`. */
const history = (last: string, days: number): KeptVersion[] =>
  Array.from({ length: days }, (_, back) => dayAfter(last, back - days + 1)).flatMap((day) =>
    [1, 2, 3].map((at) => version(day, at)),
  )
const keptOf = (versions: readonly KeptVersion[], today: string): string[] => {
  const past = new Set(choosePastVersions(versions, today))
  return versions.map((one) => one.name).filter((name) => !past.has(name))
}

test('kept are all of today’s, the last of each day for 30 days, the last of each month for ever', () => {
  const kept = keptOf(history('2026-11-22', 400), '2026-11-22')
  const of = (prefix: string) => kept.filter((name) => name.startsWith(prefix))
  expect(of('2026-11-22')).toHaveLength(3)
  for (let back = 2; back < 30; back++) {
    const day = dayAfter('2026-11-22', -back)
    expect(of(day), day).toEqual([`${day} 3`])
  }
  expect(of('2026-09')).toEqual(['2026-09-30 3'])
  expect(of('2026-02')).toEqual(['2026-02-28 3'])
  expect(of('2025-12')).toEqual(['2025-12-31 3'])
})

test('thinning once a day for 400 days keeps the same as thinning once at the end, but for its first days', () => {
  const all = history('2026-11-22', 400)
  let living: KeptVersion[] = []
  for (let at = 0; at < all.length; at += 3) {
    living.push(...all.slice(at, at + 3))
    const past = new Set(choosePastVersions(living, all[at]?.day ?? ''))
    living = living.filter((one) => !past.has(one.name))
  }
  expect(living.map((one) => one.name)).toEqual(keptOf(all, '2026-11-22'))
})

test('what was kept by hand or before a migration is never thinned', () => {
  const old = [version('2020-01-01', 1, 'manual'), version('2020-01-02', 1, 'migration'), version('2020-01-03', 1)]
  const kept = keptOf([...old, ...history('2026-11-22', 40)], '2026-11-22')
  expect(kept.slice(0, 3)).toEqual(old.map((one) => one.name))
})

for (const wrong of ['1980-01-01', '2026-11-21', '2026-12-31', '2100-01-01']) {
  test(`a clock that shows ${wrong} for a day costs no version of the last 29 days of work nor of a month`, () => {
    const before = history('2026-11-22', 60)
    const right = new Set(keptOf(before, '2026-11-22'))
    const thinned = before.filter((one) => right.has(one.name))
    const kept = keptOf([...thinned, version(wrong, 9)], wrong)
    const oldestDaily = dayAfter('2026-11-22', -28)
    // The rest of the day before today is let go with the next day, whichever that is.
    const due = thinned.map((one) => one.name).filter((name) => name > oldestDaily && !/11-21 [12]/.test(name))
    expect(due.length).toBeGreaterThan(28)
    expect(kept).toEqual(expect.arrayContaining(due))
    expect(kept).toEqual(expect.arrayContaining(['2026-10-31 3', '2026-09-30 3']))
    expect(kept.at(-1)).toBe(`${wrong} 9`)
  })
}

test('over the limit the oldest go first, of random stores never a meeting’s newest, a month’s last or one by hand', () => {
  const chance = seededChance(5)
  for (let round = 0; round < 60; round++) {
    const meetings = new Map(
      Array.from({ length: 6 }, (_, id) => {
        const days = history('2026-11-22', 3 + Math.floor(chance() * 70))
        return [`m${id}`, days.map((one) => (chance() < 0.1 ? { ...one, reason: 'manual' as const } : one))] as const
      }),
    )
    const excess = Math.floor(chance() * 4000)
    const gone = chooseOverLimit(meetings, excess)
    for (const [id, versions] of meetings) {
      const names = new Set(gone.filter((one) => one.id === id).map((one) => one.name))
      const left = versions.filter((one) => !names.has(one.name))
      expect(left.at(-1)).toEqual(versions.at(-1))
      expect(new Set(left.map((one) => one.day.slice(0, 7)))).toEqual(
        new Set(versions.map((one) => one.day.slice(0, 7))),
      )
      expect(left.filter((one) => one.reason === 'manual')).toEqual(versions.filter((one) => one.reason === 'manual'))
    }
    const freed = gone.length * 10
    const days = gone.map((one) => one.name.slice(0, 10))
    expect(days).toEqual([...days].sort())
    expect(freed < excess + 10).toBe(true)
  }
})

const plantVersions = (folder: string, id: string, days: number): number => {
  const place = join(folder, 'snapshots', id)
  mkdirSync(place, { recursive: true })
  for (let back = days; back > 0; back--) {
    const text = writeMeeting({ ...plainMeeting(id), revision: days - back + 1 })
    const at = new Date(2026, 10, 22 - back, 9, 0, 0)
    writeFileSync(join(place, nameVersion(days - back + 1, at, 'editing')), text)
    writeFileSync(join(place, nameVersion(days - back + 1, new Date(at.getTime() + 3600_000), 'editing')), text)
  }
  return readdirSync(place).length
}

test('the first version of a day thins its meeting; a newest version that cannot be read stops the thinning', () =>
  withTempFolder(async (folder) => {
    const now = () => new Date('2026-11-22T08:00:00')
    const store = new MeetingStore(folder, { now })
    for (const id of ['lanh', 'hong']) {
      expect(plantVersions(folder, id, 60)).toBe(120)
      await store.create(plainMeeting(id))
    }
    await store.update('lanh', 1, retitle('hai'))
    // A damaged newest one: what stands before it may be all there is.
    writeFileSync(join(folder, 'snapshots', 'hong', nameVersion(99, now(), 'daily')), '')
    await store.versions.make('hong', 'manual')
    await store.close()
    const left = readdirSync(join(folder, 'snapshots', 'lanh'))
    expect(left.length).toBeLessThan(40)
    expect(left.length).toBeGreaterThan(30)
    expect(readdirSync(join(folder, 'snapshots', 'hong'))).toHaveLength(122)
  }))

test('over the limit of the settings the store itself lets the oldest versions go, and tells the room that is left', () =>
  withTempFolder(async (folder) => {
    const now = () => new Date('2026-11-22T08:00:00')
    const [mega, files] = [1024 * 1024, nodeFiles]
    const place = { folders: foldersOf(folder), files, now, elapsed: () => 0, steps, mayBeMade: () => true }
    plantVersions(folder, 'hop', 4)
    const snapshots = join(folder, 'snapshots', 'hop')
    const names = readdirSync(snapshots).sort()
    for (const name of names) truncateSync(join(snapshots, name), 30 * mega)
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ versionLimitMb: 100 }))
    const versions = new Versions(place)
    const room = new VersionRoom(place, versions)
    const settings = new SmallFile(place, join(folder, 'settings.json'), Settings)
    const queue = new WriteQueue(place)
    const keeping = new Housekeeping(place, queue, { catalog: new Catalog(place, versions), versions, room, settings })
    expect(await room.usedBytes()).toBe(240 * mega)
    await keeping.keepWithinRoom()
    expect(readdirSync(snapshots).sort()).toEqual(names.slice(-3))
    expect(await room.usedBytes()).toBe(90 * mega)
    await queue.close(async () => undefined)
  }))
