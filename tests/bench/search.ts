import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { passagesOf } from '#search/passages.ts'
import { MeetingStore } from '#store/store.ts'
import { linkBigStore, makeBigMeeting } from '#tests/builders/big-store.ts'
import { drawQueries, type Group } from '#tests/builders/search-queries.ts'
import { foldKey } from '#vietnamese/fold.ts'

/**
 * The search over N generated meetings (10,000): building, loading, memory, answers, against a scan of the folded texts
 * and against SQLite's FTS5 over the same, all in one run. Run: `node tests/bench/search.ts [N]`.
 */
const TODAY = '2026-11-22'
const [, , mode = '10000', given = ''] = process.argv
const request = (text: string) => ({ text, limit: 50, skip: 0, today: TODAY })
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024)
const at = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
const row = (name: string, value: string): void => console.log(`${name.padEnd(44)} ${value}`)
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`

function spread(times: readonly number[]): { p50: number; p95: number; max: number } {
  const sorted = [...times].sort((a, b) => a - b)
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95), max: at(sorted, 1) }
}
const told = ({ p50, p95, max }: ReturnType<typeof spread>): string => `p50 ${ms(p50)}, p95 ${ms(p95)}, max ${ms(max)}`

/** Builds catalogue and index from nothing while another call is answered every 50 ms. */
async function build(folder: string): Promise<void> {
  const store = new MeetingStore(folder)
  await store.openForWriting()
  const pauses = monitorEventLoopDelay({ resolution: 5 })
  const calls: number[] = []
  let isBuilding = true
  const start = performance.now()
  const busy = process.cpuUsage()
  pauses.enable()
  const others = (async () => {
    while (isBuilding) {
      await wait(50)
      const asked = performance.now()
      await store.get('hop-1')
      calls.push(performance.now() - asked)
    }
  })()
  await store.all()
  row('catalogue from nothing', `${ms(performance.now() - start)}, longest pause ${ms(pauses.max / 1e6)}`)
  pauses.reset()
  await store.rebuildIndex({ report: () => undefined })
  isBuilding = false
  pauses.disable()
  await others
  const { user, system } = process.cpuUsage(busy)
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`
  row('catalogue and index from nothing', `${seconds} (the processor worked ${((user + system) / 1e6).toFixed(1)} s)`)
  row('  longest pause of the thread, index alone', `${ms(pauses.max / 1e6)} (p99 ${ms(pauses.percentile(99) / 1e6)})`)
  row('  another call meanwhile (open a meeting)', told(spread(calls)))
  await store.close()
  const files = readdirSync(join(folder, 'index')).map((name) => statSync(join(folder, 'index', name)).size)
  row('files of the index', `${megabytes(files.reduce((sum, one) => sum + one, 0))} MB in ${files.length}`)
}

async function ask(folder: string): Promise<void> {
  const store = new MeetingStore(folder)
  let start = performance.now()
  const { meetings } = await store.all()
  row(
    'list of the store, with its catalogue',
    `${ms(performance.now() - start)}, RSS ${megabytes(process.memoryUsage.rss())} MB`,
  )
  start = performance.now()
  store.warmUp()
  while (store.indexState().state !== 'ready') await wait(1)
  row(
    'index loaded and compared with the files',
    `${ms(performance.now() - start)}, RSS ${megabytes(process.memoryUsage.rss())} MB`,
  )
  const queries = drawQueries(meetings.length)
  for (const { text } of queries.slice(0, 20)) await store.search(request(text))
  const times = new Map<Group, number[]>()
  const slow: { text: string; time: number }[] = []
  for (const { group, text } of queries) {
    start = performance.now()
    const found = await store.search(request(text))
    const time = performance.now() - start
    times.set(group, [...(times.get(group) ?? []), time])
    slow.push({ text: `${text} → ${found.meetingCount}${found.isLoose ? ' loosely' : ''}`, time })
  }
  const all = spread([...times.values()].flat())
  row(`${queries.length} queries, 50 passages each`, told(all))
  for (const [group, list] of times) row(`  ${group} (${list.length})`, told(spread(list)))
  for (const { text, time } of slow.sort((a, b) => b.time - a.time).slice(0, 4)) row(`  slowest: ${text}`, ms(time))
  await saveAndFind(store)
  row('RSS after all', `${megabytes(process.memoryUsage.rss())} MB`)
  await store.close()
  await compare(meetings.length, all, queries)
}

