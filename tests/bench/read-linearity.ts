import { extractMeeting } from '#extraction/extract-meeting.ts'
import { bestTime } from './best-time.ts'
import { fitExponent } from './fit-exponent.ts'
import { readingFloor } from './reading-floor.ts'

/**
 * How the reader's time grows with the text, over six sizes up to 4 MB (letters; `--most 1000000` for less), for ordinary
 * text and for what makes careless patterns backtrack. Target: exponent ≤ 1.15, ratios to the floor of the same order.
 * Done in a minute of processor time (`--seconds` for another share): a slow text is then read in its smaller sizes only;
 * asked for by its name it has all the time to itself. Run: `npm run bench -- read-linearity [name…] [--most N] [--seconds N]`.
 */
const PARAGRAPH =
  'Sáng 12/3, Sở Nội vụ tổ chức hội nghị sơ kết. Giám đốc Sở Trần Văn Bình đề nghị Văn phòng Sở rà soát hồ sơ; các phòng gửi số liệu trước ngày 30/6. “Mọi việc phải xong trong tháng này, không để tồn đọng”, ông Bình nói. Số hồ sơ đạt 1.250 hồ sơ, tăng 7% so với năm 2020.\n\n'
const SENTENCE = 'Đồng chí đề nghị các phòng tiếp tục rà soát hồ sơ và báo cáo trước ngày 30/6. '

const names = ['Bình', 'Giang', 'Hạnh', 'Khoa', 'Lan', 'Minh', 'Nga', 'Phúc', 'Quân', 'Sơn']
const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương', 'Lý']
/** Every paragraph names somebody new: the book of people grows with the text. */
const manyPeople = (count: number): string => {
  const parts: string[] = []
  for (let at = 0; at < count; at++) {
    const name = `${family[at % 13]} ${names[Math.floor(at / 13) % 10]} ${names[Math.floor(at / 130) % 10]} ${names[Math.floor(at / 1300) % 10]}`
    parts.push(
      `Đồng chí ${name}, Trưởng phòng số ${at % 90}, đề nghị các đơn vị rà soát hồ sơ. Ông ${names[at % 10]} yêu cầu báo cáo.\n`,
    )
  }
  return parts.join('')
}

const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
const cases: Record<string, (size: number) => string> = {
  paragraphs: repeated(PARAGRAPH),
  'people always new': (size) => manyPeople(Math.ceil(size / 105)).slice(0, size),
  'one line': repeated(SENTENCE),
  'one line without stops': repeated('các đồng chí tiếp tục rà soát hồ sơ cần báo cáo kết quả '),
  'short lines': repeated('- rà soát\n'),
  'short notes': repeated('đ/c Giang: cần gửi b/c\n'),
  commas: repeated(','),
  'commas and words': repeated('sở, ngành, '),
  'unclosed quotes': repeated('“Các phòng phải rà soát '),
  'straight quotes': repeated('" cần rà soát '),
  brackets: repeated('(tăng '),
  'endless posts': repeated('Phó Chủ tịch UBND tỉnh '),
  'endless capitals': repeated('Nguyễn Văn '),
  'endless verbs': repeated('tiếp tục rà soát '),
  performatives: repeated('Thủ tướng đề nghị, '),
  digits: repeated('1.000.'),
  figures: repeated('đạt 5% và 7 tỷ đồng, '),
  dates: repeated('ngày 12/3 '),
  blanks: repeated('   \n'),
  'blank run': repeated(' '),
  'numbered lines': repeated('1. Giao Văn phòng rà soát;\n'),
  'capitals in lines': repeated('SỞ NỘI VỤ\n'),
  decomposed: repeated('Đồng chí đề nghị rà soát. '.normalize('NFD')),
  'hidden letters': repeated('đề\u200b nghị rà\u00ad soát  '),
  'lone surrogates': repeated('\ud83d cần '),
}

const words = process.argv.slice(2)
const option = (name: string, usual: number) => Number(words[words.indexOf(name) + 1]) || usual
const most = option('--most', 4_000_000)
const asked = Object.keys(cases).filter((name) => words.includes(name))
const chosen = asked.length > 0 ? asked : Object.keys(cases)
const sizes = [32, 16, 8, 4, 2, 1].map((part) => Math.round(most / part))
const LINEAR = 1.15
/** Fewer sizes tell no exponent. */
const FEWEST = 3

const spent = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const end = spent() + option('--seconds', 40) * 1000

/** The sizes that the case's share of the time allows: small ones twice, large ones once; what one case leaves the next may use. */
function measure(textOf: (size: number) => string, share: number): { size: number; time: number }[] {
  const points: { size: number; time: number }[] = []
  const limit = spent() + share
  // The first text of a kind is read by code the machine has not compiled yet.
  for (let turn = 0; turn < 2; turn++) extractMeeting(textOf(Math.min(30_000, sizes[0] ?? 0)))
  for (const size of sizes) {
    const last = points.at(-1)?.time ?? 0
    if (points.length >= FEWEST && spent() + last * 2.2 > limit) break
    const text = textOf(size)
    points.push({ size, time: bestTime(size * 4 <= most ? 2 : 1, () => extractMeeting(text)) })
  }
  return points
}

console.log(
  `${'text'.padEnd(24)}${sizes.map((size) => `${(size / 1e6).toFixed(2)}M`.padStart(9)).join('')}  ms; exponent; × floor`,
)
for (const [at, name] of chosen.entries()) {
  const textOf = cases[name] ?? repeated('')
  const points = measure(textOf, (end - spent()) / (chosen.length - at))
  const exponent = fitExponent(points)
  const last = points.at(-1) ?? { size: 0, time: 0 }
  const largest = textOf(last.size)
  const ratio = last.time / bestTime(2, () => readingFloor(largest))
  const times = sizes.map((_, place) => (points[place]?.time.toFixed(0) ?? '–').padStart(9)).join('')
  console.log(
    `${name.padEnd(24)}${times}  ${exponent.toFixed(2)}${exponent > LINEAR ? ' TOO STEEP' : ''}  ${ratio.toFixed(0)} ×`,
  )
}
