import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import type { Reference } from './find-references.ts'
import { skipOpeners } from './find-shape.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { petitioners } from './rules/bodies.ts'
import {
  ADVERB_GAP,
  BODY_GAP,
  FRONTED,
  NO_SUBJECT,
  NOUN_AFTER,
  NOUN_BEFORE,
  POST_COMMA,
  QUOTED_START,
  REPORT,
  SECOND_VERB,
  strong,
} from './rules/find-frames-patterns.ts'
import { weakPerformatives } from './rules/verbs.ts'
import type { Range } from './split-sentences.ts'

/** Somebody directs: who, the verb, and where what is asked begins. */
export type Frame = {
  reference: Reference | null
  /** The body that directs, where no person is named. */
  body: Range | null
  verb: string
  strength: 'strong' | 'weak' | 'report'
  start: number
  contentStart: number
}

const PERFORMATIVE = new RegExp(
  `${WORD_START}(?:(?<strong>${strong})|(?<weak>${anyOf(withCapitals(weakPerformatives))}))${WORD_END}`,
  'gu',
)

/** The frames of one sentence; `outside` has quoted speech blanked. */
export function findFrames(outside: string, sentence: Range, references: readonly Reference[]): Frame[] {
  const frames: Frame[] = []
  const near = rangesWithin(references, sentence.start, sentence.end)
  for (const match of outside.slice(sentence.start, sentence.end).matchAll(PERFORMATIVE)) {
    const at = sentence.start + match.index
    const verb = match[0]
    if (near.some((one) => one.start <= at && at < one.end)) continue
    if (
      NOUN_AFTER.test(outside.slice(at + verb.length, at + verb.length + 24)) ||
      isEmptyAfter(outside, at + verb.length, sentence.end)
    )
      continue
    const from = frames.at(-1)?.contentStart ?? sentence.start
    const subject = findSubject(outside, { start: from, end: at }, near)
    if (!subject || (subject.body && frames.length > 0)) continue
    if (!subject.reference && NOUN_BEFORE.test(outside.slice(Math.max(from, at - 16), at))) continue
    const contentStart =
      at + verb.length + (QUOTED_START.exec(outside.slice(at + verb.length, sentence.end))?.[0].length ?? 0)
    frames.push({
      ...subject,
      verb: verb.toLowerCase(),
      strength: match.groups?.strong ? 'strong' : 'weak',
      contentStart,
    })
  }
  return frames
}

const isEmptyAfter = (work: string, at: number, end: number): boolean => !/\p{L}/u.test(work.slice(at, end))

type Subject = Pick<Frame, 'reference' | 'body' | 'start'>

function findSubject(outside: string, before: Range, references: readonly Reference[]): Subject | null {
  const reference = references.findLast((one) => one.start >= before.start && one.end <= before.end)
  if (reference) {
    const gap = outside.slice(reference.end, before.end).replace(POST_COMMA, '')
    if (ADVERB_GAP.test(gap) || SECOND_VERB.test(gap)) return { reference, body: null, start: reference.start }
  }
  const start = skipOpeners(outside, before.start, before.end)
  const decides = reference ? null : readIssuingBody(outside, start, before)
  if (decides) return decides
  if (!reference && isFrontedOnly(outside.slice(before.start, before.end)))
    return { reference: null, body: null, start: before.end }
  const left = outside.slice(start, before.end)
  if (NO_SUBJECT.test(left)) return { reference: null, body: null, start: before.end }
  const clauseStart = outside.lastIndexOf(', ', before.end - 1) + 2
  return (
    readIssuingBody(outside, Math.max(start, clauseStart > before.start ? clauseStart : start), before) ??
    readIssuingBody(outside, start, before)
  )
}

/** "Để ngành …, đề nghị …": a fronted clause and no subject. */
const isFrontedOnly = (words: string): boolean => FRONTED.test(words)
const PETITIONER = new RegExp(`${WORD_START}${anyOf(petitioners)}${WORD_END}`, 'iu')

/** "UBND tỉnh yêu cầu …": a body that directs; those who can only ask are left out. */
function readIssuingBody(outside: string, at: number, before: Range): Subject | null {
  const body = readBodies(outside, at, before.end)
  if (!body || !BODY_GAP.test(outside.slice(body.end, before.end))) return null
  if (PETITIONER.test(outside.slice(body.start, body.end))) return null
  return { reference: null, body, start: body.start }
}

/** "X nhấn mạnh …", "Theo X, …": who speaks and where what is said begins; `null` for a sentence that names no speaker. */
export function findReport(outside: string, sentence: Range, references: readonly Reference[]): Frame | null {
  for (const reference of rangesWithin(references, sentence.start, sentence.end)) {
    if (reference.start < sentence.start || reference.end > sentence.end) continue
    const rest = outside.slice(reference.end, sentence.end)
    const according = /(?:Theo|theo) $/u.test(
      outside.slice(Math.max(sentence.start, reference.start - 5), reference.start),
    )
    if (according && /^ *,/u.test(rest)) {
      return {
        reference,
        body: null,
        verb: '',
        strength: 'report',
        start: reference.start,
        contentStart: reference.end + 2,
      }
    }
    const said = REPORT.exec(rest)
    if (!said) continue
    return {
      reference,
      body: null,
      verb: said[1] ?? '',
      strength: 'report',
      start: reference.start,
      contentStart: reference.end + said[0].length,
    }
  }
  return null
}
