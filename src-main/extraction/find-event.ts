import type { MeetingKind } from '#domain/meeting.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { findLetterhead } from './find-letterhead.ts'
import { findNotesHead } from './find-notes-head.ts'
import type { Reference } from './find-references.ts'
import type { LabelledLine } from './label-lines.ts'
import { rangesWithin } from './ranges-within.ts'
import { bodyStarts, readBodies, readWholeBody } from './read-body.ts'
import { readDays, type WrittenDay } from './read-dates.ts'
import { readLabelledField } from './read-labelled-fields.ts'
import { eventHeads } from './rules/event-words.ts'
import {
  AT_TAIL,
  BULLETED,
  EMPTY_TITLE,
  GOES_ON,
  HARD_STOP,
  HELD,
  HOSTING,
  HOSTS,
  MEETS,
  NOT_EVENT,
  OPINION,
  STOP,
  SUBJECT,
  TERM,
  VERBAL,
} from './rules/find-event-patterns.ts'
import type { Range } from './split-sentences.ts'
import { trimSpan, type WorkingText } from './working-text.ts'

export type FoundEvent = {
  title: Range | null
  kind: MeetingKind | null
  /** Where the noun stands that names the kind. */
  head: Range | null
  organizer: Range | null
  /** The title is the first line of notes; the host is the letterhead's. */
  isNotesHead: boolean
  isLetterhead: boolean
  day: WrittenDay | null
}

const HEAD = new RegExp(`${WORD_START}${anyOf(withCapitals(eventHeads.flatMap((one) => one.words)))}${WORD_END}`, 'gu')
const SENTENCES_LOOKED_AT = 14
const LONGEST_TITLE = 320

/** Title, host and day from the first sentences that name an event; headings count only where prose names none. */
export function findEvent(
  source: WorkingText,
  lines: readonly LabelledLine[],
  references: readonly Reference[],
): FoundEvent {
  const body = lines
    .filter((line) => line.kind === 'body')
    .flatMap((line) => line.sentences)
    .slice(0, SENTENCES_LOOKED_AT)
  const head = findNotesHead(source, lines)
  const told = body.filter((one) => !BULLETED.test(source.work.slice(one.start, one.end)))
  const candidates = told.flatMap((sentence) => readCandidates(source, sentence, references))
  const best = head ?? candidates.sort((a, b) => b.score - a.score)[0]
  const labelled = readLabelled(source, lines)
  const title = labelled.title ?? best?.title ?? null
  const organizer = labelled.organizer ?? best?.organizer ?? null
  return {
    title: title && isFullTitle(source, title) ? title : null,
    kind: (labelled.title && kindOf(source, labelled.title)) ?? best?.kind ?? null,
    head: title,
    organizer: organizer ?? findLetterhead(source, lines),
    isNotesHead: labelled.title === null && head !== null,
    isLetterhead: organizer === null,
    day: labelled.day ?? best?.day ?? firstDay(source, told),
  }
}

/** A title of two syllables ("hội nghị") names no meeting. */
const isFullTitle = (source: WorkingText, { start, end }: Range): boolean =>
  source.work.slice(start, end).trim().split(/\s+/u).length >= 3

/** Notes often begin with fields: "Hội nghị: …", "Đơn vị tổ chức: …", "Thời gian: …". */
function readLabelled(
  source: WorkingText,
  lines: readonly LabelledLine[],
): Pick<FoundEvent, 'title' | 'organizer' | 'day'> {
  const date = readLabelledField(source, lines, 'date')
  const day = date && (readDays(source.work, lineStart(source.work, date.start), date.end)[0] ?? null)
  return {
    title: readLabelledField(source, lines, 'title'),
    organizer: readLabelledField(source, lines, 'organizer'),
    day,
  }
}

const lineStart = (work: string, at: number): number => work.lastIndexOf('\n', at - 1) + 1

function kindOf(source: WorkingText, title: Range): MeetingKind | null {
  const words = source.work.slice(title.start, title.end).toLowerCase()
  return eventHeads.find((one) => one.words.some((word) => words.startsWith(word)))?.kind ?? null
}

const firstDay = (source: WorkingText, sentences: readonly Range[]): WrittenDay | null => {
  const days = sentences.flatMap((one) => readDays(source.work, one.start, one.end))
  return days.find((one) => one.session !== '') ?? days[0] ?? null
}

export type Candidate = {
  title: Range
  kind: MeetingKind
  organizer: Range | null
  day: WrittenDay | null
  score: number
}

