import { foldKey } from '#vietnamese/fold.ts'
import type { KnownPerson } from './people-book.ts'
import { conclusionLabels } from './rules/line-words.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

const LONGEST_LABEL = 110
const BULLET = /^ *(?:[-+•*–]|\d{1,2}[.)])? */u
const conclusions = new Set(conclusionLabels.map(foldKey))

/** "Đ/c Giang (PCT): …" at the start of a line: the speaker, where the speech begins, and whether it concludes. */
export function speakerLabel(
  source: SourceReading,
  sentence: Range,
): { person: KnownPerson; end: number; isConclusion: boolean } | null {
  const words = source.work.slice(sentence.start, sentence.end)
  const colon = words.slice(0, LONGEST_LABEL).indexOf(':')
  if (colon < 0) return null
  const lead = sentence.start + (BULLET.exec(words)?.[0].length ?? 0)
  const at = sentence.start + colon
  const reference = source.references.find((one) => one.start >= lead && one.start <= lead + 24 && one.end <= at)
  if (!reference?.person) return null
  const before = source.work.slice(lead, reference.start).trim()
  const after = source.work.slice(reference.end, at).trim()
  const isLabel =
    (before === '' || /^(?:Chủ trì|Chủ tọa|Ý kiến|Kết luận|KL|Phát biểu)(?: của)?,?$/u.test(before)) &&
    /^(?:\([^)]*\)|phát biểu(?: kết luận| chỉ đạo| khai mạc)?|kết luận|chỉ đạo|KL|)$/u.test(after)
  if (!isLabel) return null
  return { person: reference.person, end: at + 1, isConclusion: /kết luận|chỉ đạo|KL/iu.test(`${before} ${after}`) }
}

/** "KL:", "Kết luận của chủ trì:" at the start of a line: where the conclusions begin; `null` for any other line. */
export function conclusionLabel(work: string, sentence: Range): number | null {
  const words = work.slice(sentence.start, sentence.end)
  const label = /^ *(?:[IVX]+\. *|\d{1,2}[.)] *)?([^:.]{2,60}?) *(?::|$)/u.exec(words)
  if (!label || !conclusions.has(foldKey(label[1] ?? ''))) return null
  return sentence.start + label[0].length
}
