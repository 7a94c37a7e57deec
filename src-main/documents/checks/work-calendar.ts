import type { CalendarDate } from '#domain/dates.ts'
import type { HolidayEdit } from '#domain/holiday.ts'
import { type LawHoliday, listLawHolidays } from '#domain/holidays.ts'
import type { WorkCalendar } from '#domain/working-days.ts'
import { dateOfLunar } from '#vietnamese/lunar-calendar.ts'

const FIRST_LUNAR_YEAR = 1900
const LAST_LUNAR_YEAR = 2199

/** The law's days off in a year, with those that follow the lunar calendar on their calendar dates. */
export const lawHolidaysOf = (year: number): LawHoliday[] =>
  listLawHolidays(year, {
    newYear: dateOfLunar({ year, month: 1, day: 1 }),
    hungKings: dateOfLunar({ year, month: 3, day: 10 }),
  })

/** The law's list with what the office has corrected in it. Years are reckoned when they are asked for. */
export function makeWorkCalendar(edits: readonly HolidayEdit[]): WorkCalendar {
  const edited = new Map(edits.map((one) => [one.date, one.isWorkday]))
  const years = new Map<number, ReadonlySet<string>>()
  const lawDays = (year: number): ReadonlySet<string> => {
    const known = years.get(year)
    if (known) return known
    const isKnown = year >= FIRST_LUNAR_YEAR && year <= LAST_LUNAR_YEAR
    const days = new Set(isKnown ? lawHolidaysOf(year).map((one) => one.date) : [])
    years.set(year, days)
    return days
  }
  const isLawDay = (date: CalendarDate): boolean => lawDays(Number(date.slice(0, 4))).has(date)
  return {
    isDayOff: (date) => edited.get(date) === false || (isLawDay(date) && edited.get(date) !== true),
    isMadeUp: (date) => edited.get(date) === true,
  }
}
