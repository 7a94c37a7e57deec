import { type CalendarDate, dateParts } from './dates.ts'
import type { Deadline } from './directive.ts'
import { shiftDate, weekdayOf } from './working-days.ts'

/** On which days a recurring deadline falls. `dayOfMonth` 31 is the last day of a month, however long it is. */
export type Repeat = {
  every: 'week' | 'other'
  /** 0 = Sunday … 6 = Saturday; of a weekly one. */
  weekday: number
  dayOfMonth: number
  /** 1 to 12; all of them where it is monthly. */
  months: readonly number[]
  /** Its words do not name the day in full: the end of the period stands in for what is missing, and is told as such. */
  isPeriodEnd: boolean
}

/** The day that the words of a recurring deadline name, as far as they do. */
export type NamedDay = { weekday: number | null; dayOfMonth: number | null }

const FRIDAY = 5
const monthsOf = { month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], quarter: [3, 6, 9, 12], year: [12] } as const

/** The days of a recurring deadline; `null` for what is to be done at all times and never falls due. */
export function repeatOf({ every }: Extract<Deadline, { kind: 'recurring' }>, named: NamedDay): Repeat | null {
  if (every === 'always') return null
  if (every === 'week') {
    const weekday = named.weekday ?? FRIDAY
    return { every, weekday, dayOfMonth: 0, months: [], isPeriodEnd: named.weekday === null }
  }
  const isPeriodEnd = named.dayOfMonth === null || every !== 'month'
  return { every: 'other', weekday: 0, dayOfMonth: named.dayOfMonth ?? 31, months: monthsOf[every], isPeriodEnd }
}

const LONGEST_WAIT = 400

/** The first such day that is not before `from`. */
export function nextDayOf(repeat: Repeat, from: CalendarDate): CalendarDate {
  let day = from
  for (let waited = 0; waited < LONGEST_WAIT && !fallsOn(repeat, day); waited++) day = shiftDate(day, 1)
  return day
}

function fallsOn({ every, weekday, dayOfMonth, months }: Repeat, date: CalendarDate): boolean {
  if (every === 'week') return weekdayOf(date) === weekday
  const { month, day } = dateParts(date)
  if (!months.includes(month)) return false
  const isLastOfMonth = dateParts(shiftDate(date, 1)).day === 1
  return day === dayOfMonth || (isLastOfMonth && day < dayOfMonth)
}
