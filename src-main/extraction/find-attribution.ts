import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import {
  ADDRESSED,
  ADVISES,
  BEFORE_SPEAKER,
  BROUGHT_IN,
  directing,
  LAST_SENTENCE,
  NAMES_AIM,
  NEXT_SENTENCE,
  SAID,
  SAID_IN_PAPER,
  SAID_RIGHT_BEFORE,
  SUMMED_SPEECH,
} from './rules/find-attribution-patterns.ts'
import { OBJECT_BEFORE } from './rules/find-frames-patterns.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** Whose quoted words these are; `person` is `null` where only a pronoun says so. */
export type Attribution = { person: KnownPerson | null; verb: string; isDirecting: boolean; told?: Range }

const LOOK = 180
/** Between the mark and who speaks, where a summary may stand: "- Là một trong những nội dung … của". */
const LONGEST_JOINT = 140
const LONGEST_ADDRESS = 10
/** Letters of "kiến nghị với ". */
const LONGEST_VERB = 24
const LONGEST_LEAD = 700

/** After the closing mark ("…", ông X yêu cầu) or before the opening one (Ông X nói: "…", Ông X chỉ đạo, "…"). */
export function findAttribution(source: SourceReading, quote: Range): Attribution | null {
  const lead = source.work.slice(Math.max(0, quote.start - 1 - LOOK), quote.start - 1)
  if (NAMES_AIM.test(lead)) return null
  const isClosed = BROUGHT_IN.test(lead) && NEXT_SENTENCE.test(source.work.slice(quote.end + 1, quote.end + 4))
  return (
    (isClosed ? null : attributionAfter(source, quote.end + 1)) ??
    advisedBefore(source, quote.start - 1) ??
    attributionBefore(source, quote.start - 1)
  )
}

function attributionAfter(source: SourceReading, at: number): Attribution | null {
  const summed = SUMMED_SPEECH.exec(source.work.slice(at, at + LONGEST_JOINT))
  const joint = summed?.[0].length ?? BEFORE_SPEAKER.exec(source.work.slice(at, at + LONGEST_JOINT))?.[0].length ?? 0
  const reference = rangesWithin(source.references, at, at + LOOK).find(
    (one) => one.start >= at + joint && one.start <= at + joint + (summed ? LONGEST_ADDRESS : 2),
  )
  if (!reference)
    return SAID_IN_PAPER.test(source.work.slice(at, at + LOOK)) ? { person: null, verb: '', isDirecting: false } : null
  if (summed && reference.person) return { person: reference.person, verb: '', isDirecting: true }
  const said = SAID.exec(source.work.slice(reference.end, reference.end + LOOK).replace(/^(?:,| [-–])? /u, ' '))
  if (!said) return null
  return { person: reference.person, verb: said[1] ?? '', isDirecting: directing.has(said[1] ?? '') }
}

function attributionBefore(source: SourceReading, at: number): Attribution | null {
  const before = source.work.slice(Math.max(0, at - LOOK), at)
  const joint = /[:,] *$/u.exec(before)?.[0]
  if (!joint) return null
  const reference = rangesWithin(source.references, at - LOOK, at).findLast(
    (one) =>
      one.end <= at &&
      one.start >= at - LOOK &&
      !ADDRESSED.test(source.work.slice(Math.max(0, one.start - LONGEST_VERB), one.start)),
  )
  if (!reference || source.work.slice(reference.end, at).includes('\n')) return null
  const gap = source.work.slice(reference.end, at)
  const said = SAID.exec(gap)
  if (joint.startsWith(',') && !SAID_RIGHT_BEFORE.test(gap.slice(said?.[0].length ?? gap.length))) return null
  return { person: reference.person, verb: said?.[1] ?? '', isDirecting: directing.has(said?.[1] ?? '') }
}

/** "Bí thư … đánh giá cao …, đồng thời nêu một số việc xã cần lưu ý, cụ thể là: “…”": who began the sentence gives the advice. */
function advisedBefore(source: SourceReading, at: number): Attribution | null {
  const before = source.work.slice(Math.max(0, at - LONGEST_LEAD), at)
  const advises = /: *$/u.test(before.slice(-4)) ? ADVISES.exec(before) : null
  if (!advises) return null
  const start = at - (before.length - before.search(LAST_SENTENCE))
  const subject = rangesWithin(source.references, start, at).find(
    (one) => one.start >= start && one.person !== null && !OBJECT_BEFORE.test(source.work.slice(start, one.start)),
  )
  const told = at - before.length + advises.index + (advises[1]?.length ?? 0) + 1
  return subject ? { person: subject.person, verb: '', isDirecting: true, told: { start: told, end: at } } : null
}
