import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import type { Reference } from './find-references.ts'
import { findShape, skipOpeners } from './find-shape.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { genericBodies, petitioners } from './rules/bodies.ts'
import {
  ADVERB_GAP,
  ANNOUNCED,
  BODY_GAP,
  BRINGS_BACK,
  CONSENT,
  FRONTED,
  LEADER_HERE,
  NEEDS_TASK,
  NO_SUBJECT,
  NOUN_AFTER,
  NOUN_BEFORE,
  OBJECT_BEFORE,
  OTHER_VERB,
  OWN_WISH,
  POST_COMMA,
  QUOTED_START,
  REPORT,
  SECOND_VERB,
  SPEECH_OPENED,
  strong,
  THEREFORE,
  TOLD_BY,
  TOPIC,
} from './rules/find-frames-patterns.ts'
import { shortPerformatives, weakPerformatives, wishingVerbs } from './rules/verbs.ts'
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
    const after = outside.slice(at + verb.length, sentence.end)
    if (
      NOUN_AFTER.test(after.slice(0, 24)) ||
      BRINGS_BACK.test(verb + after.slice(0, 6)) ||
      (!/\p{L}/u.test(after) && !ANNOUNCED.test(after))
    )
      continue
    const from = frames.at(-1)?.contentStart ?? sentence.start
    const subject = findSubject(outside, { start: from, end: at }, near) ?? goOn(frames.at(-1), outside.slice(from, at))
    if (!subject || (subject.body && (frames.length > 0 || isGeneric(outside, subject.body)))) continue
    if (!subject.isNear && NOUN_BEFORE.test(outside.slice(Math.max(from, at - 16), at))) continue
    if ((subject.isFar || NEEDS_TASK.test(verb)) && !asksSomething(outside, at + verb.length, sentence.end)) continue
    if (wishingVerbs.includes(verb) && isOwnWish(outside, { start: from, end: at }, sentence.end)) continue
    const contentStart =
      at + verb.length + (QUOTED_START.exec(outside.slice(at + verb.length, sentence.end))?.[0].length ?? 0)
    frames.push({
      reference: subject.reference,
      body: subject.body,
      start: subject.start,
      verb: spelledOut(verb.toLowerCase()),
      strength: match.groups?.strong ? 'strong' : 'weak',
      contentStart,
    })
  }
  return frames
}

/** "X định hướng …, yêu cầu …": the same person directs once more. */
const goOn = (before: Frame | undefined, gap: string): Subject | null =>
  before?.reference && OTHER_VERB.test(` ${gap}`)
    ? { reference: before.reference, body: null, start: before.contentStart, isFar: true }
    : null

/** "… đều mong muốn hỗ trợ sớm": nobody is named who should. */
const isOwnWish = (outside: string, { start, end }: Range, limit: number): boolean =>
  OWN_WISH.test(outside.slice(Math.max(start, end - 12), end)) &&
  (findShape(outside, end, limit)?.body ?? null) === null

/** "Bộ", "Sở" alone: who told of what it did, not who directs here. */
const isGeneric = (outside: string, body: Range): boolean =>
  genericBodies.includes(outside.slice(body.start, body.end).toLowerCase())

/** "y/c" of notes is "yêu cầu". */
const spelledOut = (verb: string): string => shortPerformatives.find((one) => one.short === verb)?.verb ?? verb

function asksSomething(outside: string, at: number, end: number): boolean {
  const start = at + (QUOTED_START.exec(outside.slice(at, end))?.[0].length ?? 0)
  return readBodies(outside, skipOpeners(outside, start, end), end) !== null || findShape(outside, start, end) !== null
}

/** `isNear`: nothing but adverbs between the person and the verb; `isFar`: the person did something else first. */
type Subject = Pick<Frame, 'reference' | 'body' | 'start'> & { isNear?: boolean; isFar?: boolean }

