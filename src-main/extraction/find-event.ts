import type { MeetingKind } from '#domain/meeting.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { findLetterhead } from './find-letterhead.ts'
import { findNames } from './find-names.ts'
import { findNotesHead } from './find-notes-head.ts'
import type { Reference } from './find-references.ts'
import type { LabelledLine } from './label-lines.ts'
import { rangesWithin } from './ranges-within.ts'
import { bodyStarts, readBodies, readWholeBody } from './read-body.ts'
import { readDays, type WrittenDay } from './read-dates.ts'
import { readLabelledField } from './read-labelled-fields.ts'
import { eventHeads } from './rules/event-words.ts'
import {
  ANY_HOST,
  AT_TAIL,
  BRACKETED,
  BULLETED,
  EMPTY_TITLE,
  GOES_ON,
  HARD_STOP,
  HELD,
  HELD_BY,
  HELD_BY_OWNER,
  HOLDS,
  HOSTING,
  HOSTS,
  LONG_NAME,
  MEETS,
  NO_HOST,
  NOT_EVENT,
  OPINION,
  OWNED,
  PAPER_BEFORE,
  QUOTED,
  STOP,
  SUBJECT,
  TERM,
  TODAY,
  VERB_LEAD,
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
  /** "Sáng nay" where no day is written. */
  session: Range | null
}

const HEAD = new RegExp(`${WORD_START}${anyOf(withCapitals(eventHeads.flatMap((one) => one.words)))}${WORD_END}`, 'gu')
const SENTENCES_LOOKED_AT = 14
const LONGEST_TITLE = 320
const HEADINGS_LOOKED_AT = 6
const HOSTS_LOOKED_AT = 4
const LONGEST_HOST = 110
/** "QK2 – …", "BDK.VN - …": what stands before the first words. */
const OUTLET_LENGTH = 14

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
  const ranked = candidates.sort((a, b) => b.score - a.score)
  const best =
    (head && !isShouted(source, head.title, ranked) ? head : ranked[0]) ?? fromHeadings(source, lines, references)
  const labelled = readLabelled(source, lines)
  const title = labelled.title ?? best?.title ?? null
  const organizer = labelled.organizer ?? best?.organizer ?? (best ? null : firstHost(source, told))
  const day = labelled.day ?? best?.day ?? firstDay(source, told)
  return {
    title: title && isFullTitle(source, title) ? title : null,
    kind: (labelled.title && kindOf(source, labelled.title)) ?? best?.kind ?? null,
    head: title,
    organizer: organizer ?? findLetterhead(source, lines),
    isNotesHead: labelled.title === null && head !== null,
    isLetterhead: organizer === null,
    day,
    session: day ? null : sessionToday(source, told, title),
  }
}

/** "Sáng nay, …" in the sentence of the meeting, where no day is written. */
function sessionToday({ work }: WorkingText, told: readonly Range[], title: Range | null): Range | null {
  const sentence = title && told.find((one) => one.start <= title.start && title.start < one.end)
  const found = sentence && TODAY.exec(work.slice(sentence.start, sentence.end))
  if (!sentence || !found) return null
  const start = sentence.start + found.index
  return { start, end: start + (found[1] ?? '').length }
}

/** A headline all in capitals over news that names the meeting in its sentences is no head of notes. */
const isShouted = ({ work }: WorkingText, { start, end }: Range, ranked: readonly Candidate[]): boolean =>
  !/\p{Ll}/u.test(work.slice(start, end)) && ranked[0] !== undefined && ranked[0].day !== null

/** Where no sentence names a meeting, a heading may: "KẾ HOẠCH / Tổ chức Hội nghị …". */
function fromHeadings(
  source: WorkingText,
  lines: readonly LabelledLine[],
  references: readonly Reference[],
): Candidate | null {
  const headings = lines.filter((line) => line.kind === 'heading').slice(0, HEADINGS_LOOKED_AT)
  const named = headings.flatMap((line) => readCandidates(source, line, references))
  return named.sort((a, b) => b.score - a.score)[0] ?? null
}

/** Who holds something that no word for a meeting names ("tổ chức ra mắt …"). */
function firstHost(source: WorkingText, told: readonly Range[]): Range | null {
  for (const sentence of told.slice(0, HOSTS_LOOKED_AT)) {
    const verb = HOLDS.exec(source.work.slice(sentence.start, sentence.end))
    const host = verb && readHost(source, sentence, sentence.start + verb.index + verb[0].length)
    if (host) return host
  }
  return null
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
  const days = sentences.flatMap((one) => readMeetingDays(source.work, one))
  return days.find((one) => one.session !== '') ?? days[0] ?? null
}

