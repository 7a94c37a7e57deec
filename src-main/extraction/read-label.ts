import { foldKey } from '#vietnamese/fold.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { conclusionLabels } from './rules/line-words.ts'
import {
  CHAIR_CONCLUDES,
  CHAIR_LABEL,
  CONCLUDES,
  CONCLUSION_OF,
  FIELD,
  LABEL_LEAD,
  LABEL_TAIL,
  LABEL_VERB,
} from './rules/read-label-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

const LONGEST_LABEL = 110
const BULLET = /^ *(?:[-+•*–]|\d{1,2}[.)])? */u
const conclusions = new Set(conclusionLabels.map(foldKey))

/** "Đ/c Giang (PCT): …" at the start of a line: the speaker, where the speech begins, and whether it concludes. */
export function speakerLabel(
  source: SourceReading,
  sentence: Range,
): { person: KnownPerson; end: number; isConclusion: boolean; verb: string } | null {
  const words = source.work.slice(sentence.start, sentence.end)
  const colon = words.slice(0, LONGEST_LABEL).indexOf(':')
  if (colon < 0) return null
  const lead = sentence.start + (BULLET.exec(words)?.[0].length ?? 0)
  const at = sentence.start + colon
  const reference = rangesWithin(source.references, lead, at).find(
    (one) => one.start >= lead && one.start <= lead + 24 && one.end <= at,
  )
  if (!reference?.person) return null
  const before = source.work.slice(lead, reference.start).trim()
  const after = source.work.slice(reference.end, at).trim()
  const isLabel = (before === '' || LABEL_LEAD.test(before)) && LABEL_TAIL.test(after)
  if (!isLabel) return null
  return {
    person: reference.person,
    end: at + 1,
    isConclusion: CONCLUDES.test(`${before} ${after}`),
    verb: LABEL_VERB.exec(after)?.[0] ?? '',
  }
}

const isConclusion = (key: string): boolean =>
  conclusions.has(key) || CONCLUSION_OF.test(key) || CHAIR_CONCLUDES.test(key)

/** A line such as "Chủ trì: đ/c …" fills in the head of the notes: nobody speaks in it. */
export function isFieldLine(source: SourceReading, sentence: Range): boolean {
  const field = FIELD.exec(source.work.slice(sentence.start, sentence.end))
  return field !== null && !(CHAIR_LABEL.test(field[0]) && !namesPerson(source, sentence.start + field[0].length))
}

const namesPerson = ({ references, book }: SourceReading, at: number): boolean =>
  rangesWithin(references, at, at + 3).some((one) => one.start >= at) ||
  book.mentions.some((one) => one.start >= at && one.start <= at + 3)

/** "KL:", "Kết luận của chủ trì:" at the start of a line: where the conclusions begin; `null` for any other line. */
export function conclusionLabel(source: SourceReading, sentence: Range): number | null {
  const words = source.work.slice(sentence.start, sentence.end)
  const label = /^ *(?:[IVX]+\. *|\d{1,2}[.)] *)?([^:.]{2,60}?) *(?::|$)/u.exec(words)
  if (!label) return null
  const isChair = CHAIR_LABEL.test(words) && !namesPerson(source, sentence.start + label[0].length)
  if (!isConclusion(foldKey(label[1] ?? '')) && !isChair) return null
  return sentence.start + label[0].length
}
