import type { CalendarDate } from '#domain/dates.ts'
import { shiftMonth } from '#domain/period.ts'
import { shiftDate, weekdayOf } from '#domain/working-days.ts'

/** The weeks of a month (`2026-11`), each from Monday to Sunday, filled up with the days of its neighbours. */
export function monthGrid(month: string): CalendarDate[][] {
  const first = `${month}-01`
  const monday = shiftDate(first, -((weekdayOf(first) + 6) % 7))
  const weeks: CalendarDate[][] = []
  for (let at = monday; at.slice(0, 7) <= month; at = shiftDate(at, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, day) => shiftDate(at, day)))
  }
  return weeks
}

/** The same day of another month, or its last one where it is shorter. */
export function sameDayIn(month: string, day: CalendarDate): CalendarDate {
  const last = shiftDate(`${shiftMonth(month, 1)}-01`, -1)
  const same = `${month}-${day.slice(8)}`
  return same < last ? same : last
}
