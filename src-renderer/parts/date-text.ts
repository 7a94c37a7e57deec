import { CalendarDate, clockOf, dateOf, type Moment, momentOf, PartialDate } from '#domain/dates.ts'
import { type SessionName, sessionWord } from '#vietnamese/session-words.ts'
import { formatShortDate } from '#vietnamese/spell-date.ts'
import { nameWeekday } from '#vietnamese/weekday.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** A date as people write it: `25/12/2020`, or `25/12` where the year is unknown. */
export const writeDate = (date: PartialDate | null): string => (date === null ? '' : formatShortDate(date) || date)

/** Reads `25/12/2020`, `25-12-2020`, `25.12.2020` or `25/12`; `null` where it is no date. */
export function readDate(text: string): PartialDate | null {
  const [, day, month, year] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?\s*$/.exec(text) ?? []
  if (day === undefined || month === undefined) return null
  const monthDay = `${two(Number(month))}-${two(Number(day))}`
  const date = year === undefined ? `--${monthDay}` : `${year}-${monthDay}`
  return PartialDate.safeParse(date).success ? date : null
}

/** Reads a date that must have its year. */
export function readFullDate(text: string): CalendarDate | null {
  const date = readDate(text)
  return date !== null && CalendarDate.safeParse(date).success ? date : null
}

/** A day with its weekday and the part of the day, as people check it: `Thứ Sáu, 25/12/2026, chiều`. */
export function writeDay(date: CalendarDate, session: SessionName | null = null): string {
  const weekday = nameWeekday(date)
  const day = `${weekday.slice(0, 1).toUpperCase()}${weekday.slice(1)}, ${formatShortDate(date)}`
  return session === null ? day : `${day}, ${sessionWord(session)}`
}

/** `14:03:22` in the local time of this computer. */
export const writeClock = (time: Date): string =>
  [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')

/** `14:03` as the clock on the wall showed it where the moment was written down, wherever it is read. */
export function writeTime(moment: Moment): string {
  const { hour, minute } = clockOf(there(moment))
  return `${two(hour)}:${two(minute)}`
}

/** Clock and day of a stored moment, both as of the place where it was written down. */
export const writeMoment = (moment: Moment): string => `${writeTime(moment)} ${formatShortDate(dateOf(there(moment)))}`

/** A moment of no place (`…Z`) is told as of here. */
const there = (moment: Moment): Moment => (moment.endsWith('Z') ? momentOf(new Date(moment)) : moment)
