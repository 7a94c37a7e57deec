import { readdirSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { TEMP_NAME } from '#store/durable-file.ts'
import { MeetingStore } from '#store/store.ts'
import { linkBigStore } from '#tests/builders/big-store.ts'

/**
 * T14 of reliability.md: autosaves for hours on a store of 5,000 meetings, a list and a search now and then, as a page
 * would. Memory, handles and left-over files are printed, and compared between the second quarter of the time and the
 * last. Run: `npm run bench -- soak --minutes 480 [--every 1000] [--meetings 5000]`.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '480' },
    every: { type: 'string', default: '1000' },
    meetings: { type: 'string', default: '5000' },
  },
})
const [minutes, every, count] = [Number(values.minutes), Number(values.every), Number(values.meetings)]
const ROWS = 20
/** An hour at one meeting, then the next: what people do. */
const SAVES_PER_MEETING = 200

type Row = { minute: number; saves: number; rss: number; heap: number; handles: number; timers: number; temps: number }

const countHandles = (): number => (process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0)
const countTemps = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => TEMP_NAME.test(name)).length

function takeRow(folder: string, start: number, saves: number): Row {
  globalThis.gc?.()
  const { rss, heapUsed } = process.memoryUsage()
  return {
    minute: (performance.now() - start) / 60_000,
    saves,
    rss: rss / 1_048_576,
    heap: heapUsed / 1_048_576,
    handles: countHandles(),
    timers: process.getActiveResourcesInfo().length,
    temps: countTemps(folder),
  }
}

const lookFor = (store: MeetingStore) => store.search({ text: 'quy hoạch', limit: 20, skip: 0, today: '2026-11-22' })

async function saveOn(store: MeetingStore, saves: number): Promise<void> {
  const id = `hop-${Math.floor(saves / SAVES_PER_MEETING) % count}`
  const meeting = await store.get(id)
  await store.update(id, meeting.revision, (one) => ({ ...one, byline: `Người ghi ${saves}` }))
  if (saves % 30 === 0) await store.all()
  if (saves % 60 === 0) await lookFor(store)
}

async function soak(folder: string, store: MeetingStore): Promise<Row[]> {
  const start = performance.now()
  const end = start + minutes * 60_000
  const rows: Row[] = []
  for (let saves = 1, due = start; performance.now() < end; saves++) {
    await saveOn(store, saves)
    if (performance.now() >= start + ((end - start) * (rows.length + 1)) / ROWS) {
      const row = takeRow(folder, start, saves)
      rows.push(row)
      printRow(row)
    }
    due += every
    await wait(Math.max(0, due - performance.now()))
  }
  return rows
}

const HEADS = { minute: 1, saves: 0, rss: 0, heap: 0, handles: 0, timers: 0, temps: 0 } as const
const printRow = (row: Row): void =>
  console.log(
    Object.entries(HEADS)
      .map(([key, digits]) => row[key as keyof Row].toFixed(digits).padStart(8))
      .join(''),
  )

const average = (rows: readonly Row[], key: keyof Row): number =>
  rows.reduce((sum, row) => sum + row[key], 0) / Math.max(1, rows.length)

const folder = linkBigStore(count)
try {
  const store = new MeetingStore(folder)
  await store.all()
  await lookFor(store)
  console.log(`${count} meetings, a save every ${every} ms for ${minutes} minutes (sizes in MB)`)
  console.log(
    Object.keys(HEADS)
      .map((key) => key.padStart(8))
      .join(''),
  )
  const rows = await soak(folder, store)
  await store.close()
  const [early, late] = [rows.slice(ROWS / 4, ROWS / 2), rows.slice(-ROWS / 4)]
  const ratio = (key: keyof Row) => (average(late, key) / average(early, key)).toFixed(2)
  console.log(`last quarter to second quarter: rss ${ratio('rss')}, heap ${ratio('heap')}, handles ${ratio('handles')}`)
  console.log(`left-over temp files at the end: ${countTemps(folder)}`)
  if (countTemps(folder) > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