function readCandidates(source: WorkingText, sentence: Range, references: readonly Reference[]): Candidate[] {
  const { work } = source
  const near = rangesWithin(references, sentence.start, sentence.end)
  const days = readDays(work, sentence.start, sentence.end)
  return [...work.slice(sentence.start, sentence.end).matchAll(HEAD)].flatMap((match) => {
    const start = sentence.start + match.index
    if (NOT_EVENT.test(work.slice(Math.max(sentence.start, start - 16), start))) return []
    const kind = eventHeads.find((one) => one.words.includes(match[0].toLowerCase()))?.kind
    if (!kind) return []
    const title = readTitle(source, start, start + match[0].length, sentence, near)
    const organizer = readHost(source, sentence, start) ?? readHostAfter(source, title.end, sentence.end)
    const day = days.find((one) => one.session !== '') ?? days[0] ?? null
    if (VERBAL.test(match[0]) && day === null) return []
    const isBare = title.end - start <= match[0].length + 2
    if (isBare && kind === 'meeting' && !organizer) return []
    if (EMPTY_TITLE.test(work.slice(title.start, title.end))) return []
    const score = (day ? 4 : 0) + (isBare ? 0 : 3) + (organizer ? 3 : 0) + (day?.session ? 1 : 0) - match.index / 1000
    return [{ title, kind, organizer, day, score }]
  })
}

function readTitle(
  source: WorkingText,
  start: number,
  headEnd: number,
  sentence: Range,
  references: readonly Reference[],
): Range {
  const { work } = source
  const isPlace = AT_TAIL.test(work.slice(Math.max(sentence.start, start - 6), start))
  const before = work.slice(Math.max(sentence.start, start - 24), start)
  const stop = HELD.test(before) || (before !== '' && MEETS.test(work.slice(start, start + 16))) ? HARD_STOP : STOP
  let end = headEnd
  const last = Math.min(sentence.end, start + LONGEST_TITLE)
  while (end < last) {
    const rest = work.slice(end, last)
    if (
      (stop.test(rest) && !OPINION.test(work.slice(Math.max(start, end - 12), end + 10))) ||
      references.some((one) => one.start === end + 1 && !one.isPronoun)
    )
      break
    if (rest.startsWith(',')) {
      if (!GOES_ON.test(rest) || (isPlace && startsSubject(work, end + 1, last))) break
      end += 1
    } else end += /^ *[^\s,;:.()“”"…]+/u.exec(rest)?.[0].length ?? 1
  }
  const [from, to] = trimSpan(source, start, work[end - 1] === ',' ? end - 1 : end)
  return { start: from, end: to }
}

const startsSubject = (work: string, at: number, end: number): boolean =>
  SUBJECT.test(work.slice(at, end)) || readBodies(work, at + 1, end) !== null

/** "<cơ quan> tổ chức <hội nghị>": the last body before the verb, from the start of its clause. */
function readHost(source: WorkingText, sentence: Range, eventStart: number): Range | null {
  const before = source.work.slice(sentence.start, eventStart)
  const verb = HOSTING.exec(before)
  const isVerbItself = MEETS.test(source.work.slice(eventStart, eventStart + 16))
  if (!isVerbItself && (!verb || verb[0].trim() === '')) return null
  const verbStart = verb && verb[0].trim() !== '' ? sentence.start + verb.index : eventStart
  for (const start of bodyStarts(source.work, sentence.start, verbStart)) {
    const body = readWholeBody(source.work, start, verbStart) ?? readBodies(source.work, start, verbStart)
    const lead = source.work.slice(Math.max(sentence.start, start - 3), start)
    if (
      body &&
      (start === sentence.start || /[,:)] *$|^\s*$/u.test(lead)) &&
      source.work.slice(body.end, verbStart).replace(TERM, '').trim() === ''
    )
      return withoutTerm(source, body)
  }
  return null
}

/** "HĐND huyện … khóa XX": the term is not part of the body's name. */
const withoutTerm = ({ work }: WorkingText, body: Range): Range => ({
  start: body.start,
  end: body.end - (TERM.exec(work.slice(body.start, body.end))?.[0].length ?? 0),
})

/** "Hội nghị do <cơ quan> tổ chức". */
function readHostAfter(source: WorkingText, titleEnd: number, end: number): Range | null {
  const by = /^,? do +/u.exec(source.work.slice(titleEnd, end))
  if (!by) return null
  const body = readBodies(source.work, titleEnd + by[0].length, end)
  return body && HOSTS.test(source.work.slice(body.end, end)) ? body : null
}