/** Days of the meeting: what stands behind the number of a paper is that paper's. */
const readMeetingDays = (work: string, sentence: Range): WrittenDay[] =>
  readDays(work, sentence.start, sentence.end).filter(
    (day) => !PAPER_BEFORE.test(work.slice(Math.max(sentence.start, day.start - 60), day.start)),
  )

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
  const days = readMeetingDays(work, sentence)
  return [...work.slice(sentence.start, sentence.end).matchAll(HEAD)].flatMap((match) => {
    const start = sentence.start + match.index
    if (NOT_EVENT.test(work.slice(Math.max(sentence.start, start - 16), start))) return []
    const kind = eventHeads.find((one) => one.words.includes(match[0].toLowerCase()))?.kind
    if (!kind) return []
    const title = readTitle(source, start, start + match[0].length, sentence, near)
    const organizer = readHost(source, sentence, start) ?? readHostAfter(source, title, sentence.end)
    const day = days.find((one) => one.session !== '') ?? days[0] ?? null
    if (VERBAL.test(match[0]) && day === null) return []
    const isBare = title.end - start <= match[0].length + 2
    if (isBare && kind === 'meeting' && !organizer && !(day && match[0].split(' ').length > 2)) return []
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
  const quoted = QUOTED.exec(work.slice(headEnd, sentence.end))
  if (quoted) return { start, end: headEnd + quoted[0].length }
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
  const { work } = source
  const before = work.slice(sentence.start, eventStart)
  const verb = HOSTING.exec(before)
  const hasVerb = verb !== null && verb[0].trim() !== ''
  const isVerbItself = MEETS.test(work.slice(eventStart, eventStart + 16))
  if (!isVerbItself && !hasVerb) return null
  const lead = hasVerb ? before.slice(0, verb.index) : before.replace(VERB_LEAD, ' ')
  const verbStart = sentence.start + lead.replace(BRACKETED, '').length
  for (const start of bodyStarts(work, sentence.start, verbStart)) {
    const body = readWholeBody(work, start, verbStart) ?? readBodies(work, start, verbStart)
    const before = work.slice(Math.max(sentence.start, start - 3), start)
    if (
      body &&
      (start === sentence.start || /[,:)] *$|^\s*$/u.test(before)) &&
      (work.slice(body.end, verbStart).replace(TERM, '').trim() === '' ||
        (hasVerb && LONG_NAME.test(work.slice(body.end, verbStart))))
    )
      return withoutTerm(source, body)
  }
  return hasVerb ? readAnyHost(source, sentence.start, verbStart) : null
}

/** A host whose first word no list knows ("Bưu điện …", "Khối thi đua số 6 …"): the clause in front of the verb. */
function readAnyHost(source: WorkingText, from: number, verbStart: number): Range | null {
  const clause = source.work.slice(from, verbStart)
  const cut = Math.max(
    clause.lastIndexOf(', ') + 1,
    clause.lastIndexOf(': ') + 1,
    clause.lastIndexOf('; ') + 1,
    clause.lastIndexOf(') ') + 1,
    0,
  )
  const dash = Math.max(clause.lastIndexOf(' - '), clause.lastIndexOf(' – '))
  const lead = dash >= cut && dash < OUTLET_LENGTH ? dash + 3 : cut
  const [start, end] = trimSpan(source, from + lead, verbStart)
  const words = source.work.slice(start, end)
  const isHost = words.includes(' ') && words.length <= LONGEST_HOST && ANY_HOST.test(words) && !NO_HOST.test(words)
  return isHost && findNames(words).length === 0 ? { start, end } : null
}

/** "HĐND huyện … khóa XX": the term is not part of the body's name. */
const withoutTerm = ({ work }: WorkingText, body: Range): Range => ({
  start: body.start,
  end: body.end - (TERM.exec(work.slice(body.start, body.end))?.[0].length ?? 0),
})

/** "Hội nghị do <cơ quan> tổ chức". */
function readHostAfter(source: WorkingText, title: Range, end: number): Range | null {
  const rest = source.work.slice(title.end, end)
  const owned = HELD_BY_OWNER.test(rest) ? OWNED.exec(source.work.slice(title.start, title.end)) : null
  if (owned) return readWholeBody(source.work, title.start + owned.index + owned[0].length, title.end)
  const by = HELD_BY.exec(rest)
  if (!by) return null
  const body = readBodies(source.work, title.end + by[0].length, end)
  return body && HOSTS.test(source.work.slice(body.end, end)) ? body : null
}
