import type { CalendarDate } from '#domain/dates.ts'
import { readFullDate } from '../../parts/date-text.ts'

const MONTH = /^\s*(?:\p{L}+\s*)?(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/u
const YEAR = /^\s*(?:\p{L}+\s*)?(\d{4})\s*$/u
const two = (value: number): string => String(value).padStart(2, '0')

/**
 * The first or the last day of a term as people write it: a day, a month (`7/2025`) or a year. Of a month or a year the
 * start takes its first day, the end its last. `null` where it is none of these.
 */
export function readTermDate(text: string, edge: 'from' | 'to'): CalendarDate | null {
  const day = readFullDate(text)
  if (day !== null) return day
  const [, inMonth, ofYear] = MONTH.exec(text) ?? []
  const [, year = ofYear] = YEAR.exec(text) ?? []
  if (year === undefined) return null
  const month = inMonth === undefined ? null : Number(inMonth)
  if (month !== null && (month < 1 || month > 12)) return null
  if (edge === 'from') return `${year}-${two(month ?? 1)}-01`
  const last = month ?? 12
  return `${year}-${two(last)}-${two(new Date(Number(year), last, 0).getDate())}`
}
