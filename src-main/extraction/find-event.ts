import type { MeetingKind } from '#domain/meeting.ts'
import { allMatches } from '#vietnamese/all-matches.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { findLetterhead } from './find-letterhead.ts'
import { findNotesHead } from './find-notes-head.ts'
import type { Reference } from './find-references.ts'
import { findSession, findSessionToday } from './find-session.ts'
import { hasThreeWords } from './has-three-words.ts'
import type { LabelledLine } from './label-lines.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { readDays, type WrittenDay } from './read-dates.ts'
import { readHost, readHostAfter } from './read-host.ts'
import { readLabelledField } from './read-labelled-fields.ts'
import { eventHeads } from './rules/event-words.ts'
import {
  AT_TAIL,
  BARE_SITTING,
  BEFORE_IT,
  BULLETED,
  CHAIRED,
  CLOSED_QUOTE,
  EMPTY_TITLE,
  GOES_ON,
  HARD_STOP,
  HELD,
  HOLDS,
  MEETS,
  NOT_EVENT,
  OF_PAPER,
  OPENED_QUOTE,
  OPINION,
  PAPER_BEFORE,
  PICTURE_BY,
  QUOTED,
  SIGNED,
  STAMP,
  STILL_TO_COME,
  STOP,
  SUBJECT,
  TERM_BEFORE,
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
  /** "Sáng nay" where no day is written, or the half of the day told elsewhere. */
  session: Range | null
}

const HEAD = new RegExp(`${WORD_START}${anyOf(withCapitals(eventHeads.flatMap((one) => one.words)))}${WORD_END}`, 'gu')
const SENTENCES_LOOKED_AT = 14
const LONGEST_TITLE = 320
/** Of two as well told the first is the meeting; a later one is told of. */
const LATER = 0.05
const HEADINGS_LOOKED_AT = 6
const HOSTS_LOOKED_AT = 4
const LONGEST_STAMP = 90
const CAPTIONS_LOOKED_AT = 30

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
    .flatMap((one) => withoutStamp(source, one))
  const head = findNotesHead(source, lines)
  const told = body.filter((one) => !isBackground(source.work.slice(one.start, one.end)))
  const candidates = told.flatMap((sentence, at) =>
    readCandidates(source, sentence, references).map((one) => ({ ...one, score: one.score - at * LATER })),
  )
  const ranked = candidates.sort((a, b) => b.score - a.score)
  const best = headedTitle(
    source,
    head && !isShouted(source, head.title, ranked) ? head : ranked[0],
    fromHeadings(source, lines, references) ?? fromCaptions(source, lines, references),
  )
  const labelled = readLabelled(source, lines)
  const title = labelled.title ?? best?.title ?? null
  const organizer =
    labelled.organizer ?? best?.organizer ?? (title && isFullTitle(source, title) ? null : firstHost(source, told))
  const day = labelled.day ?? best?.day ?? firstDay(source, told)
  return {
    title: title && isFullTitle(source, title) ? title : null,
    kind: (labelled.title && kindOf(source, labelled.title)) ?? best?.kind ?? null,
    head: title,
    organizer: organizer ?? findLetterhead(source, lines),
    isNotesHead: labelled.title === null && head !== null,
    isLetterhead: organizer === null,
    day,
    session: day ? findSession(source, lines, day) : findSessionToday(source, told, title),
  }
}

const isBackground = (words: string): boolean =>
  BULLETED.test(words) || BEFORE_IT.test(words) || STILL_TO_COME.test(words)

/** A stamp of the page ("20:06 20/06/2018", "Cập nhật lúc: 7/5/2020") is not when the meeting was. */
function withoutStamp({ work }: WorkingText, { start, end }: Range): Range[] {
  const stamp = STAMP.exec(work.slice(start, Math.min(end, start + LONGEST_STAMP)))
  const from = start + (stamp?.[0].length ?? 0)
  return from < end ? [{ start: from, end }] : []
}

/** A headline all in capitals over news that names the meeting in its sentences is no head of notes. */
const isShouted = ({ work }: WorkingText, { start, end }: Range, ranked: readonly Candidate[]): boolean =>
  !/\p{Ll}/u.test(work.slice(start, end)) && ranked[0] !== undefined && ranked[0].day !== null

