import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { hashTree, withTempFolder } from '#tests/fakes/temp-folder.ts'
import { type Damage, damagesFor, swapFor } from './damage-corpus.ts'
import { type Probe, probes } from './damage-probes.ts'
import { makeGoodStore, openDamaged, sentenceOf } from './damaged-store.ts'

/** T4 of reliability.md: what happens, sentence by sentence. */
const golden = new URL('../../golden/store/damage', import.meta.url).pathname

/** What may come or change while the program only looks: copies set aside, what is derived, its own lock. */
const OWN = /^(quarantine\/|index\/|catalog\.jsonl$|directives\.jsonl$|writer\.lock$)/

type Row = { damage: string; said: string; copies: number; wayOut: string }

async function meet(folder: string, probe: Probe, damage: Damage): Promise<Row> {
  const path = join(folder, probe.file(folder))
  damage.apply(path, readFileSync(path))
  const before = hashTree(folder)
  const store = openDamaged(folder)
  await store.openForWriting()
  await store.all()
  const said = await probe.look(store)
  const others = ({ ...tree }: Record<string, string>) =>
    Object.fromEntries(Object.entries(tree).filter(([name]) => !OWN.test(name)))
  expect(others(hashTree(folder))).toEqual(others(before))
  const copies = existsSync(join(folder, 'quarantine')) ? readdirSync(join(folder, 'quarantine')).length : 0
  const wayOut = await probe.wayOut(store, said)
  // The meeting beside it never notices.
  expect((await store.update('hop-2', 3, (one) => ({ ...one, title: 'Không hề gì' }))).revision).toBe(4)
  await store.close()
  return { damage: damage.name, said: (said ?? '').replaceAll(folder, '<tủ hồ sơ>'), copies, wayOut }
}

/** Rows of the same answer to one bit flipped are one row: where the places lie is of no interest. */
function gather(rows: readonly Row[]): Row[] {
  const named = rows.map((row) => ({ ...row, damage: row.damage.replace(/ \(place.*/, ', at 50 places') }))
  return named.filter((row, at) => named.findIndex((one) => JSON.stringify(one) === JSON.stringify(row)) === at)
}

function tableOf(kind: string, rows: readonly Row[]): string {
  const lines = gather(rows).map(({ damage, said, copies, wayOut }) => {
    const cell = said === '' ? '–' : said
    return `| ${damage} | ${cell} | ${copies === 0 ? '–' : 'set aside'} | ${wayOut} |`
  })
  return [
    `# Damage: ${kind}`,
    '',
    '| damage | what the program says | copy | what leads out |',
    '|---|---|---|---|',
    ...lines,
    '',
  ].join('\n')
}

function expectGolden(name: string, text: string): void {
  const path = `${golden}-${name}.md`
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(existsSync(path), `${path} is missing; run with UPDATE_GOLDEN=1`).toBe(true)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

for (const probe of probes) {
  test(`damage of every sort to one file (${probe.kind}) is met in words, set aside where it is a meeting, and nothing else changes`, async () => {
    test.setTimeout(120_000)
    await withTempFolder(async (parent) => {
      const good = join(parent, 'good')
      await makeGoodStore(good)
      const corpus = damagesFor(readFileSync(join(good, probe.file(good))))
      if (probe.kind === 'meeting') corpus.push(swapFor(join(good, 'meetings', 'hop-2.json')))
      const rows: Row[] = []
      for (const damage of corpus) {
        const folder = join(parent, 'damaged')
        cpSync(good, folder, { recursive: true, preserveTimestamps: true })
        rows.push(await test.step(damage.name, () => meet(folder, probe, damage)))
        rmSync(folder, { recursive: true, force: true })
      }
      expectGolden(probe.kind.replace(/\W+/g, '-').replace(/-$/, ''), tableOf(probe.kind, rows))
    })
  })
}

const locks: [string, string | Buffer][] = [
  ['empty', ''],
  ['all NUL', Buffer.alloc(120)],
  ['half-written', '{"host":"may-1","pi'],
  ['JSON of another program', '{"a":1}'],
  ['UTF-16', Buffer.from('{"host":"x"}', 'utf16le')],
  ['200 MB of spaces', Buffer.alloc(200 * 1024 * 1024, ' ')],
]
for (const [name, content] of locks) {
  test(`a damaged writer.lock (${name}) keeps nobody out`, () =>
    withTempFolder(async (folder) => {
      await makeGoodStore(folder)
      writeFileSync(join(folder, 'writer.lock'), content)
      const store = openDamaged(folder)
      expect(await sentenceOf(store.openForWriting())).toBeNull()
      expect((await store.update('hop-1', 3, (one) => ({ ...one, title: 'Sau' }))).revision).toBe(4)
      await store.close()
    }))
}

test('a folder in place of writer.lock is named', () =>
  withTempFolder(async (folder) => {
    await makeGoodStore(folder)
    mkdirSync(join(folder, 'writer.lock'))
    const store = openDamaged(folder)
    expect(await sentenceOf(store.openForWriting())).toMatch(/Chưa có gì bị thay đổi|Dữ liệu đã có vẫn nguyên/)
    expect((await store.all()).meetings).toHaveLength(2)
    await store.close()
  }))
