import type { CalendarDate } from './dates.ts'
import { shiftDate } from './working-days.ts'

/** The days a report is about; an end that is left open is `null`. */
export type Period = { from: CalendarDate | null; to: CalendarDate | null }

const two = (value: number): string => String(value).padStart(2, '0')

/** So many months from the first day of one (`2026-01`). */
export function monthsFrom(month: string, count: number): { from: CalendarDate; to: CalendarDate } {
  return { from: `${month}-01`, to: shiftDate(`${shiftMonth(month, count)}-01`, -1) }
}

/** The month so many later: `shiftMonth('2026-11', 2)` is `2027-01`. */
export function shiftMonth(month: string, by: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${two((at % 12) + 1)}`
}

/** How many whole months a period is, or 0 where it begins or ends within one. */
export function wholeMonths({ from, to }: Period): number {
  if (from === null || to === null || to < from || !from.endsWith('-01')) return 0
  const next = shiftDate(to, 1)
  if (!next.endsWith('-01')) return 0
  const monthAt = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return monthAt(next) - monthAt(from)
}

/** The period of the same length right before, in months where it is made of whole ones; none before an open end. */
export function periodBefore(period: Period): { from: CalendarDate; to: CalendarDate } | null {
  const { from, to } = period
  if (from === null || to === null || to < from) return null
  const months = wholeMonths(period)
  if (months > 0) return monthsFrom(shiftMonth(from.slice(0, 7), -months), months)
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
  return { from: shiftDate(from, -days), to: shiftDate(from, -1) }
}
