import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import type { Reference } from './find-references.ts'
import { findShape, skipOpeners } from './find-shape.ts'
import { oncePerPlace } from './once-per-place.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies, readWholeBody } from './read-body.ts'
import { type Issuer, readIssuer } from './read-issuer.ts'
import {
  ADVERB_GAP,
  AGREES_TO_ASK,
  ANNOUNCED,
  AT_CLOSE,
  BODY_GAP,
  BRINGS_BACK,
  CALLED_PETITIONER,
  CONSENT,
  CONVEYS,
  DID_FIRST,
  FOUND_OUT,
  FRONTED,
  GIVES,
  GIVES_NOTHING,
  HANDED_OVER,
  JOINT,
  NEEDS_TASK,
  NEXT_ORDER,
  NO_SUBJECT,
  NOUN_AFTER,
  NOUN_BEFORE,
  OBJECT_BEFORE,
  OF_CONVEYED,
  OF_MATTERS,
  ORDERED_LAST,
  ORDERS_NEXT,
  OTHER_VERB,
  OWN_WISH,
  PAPER_GAP,
  POST_COMMA,
  QUOTED_START,
  REPORT,
  SECOND_VERB,
  SPEECH_OPENED,
  strong,
  TELLS_FIRST,
  THEREFORE,
  TOLD_BY,
  TOPIC,
} from './rules/find-frames-patterns.ts'
import { namesNobody, PETITIONER } from './rules/issuers.ts'
import { askingVerbs, shortPerformatives, weakPerformatives, wishingVerbs } from './rules/verbs.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** Somebody directs: who, the verb, and where what is asked begins. */
export type Frame = {
  reference: Reference | null
  /** The post, place or body that directs, where no person is named. */
  body: Issuer | null
  verb: string
  strength: 'strong' | 'weak' | 'report'
  start: number
  contentStart: number
}

const PERFORMATIVE = piecewise(
  new RegExp(
    `${WORD_START}(?:(?<strong>${strong})|(?<weak>${anyOf(withCapitals(weakPerformatives))}))${WORD_END}`,
    'u',
  ),
)

