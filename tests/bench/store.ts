import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import fs from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { JSONFilePreset } from 'lowdb/node'
import { callApi } from '#app/call-api.ts'
import type { Environment } from '#app/environment.ts'
import type { Meeting } from '#domain/meeting.ts'
import { writeMeeting } from '#store/meeting-file.ts'
import { MeetingStore } from '#store/store.ts'
import { linkBigStore, makeBigMeeting } from '#tests/builders/big-store.ts'

/**
 * What the store's size costs: saves against a bare write + fsync + rename of the same bytes in the same run, against
 * stock lowdb with one file, the start with and without a catalogue. Run: `node tests/bench/store.ts [meetings]`.
 */
const COUNT = Number(process.argv[2] ?? 10_000)
const ROUNDS = 400

type Loop = { longestMs: number }
/** Runs work and tells the longest time in which nothing else had its turn. */
async function watchLoop<T>(work: () => Promise<T>): Promise<{ result: T; ms: number } & Loop> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const start = performance.now()
  const result = await work()
  const ms = performance.now() - start
  await new Promise((done) => setTimeout(done, 5))
  delay.disable()
  return { result, ms, longestMs: delay.max / 1e6 }
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0
const quantiles = (times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95) }
}
const line = (name: string, ...cells: (string | number)[]) => console.log([name.padEnd(46), ...cells].join('  '))
const ms = (value: number): string => `${value.toFixed(2)} ms`.padStart(11)
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`

async function writeBare(folder: string, text: string, syncsFolder: boolean): Promise<void> {
  const handle = await fs.open(join(folder, 'bare.tmp'), 'w')
  await handle.writeFile(text)
  await handle.sync()
  await handle.close()
  await fs.rename(join(folder, 'bare.tmp'), join(folder, 'bare'))
  if (!syncsFolder) return
  const names = await fs.open(folder, 'r')
  await names.sync()
  await names.close()
}

type Times = number[]

async function timed(times: number[], work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  times.push(performance.now() - start)
}

/** Saves and bare writes in turn, so that both meet the same drive. */
async function benchSaves(count: number): Promise<void> {
  const folder = linkBigStore(count)
  const store = new MeetingStore(folder)
  await store.all()
  const ids = Array.from({ length: 10 }, (_, index) => `hop-${index}`)
  const [saves, bare, bareFolder, firsts]: [Times, Times, Times, Times] = [[], [], [], []]
  const open = new Map<string, Meeting>()
  /** As a window saves: the whole meeting, parsed anew, nothing of it shared with what the store holds. */
  const save = async (times: Times, id: string, title: string) => {
    const current = open.get(id) ?? (await store.get(id))
    const next = { ...structuredClone(current), title }
    await timed(times, async () => open.set(id, await store.update(id, current.revision, () => next)))
  }
  for (const id of ids) await save(firsts, id, 'lần đầu')
  const text = writeMeeting(makeBigMeeting(0))
  for (let round = 0; round < ROUNDS; round++) {
    // Somebody edits one meeting for a while: twenty saves, then the next one.
    await save(saves, ids[Math.floor(round / 20) % ids.length] ?? '', `lần ${round}`)
    await timed(bare, () => writeBare(folder, text, false))
    await timed(bareFolder, () => writeBare(folder, text, true))
  }
  await store.close()
  rmSync(folder, { recursive: true })
  const [own, plain, full] = [quantiles(saves), quantiles(bare), quantiles(bareFolder)]
  line(`save, ${count} meetings, ${Math.round(text.length / 1000)} kB`, 'p50', ms(own.p50), 'p95', ms(own.p95))
  line('  bare write + fsync + rename', 'p50', ms(plain.p50), 'p95', ms(plain.p95))
  line('  the same + fsync of the folder', 'p50', ms(full.p50), 'p95', ms(full.p95))
  line('  ratio to bare / to bare with folder', (own.p50 / plain.p50).toFixed(2), '/', (own.p50 / full.p50).toFixed(2))
  line('  first save of a day (keeps a version)', 'p50', ms(quantiles(firsts).p50))
}

/** Stock lowdb: all meetings in one file, as its readme shows. */
async function benchStockLowdb(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'thu-ky-lowdb-'))
  const meetings = Array.from({ length: count }, (_, index) => makeBigMeeting(index))
  const db = await JSONFilePreset<{ meetings: Meeting[] }>(join(folder, 'db.json'), { meetings })
  const [stock, own]: [Times, Times] = [[], []]
  const store = new MeetingStore(join(folder, 'own'))
  let { revision } = await store.create(meetings[0] as Meeting)
  await store.update('hop-0', revision++, (one) => ({ ...one, title: 'lần đầu' }))
  for (let round = 0; round < 5; round++) {
    const title = `lần ${round}`
    await timed(stock, () => db.update((all) => Object.assign(all.meetings[0] as Meeting, { title })))
    await timed(own, async () => {
      revision = (await store.update('hop-0', revision, (one) => ({ ...one, title }))).revision
    })
  }
  await store.close()
  const size = statSync(join(folder, 'db.json')).size
  rmSync(folder, { recursive: true })
  const [slow, fast] = [quantiles(stock).p50, quantiles(own).p50]
  line(
    `stock lowdb, one file, ${count} meetings (${megabytes(size)})`,
    'p50',
    ms(slow),
    `= ${(slow / fast).toFixed(0)} ×`,
  )
}

type Start = { ms: number; longestMs: number; rss: number; callMs: number; againMs: number; meetings: number }

/** In a process of its own: from nothing to a list, the same through the door, and again. */
async function startAndList(folder: string): Promise<Start> {
  const store = new MeetingStore(folder)
  const { result, ms: opened, longestMs } = await watchLoop(() => store.all())
  const { rss } = process.memoryUsage()
  const environment = { store, reportBug: (error: unknown) => console.error(error) } as unknown as Environment
  const call = await watchLoop(() => callApi(environment, 'meeting.list', {}))
  const again = await watchLoop(() => callApi(environment, 'meeting.list', {}))
  if (process.argv[4] === 'keep') {
    await store.openForWriting()
    await store.close()
  }
  return { ms: opened, longestMs, rss, callMs: call.ms, againMs: again.ms, meetings: result.meetings.length }
}

function inOwnProcess(folder: string, keep: 'keep' | 'read'): Promise<Start> {
  const child = fork(import.meta.filename, ['start', folder, keep])
  return new Promise((done, fail) => {
    child.once('message', (start) => done(start as Start))
    child.once('error', fail)
  })
}

function report(name: string, { ms: opened, longestMs, rss, meetings }: Start): void {
  line(`${name}, ${meetings} meetings`, ms(opened), `longest pause ${ms(longestMs)}`, `RSS ${megabytes(rss)}`)
}

if (process.argv[2] === 'start') {
  process.send?.(await startAndList(process.argv[3] ?? ''))
  process.disconnect()
} else {
  await benchSaves(100)
  await benchSaves(COUNT)
  await benchStockLowdb(Math.min(2000, COUNT))
  const folder = linkBigStore(COUNT)
  report('list without a catalogue (rebuild)', await inOwnProcess(folder, 'keep'))
  const starts = [
    await inOwnProcess(folder, 'read'),
    await inOwnProcess(folder, 'read'),
    await inOwnProcess(folder, 'read'),
  ]
  const best = starts.toSorted((a, b) => a.ms - b.ms)[1] as Start
  report('list with the catalogue', best)
  line('  meeting.list through the door, first / again', ms(best.callMs), '/', ms(best.againMs))
  line('  catalogue file', megabytes(statSync(join(folder, 'catalog.jsonl')).size))
  rmSync(folder, { recursive: true })
}
