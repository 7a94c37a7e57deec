import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { hashTree, withTempFolder } from '#tests/fakes/temp-folder.ts'
import { openStore } from './open-store.ts'
import { blankMeeting } from './scripted-session.ts'

/** T9 of reliability.md: what is gone is asked about, never taken for deleted. */
const COUNT = 40
const ids = Array.from({ length: COUNT }, (_, at) => `hop-${at}`)

const withMany = (work: (folder: string) => Promise<void>) =>
  withTempFolder(async (parent) => {
    const folder = join(parent, 'Tủ hồ sơ')
    const store = openStore(folder)
    for (const id of ids) await store.create(blankMeeting(id))
    await store.update('hop-1', 1, (one) => ({ ...one, title: 'Có bản chụp' }))
    await store.close()
    await work(folder)
  })

test('a folder emptied by a sync tool reads as forty missing meetings, not as none', () =>
  withMany(async (folder) => {
    for (const name of readdirSync(join(folder, 'meetings'))) rmSync(join(folder, 'meetings', name))
    for (let start = 0; start < 2; start++) {
      const store = openStore(folder)
      await store.openForWriting()
      const list = await store.all()
      expect(list.meetings).toEqual([])
      expect(list.missing.map((one) => one.id).toSorted()).toEqual(ids.toSorted())
      expect(list.missing.find((one) => one.id === 'hop-1')?.snapshot).toMatch(/^r000001-/)
      await store.close()
    }
  }))

test('files that come back are meetings again; those the user lets go are named no more', () =>
  withMany(async (folder) => {
    renameSync(join(folder, 'meetings'), join(folder, 'cat-rieng'))
    mkdirSync(join(folder, 'meetings'))
    const store = openStore(folder)
    await store.openForWriting()
    expect((await store.all()).missing).toHaveLength(COUNT)
    renameSync(join(folder, 'cat-rieng', 'hop-2.json'), join(folder, 'meetings', 'hop-2.json'))
    expect(await store.forgetMissing(['hop-3', 'hop-2', 'la'])).toBe(1)
    const list = await store.all()
    expect(list.meetings.map((one) => one.id)).toEqual(['hop-2'])
    expect(list.missing).toHaveLength(COUNT - 2)
    await store.close()
  }))

test('a drive unplugged while the program is at work is named, and nothing is made in its place', () =>
  withMany(async (folder) => {
    const store = openStore(folder)
    await store.openForWriting()
    await store.all()
    renameSync(folder, `${folder} rút ra`)
    await expect(store.all()).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
    await expect(store.purge(ids, true)).rejects.toMatchObject({ code: 'STORE_UNREADABLE' })
    renameSync(`${folder} rút ra`, folder)
    const list = await store.all()
    expect([list.meetings.length, list.missing.length]).toEqual([COUNT, 0])
    await store.close()
  }))

test('a lost catalogue beside an emptied folder: what still has a version is named as missing', () =>
  withMany(async (folder) => {
    for (const name of readdirSync(join(folder, 'meetings'))) rmSync(join(folder, 'meetings', name))
    rmSync(join(folder, 'catalog.jsonl'))
    expect((await openStore(folder).all()).missing.map((one) => one.id)).toEqual(['hop-1'])
  }))

test('more than a fifth, or more than twenty, are deleted for good only when asked twice; the refusal changes nothing', () =>
  withMany(async (folder) => {
    const store = openStore(folder)
    const chosen = ids.slice(0, 21)
    for (const id of chosen) await store.remove(id)
    const before = hashTree(folder)
    for (const few of [chosen, chosen.slice(0, 9)]) {
      const refusal: unknown = await store.purge(few, false).catch((error: unknown) => error)
      expect(refusal).toMatchObject({ code: 'MASS_DELETION', details: { count: few.length } })
      expect(String(refusal)).toContain('Họp hop-0')
    }
    expect(hashTree(folder)).toEqual(before)
    expect(await store.purge(chosen.slice(0, 8), false)).toBe(8)
    expect(await store.purge(chosen.slice(8), true)).toBe(13)
    const list = await store.all()
    expect([list.meetings.length, list.missing.length, (await store.removed()).length]).toEqual([COUNT - 21, 0, 0])
    await store.close()
  }))