function findSubject(outside: string, before: Range, references: readonly Reference[]): Subject | null {
  const named = references.filter((one) => one.start >= before.start && one.end <= before.end)
  const reference = named.findLast((one) => !OBJECT_BEFORE.test(outside.slice(Math.max(0, one.start - 24), one.start)))
  if (reference) {
    const gap = outside.slice(reference.end, before.end).replace(POST_COMMA, '')
    const subject = { reference, body: null, start: reference.start }
    if (ADVERB_GAP.test(gap)) return { ...subject, isNear: true }
    if (SECOND_VERB.test(gap)) return subject
    if (named.at(-1) === reference && OTHER_VERB.test(gap)) return { ...subject, isFar: true }
  }
  const start = skipOpeners(outside, before.start, before.end)
  const decides = reference ? null : readIssuingBody(outside, start, before)
  if (decides) return decides
  if (!reference && isFrontedOnly(outside.slice(before.start, before.end)))
    return { reference: null, body: null, start: before.end }
  const left = outside.slice(start, before.end)
  if (NO_SUBJECT.test(left)) return { reference: null, body: null, start: before.end }
  // Looked for in the sentence only: a text without commas would be gone through once for each verb.
  const comma = outside.slice(before.start, before.end).lastIndexOf(', ')
  const clauseStart = comma < 0 ? 0 : before.start + comma + 2
  return (
    readIssuingBody(outside, Math.max(start, clauseStart > before.start ? clauseStart : start), before) ??
    readIssuingBody(outside, start, before)
  )
}

/** "Để ngành …, đề nghị …": a fronted clause and no subject. */
const isFrontedOnly = (words: string): boolean =>
  FRONTED.test(words) || (TOPIC.test(words) && !PETITIONER.test(words)) || CONSENT.test(words) || THEREFORE.test(words)
const PETITIONER = new RegExp(`${WORD_START}${anyOf(petitioners)}${WORD_END}`, 'iu')

/** "UBND tỉnh yêu cầu …": a body that directs; those who can only ask are left out. */
function readIssuingBody(outside: string, at: number, before: Range): Subject | null {
  const post = LEADER_HERE.exec(outside.slice(at, before.end))
  const body = readBodies(outside, at, before.end) ?? (post ? { start: at, end: at + post[0].length } : null)
  if (!body || !BODY_GAP.test(outside.slice(body.end, before.end))) return null
  if (PETITIONER.test(outside.slice(body.start, body.end))) return null
  return { reference: null, body, start: body.start }
}

/** "Phát biểu tại hội nghị, X …": who has the word now, whatever verb follows. */
export function findOpenedSpeaker(
  outside: string,
  sentence: Range,
  references: readonly Reference[],
): Reference | null {
  const words = outside.slice(sentence.start, sentence.end)
  const opened = SPEECH_OPENED.exec(words)
  if (!opened) return null
  const at = sentence.start + opened[0].length
  return (
    rangesWithin(references, at, at + 12).find((one) => one.start >= at && one.start <= at + 12 && !one.isPronoun) ??
    null
  )
}

/** "Theo Bộ trưởng, Chủ nhiệm VPCP X, …": posts in a row mean the one named last. */
function lastOfPosts(outside: string, first: Reference, references: readonly Reference[]): Reference {
  let last = first
  for (const next of rangesWithin(references, first.end, first.end + LONGEST_POSTS)) {
    if (next.start >= last.end && outside.slice(last.end, next.start) === ', ') last = next
  }
  return last
}

const LONGEST_POSTS = 160

/** "X nhấn mạnh …", "Theo X, …": who speaks and where what is said begins; `null` for a sentence that names no speaker. */
export function findReport(outside: string, sentence: Range, references: readonly Reference[]): Frame | null {
  let toldBy: Reference | null = null
  for (const reference of rangesWithin(references, sentence.start, sentence.end)) {
    if (reference.start < sentence.start || reference.end > sentence.end) continue
    const rest = outside.slice(reference.end, sentence.end)
    const according = /(?:Theo|theo) $/u.test(
      outside.slice(Math.max(sentence.start, reference.start - 5), reference.start),
    )
    if (according && /^ *,/u.test(rest)) {
      const last = lastOfPosts(outside, reference, references)
      return {
        reference: last,
        body: null,
        verb: '',
        strength: 'report',
        start: reference.start,
        contentStart: last.end + 2,
      }
    }
    const isNext = toldBy !== null && outside.slice(toldBy.end, reference.start) === ', '
    if (isNext || TOLD_BY.test(outside.slice(Math.max(sentence.start, reference.start - 8), reference.start))) {
      toldBy = reference
      continue
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
