import type { CalendarDate } from '#domain/dates.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { type DayWord, dayWords, overdueWords, WITHIN_DAYS } from '#vietnamese/search-words.ts'

/** Days from `from` to `until`, both included. */
export type DateRange = { from: CalendarDate; until: CalendarDate }

const FIRST_DAY = '0000-01-01'
const DAY_MS = 86_400_000

const squashed = (text: string): string => foldKey(text).replaceAll(' ', '')

/** Reads `2020`, `12/2020`, `2020-12`, `31/12/2020`, `31/12` or "tuần này"; `null` where it is none of these. */
export function readDateRange(text: string, today: CalendarDate): DateRange | null {
  const word = squashed(text)
  const named = (Object.keys(dayWords) as DayWord[]).find((one) => dayWords[one].some((way) => squashed(way) === word))
  return named ? rangeOfWord(named, today) : readNumbers(text.trim(), today)
}

/** A range of last days: a date as above, "quá hạn", "trong 7 ngày". */
export function readDueRange(text: string, today: CalendarDate): DateRange | null {
  const word = squashed(text)
  if (overdueWords.some((way) => squashed(way) === word)) return { from: FIRST_DAY, until: addDays(today, -1) }
  const [, count, unit] = WITHIN_DAYS.exec(word) ?? []
  if (count === undefined) return readDateRange(text, today)
  return { from: today, until: addDays(today, Number(count) * (unit === 'tuan' ? 7 : 1)) }
}

function readNumbers(text: string, today: CalendarDate): DateRange | null {
  const isoParts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (isoParts) return rangeOf(isoParts[1], isoParts[2], isoParts[3])
  const monthOfYear = /^(\d{1,2})[/.-](\d{4})$/.exec(text)
  if (monthOfYear) return rangeOf(monthOfYear[2], monthOfYear[1], undefined)
  const day = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?$/.exec(text)
  return day ? rangeOf(day[3] ?? today.slice(0, 4), day[2], day[1]) : null
}

function rangeOf(year = '', month: string | undefined, day: string | undefined): DateRange | null {
  const [from, until] = [
    `${year}-${(month ?? '1').padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`,
    `${year}-${(month ?? '12').padStart(2, '0')}-${day?.padStart(2, '0') ?? lastDay(Number(year), Number(month ?? 12))}`,
  ]
  return isDay(from) && isDay(until) ? { from, until } : null
}

const lastDay = (year: number, month: number): string => String(new Date(Date.UTC(year, month, 0)).getUTCDate())
const timeOf = (day: CalendarDate): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (time: number): CalendarDate => new Date(time).toISOString().slice(0, 10)
const isDay = (text: string): boolean => !Number.isNaN(timeOf(text)) && dayOf(timeOf(text)) === text
const addDays = (day: CalendarDate, count: number): CalendarDate => dayOf(timeOf(day) + count * DAY_MS)

function rangeOfWord(word: DayWord, today: CalendarDate): DateRange {
  const year = Number(today.slice(0, 4))
  // Weeks begin on Monday.
  const monday = addDays(today, -((new Date(timeOf(today)).getUTCDay() + 6) % 7))
  const ranges: Record<DayWord, () => DateRange> = {
    today: () => ({ from: today, until: today }),
    yesterday: () => ({ from: addDays(today, -1), until: addDays(today, -1) }),
    tomorrow: () => ({ from: addDays(today, 1), until: addDays(today, 1) }),
    thisWeek: () => ({ from: monday, until: addDays(monday, 6) }),
    nextWeek: () => ({ from: addDays(monday, 7), until: addDays(monday, 13) }),
    thisMonth: () => ({
      from: `${today.slice(0, 7)}-01`,
      until: `${today.slice(0, 7)}-${lastDay(year, Number(today.slice(5, 7)))}`,
    }),
    thisYear: () => ({ from: `${year}-01-01`, until: `${year}-12-31` }),
    lastYear: () => ({ from: `${year - 1}-01-01`, until: `${year - 1}-12-31` }),
  }
  return ranges[word]()
}
