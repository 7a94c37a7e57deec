import type { CalendarDate } from '#domain/dates.ts'
import type { Deadline } from '#domain/directive.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { readNearDay } from './read-near-day.ts'
import { readTerm } from './read-term.ts'
import {
  BEFORE_IT_BEGINS,
  byBareDay,
  byDay,
  byDayOfThis,
  byHalf,
  byLastOfQuarter,
  byMonth,
  byQuarter,
  byShortMonth,
  byThisYear,
  byYear,
  EVERY_YEAR,
  LAST_HALF,
  recurring,
} from './rules/read-deadline-patterns.ts'
import { BY_EVENT } from './rules/read-near-day-patterns.ts'
import { NEXT } from './rules/read-term-patterns.ts'
import { recurringTimes, vagueTimes } from './rules/time-words.ts'

const vague = new RegExp(`${WORD_START}${anyOf(withCapitals(vagueTimes))}${WORD_END}`, 'u')

type Reader = (clause: string, heldOn: CalendarDate | null) => Deadline | null

/** When a task falls due, from its own words; a day without a year falls in the year after `heldOn` allows, else stays words. */
export function readDeadline(clause: string, heldOn: CalendarDate | null): Deadline {
  // Days, months and years are written in figures: a clause without any is not asked for them.
  const readers = /\d/.test(clause) ? [...inFigures, ...inWords] : inWords
  for (const read of readers) {
    const deadline = read(clause, heldOn)
    if (deadline) return deadline
  }
  return { kind: 'none' }
}

function readDay(clause: string, heldOn: CalendarDate | null): Deadline | null {
  const match = byDay.exec(clause)
  if (!match) return null
  const every = EVERY_YEAR.exec(clause.slice(match.index + match[0].length))
  return every ? { kind: 'recurring', every: 'year', text: `${match[0].trim()}${every[0]}` } : dayOf(match, heldOn)
}

/** "trước ngày 20 tháng này". */
function readDayOfThis(clause: string, heldOn: CalendarDate | null): Deadline | null {
  const match = byDayOfThis.exec(clause)
  if (!match) return null
  const month = heldOn && nextMonthOf(heldOn, NEXT.test(match[2] ?? '') ? 1 : 0)
  const date = month && isoDate(month.year, month.month, Number(match[1]))
  return date ? { kind: 'date', date, text: match[0] } : { kind: 'vague', text: match[0] }
}

function nextMonthOf(day: CalendarDate, ahead: number): { year: number; month: number } {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + ahead
  return { year: Math.floor(at / 12), month: (at % 12) + 1 }
}

function readBareDay(clause: string, heldOn: CalendarDate | null): Deadline | null {
  const match = byBareDay.exec(clause)
  if (!match) return null
  const [text, ...parts] = match
  return dayOf([text, ...(parts[0] ? parts.slice(0, 3) : parts.slice(3))], heldOn)
}

function dayOf([text = '', day, month, year]: readonly (string | undefined)[], heldOn: CalendarDate | null): Deadline {
  const words = text.trim()
  const date = year ? isoDate(Number(year), Number(month), Number(day)) : nextDay(Number(month), Number(day), heldOn)
  return date ? { kind: 'date', date, text: words } : { kind: 'vague', text: words }
}

function nextDay(month: number, day: number, heldOn: CalendarDate | null): CalendarDate | null {
  if (!heldOn) return null
  const year = Number(heldOn.slice(0, 4))
  const date = isoDate(year, month, day)
  return date && date < heldOn ? isoDate(year + 1, month, day) : date
}

