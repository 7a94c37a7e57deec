import type { MeetingKind } from '#domain/meeting.ts'
import { allMatches } from '#vietnamese/all-matches.ts'
import { fold } from '#vietnamese/fold.ts'
import type { LabelledLine } from './label-lines.ts'
import { bodyStarts, readBodies } from './read-body.ts'
import { readDays, type WrittenDay } from './read-dates.ts'
import { eventHeads } from './rules/event-words.ts'
import { HEAD_DASH, NOTES_BODY, NOTES_LEAD, NOTES_TITLE_END } from './rules/find-notes-head-patterns.ts'
import { FIELD } from './rules/read-label-patterns.ts'
import type { Range } from './split-sentences.ts'
import { trimSpan, type WorkingText } from './working-text.ts'

const LONGEST_HEAD = 160

type NotesHead = { title: Range; kind: MeetingKind; organizer: Range | null; day: WrittenDay | null }

const headWords = eventHeads
  .flatMap(({ words, kind }) => words.map((word) => ({ key: `${fold(word)} `, kind })))
  .sort((a, b) => b.key.length - a.key.length)

/**
 * Notes name the meeting in their first line ("Biên bản ghi nhanh họp giao ban tuần"), with or without tone marks. A first
 * line that is a sentence, or the headline of a news item, is left to the sentences below it.
 */
export function findNotesHead(source: WorkingText, lines: readonly LabelledLine[]): NotesHead | null {
  const line = lines.find((one) => one.kind !== 'form')
  if (!line || line.end - line.start > LONGEST_HEAD || line.sentences.length > 1) return null
  if (line.kind !== 'body' && !(line.kind === 'heading' && hasFields(source, lines))) return null
  const words = source.work.slice(line.start, line.end)
  if (/[.!?…:;]$/u.test(words)) return null
  const found = findHeadWord(words)
  if (!found) return null
  const { lead, head } = found
  const length = words.slice(lead).search(NOTES_TITLE_END)
  const [start, end] = trimSpan(source, line.start + lead, length < 0 ? line.end : line.start + lead + length)
  if (end - start <= head.key.length) return null
  const [day = null] = readDays(source.work, line.start, line.end)
  return {
    title: { start, end },
    kind: head.kind,
    organizer:
      findBodyIn(source, { start: end, end: line.end }) ??
      findBodyIn(source, { start, end }) ??
      findBodyIn(source, line) ??
      hostOf(source, lines),
    day,
  }
}

/** The word for the meeting at the start of the line, or behind the dash after who meets. */
function findHeadWord(words: string): { lead: number; head: (typeof headWords)[number] } | null {
  const starts = [
    NOTES_LEAD.exec(words)?.[0].length ?? 0,
    ...allMatches(words, HEAD_DASH).map((one) => one.index + one[0].length),
  ]
  for (const lead of starts) {
    const key = `${fold(words.slice(lead))} `
    const head = headWords.find((one) => key.startsWith(one.key))
    if (head) return { lead, head }
  }
  return null
}

/** A heading over lines such as "Thời gian: …", "Chủ trì: …" is the title of notes, not a headline. */
const hasFields = ({ work }: WorkingText, lines: readonly LabelledLine[]): boolean =>
  lines.slice(1, 9).filter((one) => FIELD.test(work.slice(one.start, one.end))).length >= 2

/** The line of day and place under the title may name the host: "…, phòng họp tầng 3 - Sở Xây dựng". */
function hostOf(source: WorkingText, lines: readonly LabelledLine[]): Range | null {
  const dated = lines.slice(1, 3).find((one) => readDays(source.work, one.start, one.end).length > 0)
  return dated && dated.end - dated.start <= LONGEST_HEAD ? findBodyIn(source, dated) : null
}

/** "họp giao ban UBND xã A": the body that the title names after its own words. */
function findBodyIn({ work }: WorkingText, title: Range): Range | null {
  for (const at of bodyStarts(work, title.start, title.end)) {
    const body = readBodies(work, at, title.end)
    if (body && NOTES_BODY.test(work.slice(body.start, body.end)) && !/\d/u.test(work.slice(body.start, body.end)))
      return body
  }
  return null
}