/** The frames of one sentence; `outside` has quoted speech blanked. */
export const findFrames = oncePerPlace(({ outside, references }: SourceReading, sentence: Range): Frame[] => {
  const frames: Frame[] = []
  const near = rangesWithin(references, sentence.start, sentence.end)
  for (const match of PERFORMATIVE.allIn(outside.slice(sentence.start, sentence.end))) {
    const at = sentence.start + match.index
    const verb = match[0]
    if (near.some((one) => one.start <= at && at < one.end)) continue
    const after = outside.slice(at + verb.length, sentence.end)
    if (isOtherWord(verb, after)) continue
    const from = frames.at(-1)?.contentStart ?? sentence.start
    const subject =
      findSubject(outside, { start: from, end: at }, near) ??
      goOn(frames.at(-1), outside.slice(from, at)) ??
      orderNext(frames.at(-1), outside, { start: at, end: sentence.end }, verb)
    if (
      !subject ||
      (subject.body && (frames.length > 0 || namesNobody(outside.slice(subject.body.start, subject.body.end))))
    )
      continue
    if (isNoOrder(outside, subject, { verb, from, at, end: sentence.end })) continue
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
})

/** What follows makes the verb a noun or another word. */
const isOtherWord = (verb: string, after: string): boolean =>
  NOUN_AFTER.test(after.slice(0, 24)) ||
  (GIVES.test(verb) && GIVES_NOTHING.test(after.slice(0, 24))) ||
  BRINGS_BACK.test(verb + after.slice(0, 6)) ||
  (!/\p{L}/u.test(after) && !ANNOUNCED.test(after))

type VerbPlace = { verb: string; from: number; at: number; end: number }

/** The verb has its subject, and still asks nobody for anything. */
function isNoOrder(outside: string, subject: Subject, { verb, from, at, end }: VerbPlace): boolean {
  const after = outside.slice(at + verb.length, end)
  const needsTask = NEEDS_TASK.test(verb)
  if (GIVES.test(verb) && HANDED_OVER.test(outside.slice(Math.max(from, at - 8), at))) return true
  const isNoun = NOUN_BEFORE.test(outside.slice(Math.max(from, at - 16), at))
  // "Trưởng Ban yêu cầu" is somebody, "Trưởng Ban chỉ đạo" may be the name of a board.
  const isSomebody = subject.body?.kind === 'paper' || (subject.body?.kind === 'post' && !needsTask)
  if (isNoun && !subject.isNear && !isSomebody) return true
  if (needsTask && OF_MATTERS.test(after)) return true
  if (!subject.reference && FOUND_OUT.test(outside.slice(from, at)) && !asksSomeone(after)) return true
  if (askingVerbs.includes(verb.toLowerCase()) && isOfThosePresent(outside, subject)) return true
  if ((subject.isFar || needsTask) && !asksSomething(outside, at + verb.length, end)) return true
  if (needsTask && subject.isFar && tellsOnly(outside, { start: subject.start, end: at }, after)) return true
  return wishingVerbs.includes(verb) && isOwnWish(outside, { start: from, end: at }, end)
}

const asksSomeone = (after: string): boolean =>
  readBodies(after, skipOpeners(after, 0, after.length), after.length) !== null

/** "đại biểu Nguyễn … đề nghị": called by what makes him one who can only ask. */
const isOfThosePresent = (outside: string, { reference }: Subject): boolean =>
  reference !== null && CALLED_PETITIONER.test(outside.slice(Math.max(0, reference.start - 12), reference.start))

/** "X đã ban hành …, chỉ đạo khôi phục …", "X đến …, chỉ đạo công tác …": what he did, where nobody is told to do it. */
const tellsOnly = (outside: string, { start, end }: Range, after: string): boolean =>
  DID_FIRST.test(outside.slice(start, end)) && !asksSomeone(after)

/** "X định hướng …, yêu cầu …": the same person directs once more. */
const goOn = (before: Frame | undefined, gap: string): Subject | null =>
  before?.reference && OTHER_VERB.test(` ${gap}`)
    ? { reference: before.reference, body: null, start: before.contentStart + joinedAt(gap), isFar: true }
    : null

/** "giao Sở A tham mưu …, giao Sở B thẩm định …": the second order of the same person, to a body of its own. */
function orderNext(before: Frame | undefined, outside: string, { start, end }: Range, verb: string): Subject | null {
  if (!before?.reference || !ORDERS_NEXT.test(verb)) return null
  const gap = outside.slice(before.contentStart, start)
  if (!NEXT_ORDER.test(gap) || readBodies(outside, skipOpeners(outside, start + verb.length, end), end) === null)
    return null
  return { reference: before.reference, body: null, start: before.contentStart + joinedAt(gap), isFar: true }
}

/** Where what was asked first ends: in front of ", đồng thời". */
const joinedAt = (gap: string): number => JOINT.exec(gap)?.index ?? gap.length

/** "… đều mong muốn hỗ trợ sớm": nobody is named who should. */
const isOwnWish = (outside: string, { start, end }: Range, limit: number): boolean =>
  OWN_WISH.test(outside.slice(Math.max(start, end - 12), end)) &&
  (findShape(outside, end, limit)?.body ?? null) === null

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
  const said = named.findLast((one) => CONVEYS.test(outside.slice(before.start, one.start)))
  if (said && OF_CONVEYED.test(outside.slice(said.end, before.end)))
    return { reference: said, body: null, start: said.start, isNear: true }
  const reference = named.findLast((one) => !OBJECT_BEFORE.test(outside.slice(Math.max(0, one.start - 24), one.start)))
  if (reference) {
    const gap = outside.slice(reference.end, before.end).replace(POST_COMMA, '')
    const subject = { reference, body: null, start: reference.start }
    if (ADVERB_GAP.test(gap) || PAPER_GAP.test(gap)) return { ...subject, isNear: true }
    if (SECOND_VERB.test(gap)) return subject
    if (AGREES_TO_ASK.test(gap)) return { ...subject, isNear: true }
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
  const clause = outside.slice(before.start, before.end)
  const comma = Math.max(clause.lastIndexOf(', '), clause.lastIndexOf(': '))
  const clauseStart = comma < 0 ? 0 : before.start + comma + 2
  return (
    readIssuingBody(outside, Math.max(start, clauseStart > before.start ? clauseStart : start), before) ??
    readIssuingBody(outside, start, before)
  )
}

/** "Để ngành …, đề nghị …": a fronted clause and no subject. */
const isFrontedOnly = (words: string): boolean =>
  (FRONTED.test(words) && !TELLS_FIRST.test(words)) ||
  (TOPIC.test(words) && !PETITIONER.test(words)) ||
  CONSENT.test(words) ||
  THEREFORE.test(words)

/** "UBND tỉnh yêu cầu …": who directs without a name; those who can only ask are left out. */
function readIssuingBody(outside: string, at: number, before: Range): Subject | null {
  const found = readIssuer(outside, at, before.end)
  // The verb of order ends the name: "Cục Quản lý khám chữa bệnh đề nghị".
  const whole = found?.kind === 'body' ? readWholeBody(outside, at, before.end) : null
  const body = found && { ...found, end: whole?.end ?? found.end }
  if (!body || !BODY_GAP.test(outside.slice(body.end, before.end))) return null
  return { reference: null, body, start: body.start }
}

/** "Phát biểu tại hội nghị, X …": who has the word now, whatever verb follows. */
export function findOpenedSpeaker({ outside, references }: SourceReading, sentence: Range): Reference | null {
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
export const findReport = oncePerPlace(({ outside, references }: SourceReading, sentence: Range): Frame | null => {
  let toldBy: Reference | null = null
  for (const reference of rangesWithin(references, sentence.start, sentence.end)) {
    if (reference.start < sentence.start || reference.end > sentence.end) continue
    const rest = outside.slice(reference.end, sentence.end)
    const according = /(?:Theo|theo) $/u.test(
      outside.slice(Math.max(sentence.start, reference.start - 5), reference.start),
    )
    if (according && AT_CLOSE.test(rest) && outside[reference.start - 7] === ',')
      return {
        reference,
        body: null,
        verb: '',
        strength: 'report',
        start: reference.start - 5,
        contentStart: sentence.end,
      }
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
    if (isNext || TOLD_BY.test(outside.slice(Math.max(sentence.start, reference.start - 20), reference.start))) {
      toldBy = reference
      continue
    }
    const said = REPORT.exec(rest) ?? ORDERED_LAST.exec(rest)
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
})
