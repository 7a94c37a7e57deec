import type { CalendarDate } from './dates.ts'
import { shiftDate, weekdayOf } from './working-days.ts'

/** The feasts of Bộ luật Lao động 2019, điều 112; `inLieu`: the day off for one that fell on a weekend (điều 111.3). */
export type HolidayName = 'newYear' | 'tet' | 'hungKings' | 'victory' | 'labour' | 'national' | 'inLieu'
export type LawHoliday = { date: CalendarDate; name: HolidayName; isLunar: boolean }

/** Days that the lunar calendar fixes, as calendar dates of the year. */
export type LunarDays = { newYear: CalendarDate; hungKings: CalendarDate }

/** Since the code of 2019 came into force, the national day has a second day beside it. */
const TWO_NATIONAL_DAYS_SINCE = 2021
/** Days of Tết: the last of the old year and four of the new one, the usual choice of the two or three a year allows. */
const TET = [-1, 0, 1, 2, 3]

/**
 * The days off that the law gives in a year, in order. Where it leaves a choice (Tết, the day beside 2/9), the usual one
 * is taken; the Prime Minister settles it each year, and the office corrects it in its own list.
 */
export function listLawHolidays(year: number, lunar: LunarDays): LawHoliday[] {
  const national = `${year}-09-02`
  const feasts: LawHoliday[] = [
    { date: `${year}-01-01`, name: 'newYear', isLunar: false },
    ...TET.map((days) => ({ date: shiftDate(lunar.newYear, days), name: 'tet' as const, isLunar: true })),
    { date: lunar.hungKings, name: 'hungKings', isLunar: true },
    { date: `${year}-04-30`, name: 'victory', isLunar: false },
    { date: `${year}-05-01`, name: 'labour', isLunar: false },
    { date: national, name: 'national', isLunar: false },
  ]
  const beside = shiftDate(national, besideNational(weekdayOf(national)))
  if (year >= TWO_NATIONAL_DAYS_SINCE) feasts.push({ date: beside, name: 'national', isLunar: false })
  return withDaysInLieu(feasts.toSorted((one, other) => one.date.localeCompare(other.date)))
}

/** The day that makes the longer rest: after a Sunday, Monday or Thursday, before on the others. */
const besideNational = (weekday: number): number => ([0, 1, 4].includes(weekday) ? 1 : -1)

/** Each feast on a Saturday or Sunday gives the next working day off that no feast has taken. */
function withDaysInLieu(feasts: readonly LawHoliday[]): LawHoliday[] {
  const taken = new Set(feasts.map((one) => one.date))
  const inLieu = feasts.flatMap(({ date, isLunar }): LawHoliday[] => {
    if (!isWeekend(date)) return []
    let next = date
    while (isWeekend(next) || taken.has(next)) next = shiftDate(next, 1)
    taken.add(next)
    return [{ date: next, name: 'inLieu', isLunar }]
  })
  return [...feasts, ...inLieu].toSorted((one, other) => one.date.localeCompare(other.date))
}

const isWeekend = (date: CalendarDate): boolean => weekdayOf(date) === 0 || weekdayOf(date) === 6
