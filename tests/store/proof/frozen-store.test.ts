import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { MigrationStep } from '#migrations/steps.ts'
import { processCrash } from '#tests/fakes/power-cut.ts'
import { hashTree, withTempFolder } from '#tests/fakes/temp-folder.ts'
import { crashSession } from './crash-session.ts'
import { sentenceOf } from './damaged-store.ts'
import { observeStore } from './observe-store.ts'
import { openStore } from './open-store.ts'
import type { Step } from './scripted-session.ts'
import { textsOf } from './text-paths.ts'

/** T6 of reliability.md: a whole data folder written by the first program (format version 1) and never touched since. */
const frozen = new URL('../../fixtures/store/v1', import.meta.url).pathname
const manifest = new URL('../../golden/store/v1-files.json', import.meta.url).pathname
const IDS = ['hop-chu', 'hop-day-du', 'hop-trong', 'hop-v1']
const today = () => new Date('2026-11-22T08:00:00+07:00')

type Body = { id: string; revision: number; title: string }
const bodyOf = (folder: string, path: string): Body => JSON.parse(readFileSync(join(folder, path), 'utf8')).body

/** Every text in NFC with the way to it, and how many items each list has. */
const contentOf = (value: unknown) => ({
  texts: Object.fromEntries(textsOf(value).map(([path, text]) => [path, text.normalize('NFC')])),
  lengths: Object.fromEntries(lengthsOf(value)),
})

function lengthsOf(value: unknown, path = ''): [string, number][] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, one]) => lengthsOf(one, `${path}.${key}`))
  return Array.isArray(value) ? [[path, value.length], ...inside] : inside
}

/** All that was written is read, and no list has grown; fields that came later may stand beside it with their defaults. */
const expectKept = (read: unknown, written: unknown) => expect(contentOf(read)).toMatchObject(contentOf(written))

const withCopy = (work: (folder: string, parent: string) => Promise<void>) =>
  withTempFolder(async (parent) => {
    const folder = join(parent, 'v1')
    cpSync(frozen, folder, { recursive: true })
    await work(folder, parent)
  })

test('the frozen folder is the one that was frozen', () => {
  expect(hashTree(frozen)).toEqual(JSON.parse(readFileSync(manifest, 'utf8')))
})

test('today’s program reads every record of the first one: meetings, bin, settings, directory, snapshots', () =>
  withCopy(async (folder) => {
    const before = hashTree(folder)
    const store = openStore(folder, { now: today })
    const list = await store.all()
    expect(list.meetings.map((one) => one.id).toSorted()).toEqual(IDS)
    expect([...list.damaged, ...list.missing]).toEqual([])
    for (const id of IDS) expectKept(await store.get(id), bodyOf(folder, `meetings/${id}.json`))
    expect((await store.removed()).map(({ id, title }) => ({ id, title }))).toEqual([
      { id: 'hop-bo', title: bodyOf(folder, 'removed/hop-bo.json').title },
    ])
    for (const name of ['settings', 'directory'] as const) {
      const written: unknown = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
      expect(await store[name]()).toMatchObject(written as Record<string, unknown>)
    }
    for (const id of [...IDS, 'hop-bo']) {
      const names = readdirSync(join(folder, 'snapshots')).includes(id)
        ? readdirSync(join(folder, 'snapshots', id))
        : []
      const versions = await store.versions.list(id)
      expect(versions.map((one) => one.name)).toEqual(names.toSorted().reverse())
      for (const { name, problem, revision } of versions) {
        const body = bodyOf(folder, `snapshots/${id}/${name}`)
        expect([problem, revision]).toEqual([null, body.revision])
        expectKept(await store.versions.read(id, name), body)
      }
    }
    await store.close()
    expect(hashTree(folder)).toEqual(before)
  }))

test('the first program’s bin and snapshots still give back what they hold', () =>
  withCopy(async (folder) => {
    const store = openStore(folder, { now: today })
    expect((await store.restore('hop-bo')).title).toBe('Họp đã bỏ')
    const old = bodyOf(folder, 'snapshots/hop-chu/2026-11-19.json')
    const { revision } = await store.get('hop-chu')
    const restored = await store.versions.restore('hop-chu', '2026-11-19.json')
    expect(restored).toMatchObject({ title: old.title, revision: revision + 1 })
    await store.close()
  }))

const firstWrites: Step[] = [
  ...IDS.map((id) => ({
    name: `first edit of ${id}`,
    run: async (store: Parameters<Step['run']>[0]) =>
      store.update(id, (await store.get(id)).revision, (one) => ({ ...one, byline: 'Bản mới' })),
  })),
  { name: 'restore from the bin', run: (store) => store.restore('hop-bo') },
  { name: 'settings', run: async (store) => store.saveSettings(await store.settings()) },
  { name: 'old snapshot', run: (store) => store.versions.restore('hop-chu', '2026-11-19.json') },
]

