import { type CalendarDate, dateParts } from './dates.ts'
import type { Deadline } from './directive.ts'
import { type NamedDay, readPeriodDay } from './period-day.ts'
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

const FRIDAY = 5
const monthsOf = { month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], quarter: [3, 6, 9, 12], year: [12] } as const

/** The days of a deadline that recurs; `null` for any other, and for what is to be done at all times and never falls due. */
export function repeatOf(deadline: Deadline): Repeat | null {
  if (deadline.kind !== 'recurring' || deadline.every === 'always') return null
  return repeatOn(deadline.every, readPeriodDay(deadline.text))
}

function repeatOn(every: keyof typeof monthsOf | 'week', named: NamedDay): Repeat {
  if (every === 'week') {
    const weekday = named.weekday ?? FRIDAY
    return { every, weekday, dayOfMonth: 0, months: [], isPeriodEnd: named.weekday === null }
  }
  if (every === 'year' && named.month !== null && named.dayOfMonth !== null)
    return { every: 'other', weekday: 0, dayOfMonth: named.dayOfMonth, months: [named.month], isPeriodEnd: false }
  const isPeriodEnd = named.dayOfMonth === null || every !== 'month'
  return { every: 'other', weekday: 0, dayOfMonth: named.dayOfMonth ?? 31, months: monthsOf[every], isPeriodEnd }
}

const WEEK = 7

/** The first such day that is not before `from`. */
export function nextDayOf(repeat: Repeat, from: CalendarDate): CalendarDate {
  if (repeat.every === 'week') return shiftDate(from, (repeat.weekday - weekdayOf(from) + WEEK) % WEEK)
  const { year, month } = dateParts(from)
  for (let at = month; ; at++) {
    if (!repeat.months.includes(((at - 1) % 12) + 1)) continue
    const day = dayIn(year ?? 0, at, repeat.dayOfMonth)
    if (day >= from) return day
  }
}

/** That day of a month, or its last where it is shorter; months go on counting over the end of the year. */
function dayIn(year: number, month: number, dayOfMonth: number): CalendarDate {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1, Math.min(dayOfMonth, last))).toISOString().slice(0, 10)
}
