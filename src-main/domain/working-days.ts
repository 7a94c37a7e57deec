import type { CalendarDate } from './dates.ts'

const DAY = 86_400_000

const dayOf = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`)

/** The date so many calendar days later, or earlier where the number is negative. */
export const shiftDate = (date: CalendarDate, days: number): CalendarDate =>
  new Date(dayOf(date) + days * DAY).toISOString().slice(0, 10)

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (date: CalendarDate): number => new Date(dayOf(date)).getUTCDay()

/** Which days are worked: beside Saturdays and Sundays the days off, and the weekend days that are made up for. */
export type WorkCalendar = { isDayOff: (date: CalendarDate) => boolean; isMadeUp: (date: CalendarDate) => boolean }

export function isWorkingDay(date: CalendarDate, { isDayOff, isMadeUp }: WorkCalendar): boolean {
  if (isMadeUp(date)) return true
  const weekday = weekdayOf(date)
  return weekday !== 0 && weekday !== 6 && !isDayOff(date)
}

/** The last day of a term of so many working days from a date, whose own day does not count; backwards if negative. */
export function addWorkingDays(date: CalendarDate, count: number, calendar: WorkCalendar): CalendarDate {
  const step = count < 0 ? -1 : 1
  let [at, left] = [date, Math.abs(count)]
  while (left > 0) {
    at = shiftDate(at, step)
    if (isWorkingDay(at, calendar)) left--
  }
  return at
}

/** Working days after `from` up to and with `to`; 0 where `to` is not later. */
export function countWorkingDays(from: CalendarDate, to: CalendarDate, calendar: WorkCalendar): number {
  let count = 0
  for (let at = shiftDate(from, 1); at <= to; at = shiftDate(at, 1)) if (isWorkingDay(at, calendar)) count++
  return count
}
