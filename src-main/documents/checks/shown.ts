import { type CalendarDate, clockOf, dateOf, type Moment } from '#domain/dates.ts'
import { formatShortDate } from '#vietnamese/spell-date.ts'

const SHOWN_LENGTH = 48
const MOST_LISTED = 6

/** The first words of a text, cut at a word. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= SHOWN_LENGTH) return line
  const cut = line.slice(0, SHOWN_LENGTH)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`
}

/** The first of many, and that there are more. */
export const listSome = (items: readonly (string | number)[]): string =>
  items.slice(0, MOST_LISTED).join(', ') + (items.length > MOST_LISTED ? ', …' : '')

export const showDate = (date: CalendarDate): string => formatShortDate(date)

/** `08:05`, with the day where it is not the one that the reader expects. */
export function showMoment(moment: Moment, expected: CalendarDate | null): string {
  const { hour, minute } = clockOf(moment)
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return expected === dateOf(moment) ? time : `${time} ${showDate(dateOf(moment))}`
}
