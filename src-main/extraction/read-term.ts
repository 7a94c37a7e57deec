import type { CalendarDate } from '#domain/dates.ts'
import type { Deadline } from '#domain/directive.ts'
import { shiftDate, weekdayOf } from '#domain/working-days.ts'
import {
  byTerm,
  countWords,
  HOUR,
  MONTH,
  NEXT,
  QUARTER,
  ROLLING,
  STARTS_LATER,
  WEEK,
  WORKING,
} from './rules/read-term-patterns.ts'

/** "trong vòng 10 ngày", "trong tuần tới": counted from the meeting; words alone where it has no date or they count from elsewhere. */
export function readTerm(clause: string, heldOn: CalendarDate | null): Deadline | null {
  return readCounted(clause, heldOn) ?? readRolling(clause, heldOn)
}

function readCounted(clause: string, heldOn: CalendarDate | null): Deadline | null {
  const match = byTerm.exec(clause)
  if (!match) return null
  const [words, number = '', word = '', unit = ''] = match
  const text = words.trim()
  const rest = clause.slice(match.index + words.length)
  // Days off are known to the office, not to the text: working days stay words.
  if (!heldOn || WORKING.test(rest) || STARTS_LATER.test(rest))
    return { kind: 'vague', text: `${text}${WORKING.exec(rest)?.[0] ?? ''}` }
  const count = countWords[word] ?? Number(number)
  if (HOUR.test(unit)) return { kind: 'date', date: shiftDate(heldOn, Math.floor(count / 24)), text }
  if (MONTH.test(unit)) return { kind: 'date', date: shiftMonths(heldOn, count), text }
  return { kind: 'date', date: shiftDate(heldOn, count * (WEEK.test(unit) ? 7 : 1)), text }
}

/** "trong tháng tới", "hết tuần này": the whole week, month or quarter; what has passed of it by the meeting is left out. */
function readRolling(clause: string, heldOn: CalendarDate | null): Deadline | null {
  const match = ROLLING.exec(clause)
  if (!match) return null
  const [words, unit = '', which = ''] = match
  const text = words.trim()
  if (!heldOn) return { kind: 'vague', text }
  const isNext = NEXT.test(which)
  const [from, to] = WEEK.test(unit) ? weekOf(heldOn, isNext) : monthsOf(heldOn, QUARTER.test(unit) ? 3 : 1, isNext)
  return { kind: 'period', from: from < heldOn ? heldOn : from, to, text }
}

function weekOf(day: CalendarDate, isNext: boolean): [CalendarDate, CalendarDate] {
  const monday = shiftDate(day, -((weekdayOf(day) + 6) % 7) + (isNext ? 7 : 0))
  return [monday, shiftDate(monday, 6)]
}

function monthsOf(day: CalendarDate, length: number, isNext: boolean): [CalendarDate, CalendarDate] {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = Math.floor((month - 1) / length) * length + (isNext ? length : 0)
  return [dayOf(year, first, 1), dayOf(year, first + length, 0)]
}

function shiftMonths(day: CalendarDate, count: number): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = Number(dayOf(year, month + count, 0).slice(8))
  return dayOf(year, month - 1 + count, Math.min(date, last))
}

/** `month` counts from 0 and may run over the year; day 0 is the last one of the month before. */
const dayOf = (year: number, month: number, day: number): CalendarDate =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