/** "Dự Hội nghị …", "Bế mạc kỳ họp, …": a bare noun in the sentences is the meeting that the headline names in full. */
function headedTitle(source: WorkingText, told: Told | undefined, headline: Told | null): Told | null {
  if (!told || !headline) return told ?? headline
  const isBare = !isFullTitle(source, told.title) && told.organizer === null
  const isSame = told.kind === headline.kind && isFullTitle(source, headline.title)
  return isBare && isSame ? { ...headline, day: told.day ?? headline.day } : told
}

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

/** "X chủ trì phiên họp lần thứ nhất của …" under a picture. */
function fromCaptions(
  source: WorkingText,
  lines: readonly LabelledLine[],
  references: readonly Reference[],
): Candidate | null {
  const captions = lines.slice(0, CAPTIONS_LOOKED_AT).filter((line) => line.kind === 'caption')
  const named = captions.flatMap(({ start, end }) => {
    const credit = PICTURE_BY.exec(source.work.slice(start, end))
    return readCandidates(source, { start, end: credit ? start + credit.index : end }, references)
  })
  return named.find(({ title }) => isFullTitle(source, title)) ?? null
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

/** A title of two syllables ("hội nghị") names no meeting, nor does a mere "buổi làm việc". */
const isFullTitle = ({ work }: WorkingText, { start, end }: Range): boolean =>
  hasThreeWords(work.slice(start, end)) && !BARE_SITTING.test(work.slice(start, end))

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

/** Days of the meeting: what stands behind the number of a paper is that paper's, and a term is a term. */
const readMeetingDays = (work: string, sentence: Range): WrittenDay[] =>
  readDays(work, sentence.start, sentence.end).filter(
    (day) =>
      !PAPER_BEFORE.test(work.slice(Math.max(sentence.start, day.start - 60), day.start)) &&
      !TERM_BEFORE.test(work.slice(Math.max(sentence.start, day.start - 24), day.start)),
  )

export type Candidate = {
  title: Range
  kind: MeetingKind
  organizer: Range | null
  day: WrittenDay | null
  score: number
}

type Told = Omit<Candidate, 'score'>

function readCandidates(source: WorkingText, sentence: Range, references: readonly Reference[]): Candidate[] {
  const { work } = source
  const heads = allMatches(work.slice(sentence.start, sentence.end), HEAD)
  if (heads.length === 0) return []
  const near = rangesWithin(references, sentence.start, sentence.end)
  const days = readMeetingDays(work, sentence)
  return heads.flatMap((match) => {
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
    const isChaired = CHAIRED.test(work.slice(Math.max(sentence.start, start - 24), start))
    const score =
      (day ? 4 : 0) +
      (isBare ? 0 : 3) +
      (organizer ? 3 : 0) +
      (day?.session ? 1 : 0) +
      (isChaired ? 1 : 0) -
      match.index / 1000
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
  const closing = OPENED_QUOTE.test(before) ? CLOSED_QUOTE.exec(work.slice(headEnd, sentence.end)) : null
  if (closing) return { start, end: headEnd + closing[0].length }
  let end = headEnd
  const last = Math.min(sentence.end, start + LONGEST_TITLE)
  while (end < last) {
    const rest = work.slice(end, last)
    if (
      (stop.test(rest) && !isInTitle(work, start, end)) ||
      (references.some((one) => one.start === end + 1 && !one.isPronoun) && !SIGNED.test(work.slice(start, end)))
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

/** "nghe báo cáo …", "Chỉ thị số … ngày 19/4 của …": a word that else ends a title goes on with it. */
const isInTitle = (work: string, start: number, end: number): boolean =>
  OPINION.test(work.slice(Math.max(start, end - 12), end + 10)) ||
  (OF_PAPER.test(work.slice(end, end + 24)) && PAPER_BEFORE.test(work.slice(Math.max(start, end - 60), end + 1)))

const startsSubject = (work: string, at: number, end: number): boolean =>
  SUBJECT.test(work.slice(at, end)) || readBodies(work, at + 1, end) !== null