/** A date that exists, or `null` ("31/6"). */
export function isoDate(year: number, month: number, day: number): CalendarDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${year}-${pad(month)}-${pad(day)}`
}

const pad = (value: number): string => String(value).padStart(2, '0')
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

type Months = { first: number; last: number; year: string | undefined; text: string }

function readMonth(clause: string, heldOn: CalendarDate | null): Deadline | null {
  const match = byMonth.exec(clause) ?? byShortMonth.exec(clause)
  const month = Number(match?.[1])
  if (!match || month < 1 || month > 12) return null
  return spanOf(beforeIt({ first: month, last: month, year: match[2], text: match[0] }), heldOn)
}

/** "trước tháng 4" ends with March, "trước quý III" with the second quarter. */
function beforeIt(months: Months): Months {
  if (!BEFORE_IT_BEGINS.test(months.text)) return months
  const length = months.last - months.first + 1
  if (months.first > length) return { ...months, first: months.first - length, last: months.first - 1 }
  return { ...months, first: 13 - length, last: 12, year: months.year && String(Number(months.year) - 1) }
}

const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

function readQuarter(clause: string, heldOn: CalendarDate | null): Deadline | null {
  const match = byQuarter.exec(clause)
  if (!match) return null
  const quarter = QUARTERS[(match[1] ?? '').toLowerCase()] ?? 1
  return spanOf(beforeIt({ first: quarter * 3 - 2, last: quarter * 3, year: match[2], text: match[0] }), heldOn)
}

function readHalf(clause: string, heldOn: CalendarDate | null): Deadline | null {
  const match = byHalf.exec(clause)
  if (!match) return null
  const first = match[1] === LAST_HALF ? 7 : 1
  return spanOf({ first, last: first + 5, year: match[2], text: match[0] }, heldOn)
}

function spanOf({ first, last, year, text }: Months, heldOn: CalendarDate | null): Deadline {
  const words = text.trim()
  const known = year ? Number(year) : heldOn ? yearOfMonths(last, heldOn) : null
  if (known === null) return { kind: 'vague', text: words }
  return {
    kind: 'period',
    from: `${known}-${pad(first)}-01`,
    to: `${known}-${pad(last)}-${pad(daysIn(known, last))}`,
    text: words,
  }
}

const yearOfMonths = (last: number, heldOn: CalendarDate): number =>
  Number(heldOn.slice(0, 4)) + (last < Number(heldOn.slice(5, 7)) ? 1 : 0)

function readYear(clause: string): Deadline | null {
  const match = byYear.exec(clause)
  if (!match) return null
  const text = match[0].trim()
  const year = Number(match[1]) - (BEFORE_IT_BEGINS.test(text) ? 1 : 0)
  return { kind: 'period', from: `${year}-01-01`, to: `${year}-12-31`, text }
}

/** "trong năm nay", "từ nay đến cuối năm". */
function readThisYear(clause: string, heldOn: CalendarDate | null): Deadline | null {
  const text = byThisYear.exec(clause)?.[0]
  if (!text) return null
  return heldOn ? { kind: 'period', from: heldOn, to: `${heldOn.slice(0, 4)}-12-31`, text } : { kind: 'vague', text }
}

function readRecurring(clause: string): Deadline | null {
  const ofQuarter = byLastOfQuarter.exec(clause)?.[0]
  if (ofQuarter) return { kind: 'recurring', every: 'quarter', text: ofQuarter }
  const text = recurring.exec(clause)?.[0]
  const every = text && recurringTimes.find((one) => one.words.some((word) => text.toLowerCase().includes(word)))?.every
  return text && every ? { kind: 'recurring', every, text } : null
}

function readVague(clause: string): Deadline | null {
  const text = (BY_EVENT.exec(clause) ?? vague.exec(clause))?.[0].trim()
  return text ? { kind: 'vague', text } : null
}

/** Read from a clause with figures, the surest first; then what is told in words. */
const inFigures: readonly Reader[] = [readDay, readBareDay, readDayOfThis, readMonth]
const inWords: readonly Reader[] = [
  readQuarter,
  readHalf,
  (clause, heldOn) => (recurring.test(clause) ? null : readNearDay(clause, heldOn)),
  readTerm,
  readYear,
  readThisYear,
  readRecurring,
  readVague,
]
