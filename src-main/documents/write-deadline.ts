import { type CalendarDate, dateParts } from '#domain/dates.ts'
import type { Deadline, Directive } from '#domain/directive.ts'
import { deadlineInForce } from '#domain/due.ts'
import { officialDate, shortDate } from './wording/meeting-words.ts'
import { restAfter, says, trimSentence } from './wording/sentence.ts'
import { taskWords } from './wording/task-words.ts'

const hasYear = (text: string): boolean => /\d{4}/u.test(text)

/** The deadline in the words of the source; the resolved day is added where those words leave the year open. */
export function writeDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'none':
      return ''
    case 'vague':
      return trimSentence(deadline.text)
    case 'recurring':
      return trimSentence(deadline.text) || taskWords.every[deadline.every]
    case 'date':
      return withDay(
        addYear(trimSentence(deadline.text), deadline.date),
        `${taskWords.day}${officialDate(deadline.date)}`,
      )
    case 'period':
      return withDay(
        trimSentence(deadline.text),
        `${taskWords.from}${officialDate(deadline.from)} ${taskWords.to}${officialDate(deadline.to)}`,
      )
  }
}

/** The deadline as given, and the one it was extended to where somebody has extended it. */
export function writeDeadlineInForce(directive: Directive): string {
  const inForce = deadlineInForce(directive)
  const later = inForce === directive.deadline ? '' : writeDeadline(inForce)
  return [writeDeadline(directive.deadline), later === '' ? '' : `${taskWords.extended}${later}`]
    .filter((part) => part !== '')
    .join('; ')
}

/** The cell of a table, whose head says that a day is meant; a sub-item without a day of its own keeps that of its task. */
export function deadlineCell(directive: Directive): string {
  const written = writeDeadlineInForce(directive)
  const day = restAfter(written, taskWords.day.trim())
  if (day !== null && /^\d/u.test(day)) return day
  return written || (directive.parentId === null ? taskWords.noDeadline : '')
}

/** `trước 5/8` becomes `trước 05/8/2026` where that is the resolved day: a deadline without its year is none. */
function addYear(spoken: string, date: CalendarDate): string {
  const { month, day } = dateParts(date)
  const written = new RegExp(`(?<!\\d)0?${day}[/-]0?${month}(?![/\\d-])`, 'u')
  return spoken.replace(written, officialDate(date))
}

function withDay(spoken: string, resolved: string): string {
  if (spoken === '') return resolved
  return hasYear(spoken) ? spoken : `${spoken} (${resolved})`
}

/** What has to be added to `text` so that it names the deadline; empty where it does already. */
export function deadlineMissingIn(text: string, deadline: Deadline): string {
  const written = writeDeadline(deadline)
  const spoken = deadline.kind === 'none' ? '' : deadline.text
  if (written === '' || says(text, written)) return ''
  // A task may name its day without the noughts of an official paper.
  if (deadline.kind === 'date' && says(text, `${taskWords.day}${shortDate(deadline.date)}`)) return ''
  const isSpoken = spoken !== '' && says(text, spoken)
  // "ngay trong năm 2021" in the task says it all; "trước 15/8" still lacks its year.
  if (isSpoken && (hasYear(spoken) || deadline.kind === 'vague' || deadline.kind === 'recurring')) return ''
  return written
}
