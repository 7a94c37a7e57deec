import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import type { FoundEvent } from './find-event.ts'
import { eventHeads } from './rules/event-words.ts'
import { fieldLabels } from './rules/line-words.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { trimSpan } from './working-text.ts'

const NOT_PLACE = anyOf([
  ...eventHeads.flatMap((one) => one.words),
  'đây',
  'các',
  'địa phương',
  'cơ quan',
  'hội nghị',
  'cuộc',
])
const AT = new RegExp(
  `${WORD_START}[Tt]ại (?!${NOT_PLACE}${WORD_END}|${anyOf(withCapitals(eventHeads.flatMap((one) => one.words)))}${WORD_END})(?=(?:\\p{Lu}|hội trường|trụ sở|trung tâm|nhà|phòng họp|điểm cầu|thành phố|tỉnh|huyện|thị xã))`,
  'u',
)
const LABEL = new RegExp(`^ *[-+*•]? *(?:${fieldLabels.place?.filter((one) => one !== 'tại').join('|')}) *: *`, 'imu')

/** Where the meeting was held: after "tại" in the sentence of the day, or a line "Địa điểm: …". */
export function readPlace(source: SourceReading, event: FoundEvent): Range | null {
  const label = LABEL.exec(source.work)
  if (label) return upTo(source, label.index + label[0].length, /[.;\n]/u)
  if (!event.day) return null
  const { day } = event
  const line = source.lines.find((one) => one.start <= day.start && day.start < one.end)
  const sentence = line?.sentences.find((one) => one.start <= day.start && day.start < one.end)
  if (!sentence) return null
  const at = AT.exec(source.work.slice(sentence.start, sentence.end))
  if (!at) return null
  return upTo(
    source,
    sentence.start + at.index + at[0].length,
    /[,.;:(\n]| (?:đã |do |dưới |với |có |diễn |trong |ngày )/u,
  )
}

function upTo(source: SourceReading, at: number, stop: RegExp): Range | null {
  const length = source.work.slice(at).search(stop)
  const [start, end] = trimSpan(source, at, length < 0 ? source.work.length : at + length)
  return end > start ? { start, end } : null
}
