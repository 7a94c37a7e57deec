import { extractMeeting } from '#extraction/extract-meeting.ts'
import { ownTexts, readLabelledItems } from '#tests/extraction/labelled-items.ts'
import { bestTime } from './best-time.ts'
import { readingFloor } from './reading-floor.ts'

/**
 * How fast the reader goes, on one core: news, notes and notices (our own texts, read one by one), the same joined into one
 * long text again and again, and a transcript of three hours. Targets: ≥ 2 MB/s (UTF-8), the transcript in ≤ 150 ms; × floor
 * is the same text normalised and swept once for a few words, in the same run. Every text is read many times, so what the
 * reader remembers about words is known here: an item that comes once is read some percent more slowly.
 * Run: `npm run bench -- read-speed`.
 */
const TURNS = [
  'Đồng chí Trần Văn Bình, Giám đốc Sở: tôi đề nghị Văn phòng Sở rà soát lại toàn bộ hồ sơ tồn đọng và báo cáo trước ngày 30/6.',
  'Đồng chí Lê Thị Hạnh, Trưởng phòng Kế hoạch: đến nay đã giải ngân được 62% kế hoạch, còn vướng ở khâu mặt bằng tại ba xã.',
  'về việc này thì các xã đã họp dân hai lần, bà con cơ bản đồng thuận, chỉ còn một số hộ chưa nhất trí về giá đất.',
  'Đồng chí Trần Văn Bình: phải xong trong tháng này, không để kéo dài thêm nữa, ai chậm thì chịu trách nhiệm.',
  'xin báo cáo thêm là thiết bị về chậm hai tuần do nhà thầu đổi đơn vị vận chuyển, chúng tôi đã nhắc bằng văn bản.',
]
const transcript = (bytes: number): string => {
  const lines: string[] = []
  for (let [size, at] = [0, 0]; size < bytes; at++) {
    const clock = `${String(Math.floor(at / 400)).padStart(2, '0')}:${String(Math.floor(at / 7) % 60).padStart(2, '0')}`
    const line = `[${clock}] ${TURNS[at % TURNS.length]}`
    lines.push(line)
    size += Buffer.byteLength(line) + 1
  }
  return lines.join('\n')
}

const items = readLabelledItems(ownTexts)
const form = (name: string) => items.filter((one) => one.name.startsWith(name)).map((one) => one.text)
const all = items.map((one) => one.text)
/** Our own texts are too few for a megabyte: they stand in it again and again. */
const joined = all.join('\n\n').repeat(16).slice(0, 800_000)
const times = (joined.length / all.join('\n\n').length).toFixed(1)
const cases: [string, readonly string[]][] = [
  ['news', form('news')],
  ['notes', form('notes')],
  ['notices', form('notices')],
  [`all, ${times} times in one`, [joined]],
  ['transcript, 200 kB', [transcript(200_000)]],
]

// The first texts are read by code the machine has not compiled yet.
for (let turn = 0; turn < 10; turn++) for (const text of all) extractMeeting(text)

for (const [name, texts] of cases) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const time = bestTime(5, () => texts.map((text) => extractMeeting(text)))
  const floor = bestTime(5, () => texts.map(readingFloor))
  const speed = bytes / 1e6 / (time / 1000)
  console.log(
    `${name.padEnd(24)} ${(bytes / 1000).toFixed(0).padStart(5)} kB ${time.toFixed(1).padStart(7)} ms ${speed.toFixed(2).padStart(6)} MB/s ${(time / floor).toFixed(0).padStart(5)} × floor`,
  )
}

const long = transcript(4_000_000)
globalThis.gc?.()
const before = process.memoryUsage()
extractMeeting(long)
const after = process.memoryUsage()
const grown = (after.rss - before.rss) / 1e6
console.log(
  `memory: reading 4 MB took ${grown.toFixed(0)} MB more; peak of the process ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`,
)
