import { extractMeeting } from '#extraction/extract-meeting.ts'
import { fold } from '#vietnamese/fold.ts'

/**
 * How fast the reader goes through long notes, and how its time grows, against a floor (normalising and folding the same
 * text). Run: `node tests/bench/read-notes.ts`.
 */
const PARAGRAPH =
  'Sáng 12/3, Sở Nội vụ tổ chức hội nghị sơ kết. Giám đốc Sở Trần Văn Bình đề nghị Văn phòng Sở rà soát hồ sơ; các phòng gửi số liệu trước ngày 30/6. “Mọi việc phải xong trong tháng này, không để tồn đọng”, ông Bình nói. Số hồ sơ đạt 1.250 hồ sơ, tăng 7% so với năm 2020.\n\n'

const PIECES: [string, string][] = [
  ['paragraphs', PARAGRAPH],
  ['one line', `${PARAGRAPH.trim()} `],
  ['endless posts', 'Phó Chủ tịch UBND tỉnh '],
  ['endless capitals', 'Nguyễn Văn '],
]

function bestOfThree(work: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...runs)
}

for (const [name, piece] of PIECES) {
  for (const size of [100_000, 1_000_000]) {
    const text = piece.repeat(Math.ceil(size / piece.length))
    const floor = bestOfThree(() => fold(text.normalize('NFC')))
    const time = bestOfThree(() => extractMeeting(text))
    console.log(
      `${name.padEnd(18)} ${String(size / 1000).padStart(5)} kB ${time.toFixed(0).padStart(6)} ms  ${(time / floor).toFixed(0)} × floor`,
    )
  }
}
