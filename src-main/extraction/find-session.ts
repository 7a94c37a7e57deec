import type { LabelledLine } from './label-lines.ts'
import { readDays, type WrittenDay } from './read-dates.ts'
import { TODAY } from './rules/find-event-patterns.ts'
import type { Range } from './split-sentences.ts'
import type { WorkingText } from './working-text.ts'

const LINES_LOOKED_AT = 30
/** Letters from the word of the session to its day. */
const LONGEST_SESSION = 30

/** "Tại giao ban ngày 9/11 …", and "sáng 9/11" under the picture: half of the same day. */
export function findSession(
  { work }: WorkingText,
  lines: readonly LabelledLine[],
  { day, month, session }: WrittenDay,
): Range | null {
  if (session !== '') return null
  const days = lines.slice(0, LINES_LOOKED_AT).flatMap((line) => readDays(work, line.start, line.end))
  const same = days.find((one) => one.day === day && one.month === month && one.session !== '')
  if (!same) return null
  const from = Math.max(0, same.start - LONGEST_SESSION)
  const at = work.slice(from, same.end).toLowerCase().lastIndexOf(same.session.toLowerCase())
  return { start: from + at, end: from + at + same.session.length }
}

/** "Sáng nay, …" in the sentence of the meeting, where no day is written. */
export function findSessionToday({ work }: WorkingText, told: readonly Range[], title: Range | null): Range | null {
  const sentence = title && told.find((one) => one.start <= title.start && title.start < one.end)
  const found = sentence && TODAY.exec(work.slice(sentence.start, sentence.end))
  if (!sentence || !found) return null
  const start = sentence.start + found.index
  return { start, end: start + (found[1] ?? '').length }
}
