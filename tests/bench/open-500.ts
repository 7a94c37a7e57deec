import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Meeting, Meeting as MeetingSchema, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { MeetingStore } from '#store/store.ts'

/**
 * How fast a data folder of N meetings (40 kB each) gives its list: first start (no catalogue), later starts, and the
 * floor (names and times of the files alone). Run: `node tests/bench/open-500.ts [N]`.
 */
const count = Number(process.argv[2] ?? 500)
const folder = mkdtempSync(join(tmpdir(), 'thu-ky-bench-'))
const organizer = Organization.parse({ id: 'so', officialName: 'Sở Xây dựng' })

function makeMeeting(at: number): Meeting {
  const words = `Rà soát quy hoạch số ${at}, báo cáo Ủy ban nhân dân tỉnh trước ngày 30 tháng 6. `
  const speeches = Array.from({ length: 12 }, (_, index) => ({
    id: `s${index}`,
    speaker: 'Nguyễn Văn Bình',
    paragraphs: [{ text: words.repeat(16) }],
  }))
  const directives = Array.from({ length: 20 }, (_, index) => ({
    id: `d${index}`,
    text: words,
    assignee: 'Sở Xây dựng',
  }))
  return MeetingSchema.parse({
    ...newMeeting(`hop-${at}`, '2026-01-01T08:00:00+07:00', organizer),
    title: `Cuộc họp ${at}`,
    speeches,
    directives,
  })
}

async function timeList(): Promise<number> {
  const start = performance.now()
  const { meetings } = await new MeetingStore(folder).all()
  if (meetings.length !== count) throw new Error('a meeting is missing')
  return performance.now() - start
}

try {
  const store = new MeetingStore(folder)
  const saves: number[] = []
  for (let at = 0; at < count; at++) {
    const start = performance.now()
    await store.create(makeMeeting(at))
    saves.push(performance.now() - start)
  }
  const size = statSync(join(folder, 'meetings', 'hop-0.json')).size
  const cold = await timeList()
  await store.close()
  const warm = Math.min(await timeList(), await timeList(), await timeList())
  const start = performance.now()
  for (const name of readdirSync(join(folder, 'meetings'))) statSync(join(folder, 'meetings', name))
  const floor = performance.now() - start
  saves.sort((a, b) => a - b)
  console.log(`${count} meetings of ${(size / 1024).toFixed(0)} kB, Node ${process.version}`)
  console.log(`list, no catalogue: ${cold.toFixed(1)} ms (${(cold / floor).toFixed(1)} × floor)`)
  console.log(`list, with catalogue: ${warm.toFixed(1)} ms (${(warm / floor).toFixed(1)} × floor)`)
  console.log(`floor (names and times only): ${floor.toFixed(1)} ms`)
  console.log(
    `durable save: p50 ${saves[count >> 1]?.toFixed(2)} ms, p95 ${saves[Math.floor(count * 0.95)]?.toFixed(2)} ms`,
  )
} finally {
  rmSync(folder, { recursive: true })
}
