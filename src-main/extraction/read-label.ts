import { findConclusion, whoseConclusions } from './find-conclusion.ts'
import { oncePerPlace } from './once-per-place.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import {
  CHAIR_LABEL,
  CLOCK_LEAD,
  CONCLUDES,
  FIELD,
  LABEL_LEAD,
  LABEL_TAIL,
  LABEL_VERB,
  SHORT_NAMED,
} from './rules/read-label-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

const LONGEST_LABEL = 110
const BULLET = /^ *(?:[-+•*–]|\d{1,2}[.)])? */u

type SpeakerLabel = { person: KnownPerson; end: number; isConclusion: boolean; verb: string }

/** "Đ/c Giang (PCT): …" at the start of a line: the speaker, where the speech begins, and whether it concludes. */
export const speakerLabel = oncePerPlace((source: SourceReading, sentence: Range): SpeakerLabel | null => {
  const words = source.work.slice(sentence.start, sentence.end)
  const clock = CLOCK_LEAD.exec(words)?.[0].length ?? 0
  const colon = words.slice(0, LONGEST_LABEL).indexOf(':', clock)
  if (colon < 0) return null
  const lead = sentence.start + (clock || (BULLET.exec(words)?.[0].length ?? 0))
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
})

/** A line such as "Chủ trì: đ/c …" fills in the head of the notes: nobody speaks in it. */
export const isFieldLine = oncePerPlace((source: SourceReading, sentence: Range): boolean => {
  const field = FIELD.exec(source.work.slice(sentence.start, sentence.end))
  return field !== null && !(CHAIR_LABEL.test(field[0]) && !namesPerson(source, sentence.start + field[0].length))
})

const namesPerson = ({ references, book }: SourceReading, at: number): boolean =>
  rangesWithin(references, at, at + 3).some((one) => one.start >= at) ||
  book.mentions.some((one) => one.start >= at && one.start <= at + 3)

/** "Chủ trì: giao VP …": the chair's words, not the line that names the chair; where they begin. */
export const isChairLabel = oncePerPlace((source: SourceReading, sentence: Range): number | null => {
  const label = CHAIR_LABEL.exec(source.work.slice(sentence.start, sentence.end))
  if (!label) return null
  const end = sentence.start + label[0].length
  const isName = SHORT_NAMED.test(source.work.slice(end, sentence.end))
  return isName || namesPerson(source, end) || namesPerson(source, end + 1) ? null : end
})

/** Where the words begin of a line that opens conclusions, and whose they are; `null` for any other line. */
export function conclusionLabel(
  source: SourceReading,
  sentence: Range,
): { person: KnownPerson | null; end: number } | null {
  const chair = isChairLabel(source, sentence)
  const found = chair === null ? findConclusion(source, sentence) : { person: null, body: '', end: chair }
  if (!found) return null
  return { person: found.body ? null : (found.person ?? whoseConclusions(source)), end: found.end }
}