async function saveAndFind(store: MeetingStore): Promise<void> {
  await store.openForWriting()
  const waits: number[] = []
  for (let round = 0; round < 20; round++) {
    const { revision } = await store.get(`hop-${round}`)
    await store.update(`hop-${round}`, revision, (one) => ({ ...one, title: `Chuyên đề zyx${round}w` }))
    const start = performance.now()
    while ((await store.search(request(`zyx${round}w`))).hits.length === 0) await wait(1)
    waits.push(performance.now() - start)
  }
  row('a saved edit is found after', told(spread(waits)))
}

/** The same phrases by a scan of all folded texts, and by FTS5 over them. */
async function compare(count: number, own: ReturnType<typeof spread>, queries: ReturnType<typeof drawQueries>) {
  const phrases = queries
    .filter(({ group }) => group === 'as written' || group === 'no marks' || group === 'one word')
    .map(({ text }) => foldKey(text))
  const texts = Array.from({ length: count }, (_, number) =>
    passagesOf(makeBigMeeting(number)).map(({ text }) => ` ${foldKey(text)} `),
  )
  const bytes = texts.map((passages) => Buffer.from(passages.join('\n')))
  const scans = phrases.slice(0, 40).map((phrase) => {
    const start = performance.now()
    const needle = Buffer.from(` ${phrase} `)
    for (const one of bytes) one.includes(needle)
    return performance.now() - start
  })
  const scan = spread(scans)
  row('scan of the folded texts in memory', `${told(scan)}: ${(scan.p95 / own.p95).toFixed(1)} × ours at p95`)
  const fts = await askSqlite(texts, phrases)
  if (fts) row('SQLite FTS5, phrase, newest first', `${told(fts)}: ${(fts.p95 / own.p95).toFixed(1)} × ours at p95`)
}

async function askSqlite(texts: readonly string[][], phrases: readonly string[]) {
  const sqlite = await import('node:sqlite').catch(() => null)
  if (sqlite === null) return null
  const path = join(tmpdir(), `thu-ky-fts-${process.pid}.db`)
  const db = new sqlite.DatabaseSync(path)
  try {
    db.exec(`PRAGMA journal_mode=OFF; CREATE VIRTUAL TABLE t USING fts5(x, content='', tokenize='unicode61'); BEGIN`)
    const insert = db.prepare('INSERT INTO t(rowid, x) VALUES (?, ?)')
    let number = 0
    for (const passages of texts) for (const text of passages) insert.run(++number, text)
    db.exec('COMMIT')
    const find = db.prepare('SELECT rowid FROM t WHERE t MATCH ? ORDER BY rowid DESC LIMIT 50')
    const times = phrases.map((phrase) => {
      const start = performance.now()
      find.all(`"${phrase}"`)
      return performance.now() - start
    })
    return spread(times)
  } finally {
    db.close()
    rmSync(path, { force: true })
  }
}

/** Each part in a process of its own, so that memory is told apart. */
function runPart(part: 'build' | 'ask', folder: string): void {
  const { status } = spawnSync(process.execPath, [import.meta.filename, part, folder], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${part} failed`)
}

if (existsSync(given) && mode === 'build') await build(given)
else if (existsSync(given) && mode === 'ask') await ask(given)
else {
  const folder = linkBigStore(Number(mode))
  try {
    console.log(`${mode} meetings, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)} before the run`)
    runPart('build', folder)
    runPart('ask', folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