/** A format to come: titles are called so no longer in the file, and every meeting says how it was brought over. */
const toVersionTwo: MigrationStep = {
  from: 1,
  run: (body) => ({ ...(body as Body), title: `[2] ${(body as Body).title}` }),
}

for (const [name, steps] of [
  ['today’s format', undefined],
  ['a format to come', [toVersionTwo]],
] as const) {
  test(`a crash at every file call of the first writes on the old folder (${name}) loses nothing`, () =>
    withTempFolder(async (parent) => {
      const run = await crashSession(parent, firstWrites, { losses: [processCrash], start: frozen, steps })
      expect(run.violations).toEqual([])
      expect(run.points).toBeGreaterThan(40)
      console.log(`T6: ${run.points} crash points in the first writes, ${name}`)
    }))
}

test('a step of the format: the old file is kept as it was before the first write, and only then', () =>
  withCopy(async (folder) => {
    const before = hashTree(folder)
    const store = openStore(folder, { now: today, steps: [toVersionTwo] })
    for (const id of IDS) {
      const { title, ...rest } = bodyOf(folder, `meetings/${id}.json`)
      expectKept(await store.get(id), { title: `[2] ${title}`, ...rest })
    }
    expect(hashTree(folder)).toEqual(before)
    const path = join(folder, 'meetings', 'hop-v1.json')
    const old = readFileSync(path)
    const { revision } = await store.get('hop-v1')
    await store.update('hop-v1', revision, (one) => ({ ...one, byline: 'Bản mới' }))
    const kept = (await store.versions.list('hop-v1')).filter((one) => one.reason === 'migration')
    expect(kept).toHaveLength(1)
    expect(readFileSync(join(folder, 'snapshots', 'hop-v1', kept[0]?.name ?? ''))).toEqual(old)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 2, body: { title: /^\[2\] / } })
    await store.update('hop-v1', revision + 1, (one) => ({ ...one, byline: 'Bản sau nữa' }))
    expect((await store.versions.list('hop-v1')).filter((one) => one.reason === 'migration')).toHaveLength(1)
    await store.close()
  }))

test('a step that fails on one file leaves that file as it is, named, and the others in use', () =>
  withCopy(async (folder) => {
    const before = hashTree(join(folder, 'meetings'))
    const failing: MigrationStep = {
      from: 1,
      run: (body) => {
        if ((body as Body).id === 'hop-chu') throw new TypeError('a case nobody thought of')
        return body
      },
    }
    const store = openStore(folder, { now: today, steps: [failing] })
    await store.openForWriting()
    const list = await store.all()
    expect(list.meetings.map((one) => one.id).toSorted()).toEqual(IDS.filter((id) => id !== 'hop-chu'))
    expect(list.damaged.map((one) => one.id)).toEqual(['hop-chu'])
    expect(await sentenceOf(store.update('hop-chu', 4, (one) => one))).toContain(
      'không chuyển được nội dung sang định dạng mới',
    )
    expect(hashTree(join(folder, 'meetings'))).toEqual(before)
    const { revision } = await store.get('hop-v1')
    await store.update('hop-v1', revision, (one) => ({ ...one, byline: 'Vẫn dùng được' }))
    await store.close()
  }))

test('a step that makes what is no meeting leaves the file as it is, named', () =>
  withCopy(async (folder) => {
    const store = openStore(folder, { now: today, steps: [{ from: 1, run: () => ({ nothing: true }) }] })
    const before = hashTree(folder)
    const list = await store.all()
    expect(list.meetings).toEqual([])
    expect(list.damaged.map((one) => one.id).toSorted()).toEqual(IDS)
    expect(hashTree(folder)).toEqual(before)
    await store.close()
    expect((await openStore(folder).all()).meetings).toHaveLength(IDS.length)
  }))

test('a folder written by a newer program is read as far as can be, and nothing of it is written over', () =>
  withCopy(async (folder) => {
    for (const id of IDS) {
      const path = join(folder, 'meetings', `${id}.json`)
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace('"version": 1', '"version": 7').replace('"version":1', '"version":7'),
      )
    }
    const records = () => Object.entries(hashTree(folder)).filter(([name]) => !/^(catalog|index|writer)/.test(name))
    const before = records()
    const store = openStore(folder, { now: today })
    await store.openForWriting()
    const list = await store.all()
    expect(list.damaged.map((one) => one.code)).toEqual(IDS.map(() => 'MEETING_TOO_NEW'))
    for (const id of IDS) {
      expect(await sentenceOf(store.update(id, 4, (one) => ({ ...one, title: 'x' })))).toContain('định dạng 7')
      expect(await sentenceOf(store.remove(id))).toContain('định dạng 7')
      const [version] = await store.versions.list(id)
      if (version) expect(await sentenceOf(store.versions.restore(id, version.name))).toContain('định dạng 7')
    }
    await store.close()
    expect(records()).toEqual(before)
    expect(JSON.parse(await observeStore(openStore(folder))).damaged).toHaveLength(IDS.length)
  }))
