import { type CalendarDate, dateParts } from '#domain/dates.ts'
import type { Deadline, Directive } from '#domain/directive.ts'
import { shortDate } from './wording/meeting-words.ts'
import { says, trimSentence } from './wording/sentence.ts'
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
      return withDay(addYear(trimSentence(deadline.text), deadline.date), `${taskWords.day}${shortDate(deadline.date)}`)
    case 'period':
      return withDay(
        trimSentence(deadline.text),
        `${taskWords.from}${shortDate(deadline.from)} ${taskWords.to}${shortDate(deadline.to)}`,
      )
  }
}

/** The deadline as given, and the one it was extended to where somebody has extended it. */
export function writeDeadlineInForce({ deadline, history }: Directive): string {
  const extended = history.findLast((event) => event.type === 'extended' && event.newDeadline !== null)?.newDeadline
  const later = extended ? writeDeadline(extended) : ''
  return [writeDeadline(deadline), later === '' ? '' : `${taskWords.extended}${later}`]
    .filter((part) => part !== '')
    .join('; ')
}

/** The cell of a table; a sub-item without a day of its own keeps that of its task. */
export const deadlineCell = (directive: Directive): string =>
  writeDeadlineInForce(directive) || (directive.parentId === null ? taskWords.noDeadline : '')

/** `trước 15/8` becomes `trước 15/8/2026` where that is the resolved day: a deadline without its year is none. */
function addYear(spoken: string, date: CalendarDate): string {
  const { year, month, day } = dateParts(date)
  const written = new RegExp(`(?<!\\d)0?${day}[/-]0?${month}(?![/\\d-])`, 'u')
  return spoken.replace(written, `${day}/${month}/${year}`)
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
  const isSpoken = spoken !== '' && says(text, spoken)
  // "ngay trong năm 2021" in the task says it all; "trước 15/8" still lacks its year.
  if (isSpoken && (hasYear(spoken) || deadline.kind === 'vague' || deadline.kind === 'recurring')) return ''
  return written
}
