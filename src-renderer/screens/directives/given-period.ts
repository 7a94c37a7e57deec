import { tellPeriod } from '#contract/figure-words.ts'
import { CalendarDate } from '#domain/dates.ts'
import { monthsFrom, type Period, shiftMonth, wholeMonths } from '#domain/period.ts'

export const periodKinds = ['month', 'quarter', 'year', 'all', 'custom'] as const
export type PeriodKind = (typeof periodKinds)[number]
const MONTHS: Partial<Record<PeriodKind, number>> = { month: 1, quarter: 3, year: 12 }

/** The days given as the address keeps them: `2026-01-01_2026-12-31`, an end left out where it is open. */
export const writeGiven = ({ from, to }: Period): string => `${from ?? ''}_${to ?? ''}`

/** `null` where it was mistyped. */
export function readGiven(written: string | undefined): Period | null {
  const [from, to, ...rest] = written?.split('_') ?? []
  const isDay = (day: string | undefined) => day === '' || CalendarDate.safeParse(day).success
  if (rest.length > 0 || !isDay(from) || !isDay(to)) return null
  return { from: from || null, to: to || null }
}

export function kindOfPeriod(period: Period): PeriodKind {
  const months = wholeMonths(period)
  const begins = Number(period.from?.slice(5, 7))
  if (period.from === null && period.to === null) return 'all'
  if (months === 1) return 'month'
  if (months === 3 && begins % 3 === 1) return 'quarter'
  return months === 12 && begins === 1 ? 'year' : 'custom'
}

/** The month, quarter or year in which a day lies. */
export function periodAround(kind: PeriodKind, day: CalendarDate): Period {
  const count = MONTHS[kind]
  if (count === undefined) return { from: null, to: null }
  const month = Number(day.slice(5, 7)) - 1
  const first = month - (month % count) + 1
  return monthsFrom(`${day.slice(0, 4)}-${String(first).padStart(2, '0')}`, count)
}

/** The next one of its kind, or the one before; `null` where it has none. */
export function stepPeriod(period: Period, by: 1 | -1): Period | null {
  const count = MONTHS[kindOfPeriod(period)]
  if (count === undefined || period.from === null) return null
  return monthsFrom(shiftMonth(period.from.slice(0, 7), by * count), count)
}

/** Periods an office asks for, the newest first, and the one chosen where it is another. */
export function listPeriods(today: CalendarDate, chosen: string | undefined): { value: string; label: string }[] {
  const now = (['month', 'quarter', 'year'] as const).map((kind) => periodAround(kind, today))
  const listed = now.flatMap((one) => [one, stepPeriod(one, -1) ?? one])
  const written = listed.map(writeGiven)
  const other = chosen === undefined || written.includes(chosen) ? null : readGiven(chosen)
  return [...listed, ...(other ? [other] : [])].map((one) => ({ value: writeGiven(one), label: tellPeriod(one) }))
}

/** The days of a month (`2026-03`) or a year as one figure of a chart has them. */
export const daysOfSpan = (span: string): { from: CalendarDate; to: CalendarDate } =>
  span.length === 4 ? monthsFrom(`${span}-01`, 12) : monthsFrom(span, 1)
