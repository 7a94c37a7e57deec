import type { CalendarDate } from '#domain/dates.ts'
import type { Deadline } from '#domain/directive.ts'
import { shiftDate, weekdayOf } from '#domain/working-days.ts'
import {
  DAY_AFTER,
  NEAR_DAY,
  NEAR_WEEKDAY,
  NEXT_WEEK,
  TOMORROW,
  weekdayNumbers,
} from './rules/read-near-day-patterns.ts'

/** "ngày mai", "chiều nay", "chậm nhất thứ Sáu": a day counted from the meeting; words alone where it has no date. */
export function readNearDay(clause: string, heldOn: CalendarDate | null): Deadline | null {
  return readDayWord(clause, heldOn) ?? readWeekday(clause, heldOn)
}

const dated = (date: CalendarDate | null, text: string): Deadline =>
  date ? { kind: 'date', date, text } : { kind: 'vague', text }

function readDayWord(clause: string, heldOn: CalendarDate | null): Deadline | null {
  const match = NEAR_DAY.exec(clause)
  if (!match) return null
  const words = match[0].trim()
  const days = TOMORROW.test(words) ? 1 : DAY_AFTER.test(words) ? 2 : 0
  return dated(heldOn && shiftDate(heldOn, days), words)
}

function readWeekday(clause: string, heldOn: CalendarDate | null): Deadline | null {
  const match = NEAR_WEEKDAY.exec(clause)
  if (!match) return null
  const { led, half, named, last, which, whichHalf, whichNamed } = match.groups ?? {}
  const weekday = weekdayOfWord(led ?? half ?? named ?? last ?? '')
  const isNextWeek = NEXT_WEEK.test(which ?? whichHalf ?? whichNamed ?? '')
  return dated(heldOn && dayOnOrAfter(heldOn, weekday, isNextWeek), match[0].trim())
}

const SUNDAY = 0

/** 0 = Sunday … 6 = Saturday. */
function weekdayOfWord(words: string): number {
  const word = words.toLowerCase().split(' ').at(-1) ?? ''
  if (/^\d$/.test(word)) return Number(word) - 1
  const at = weekdayNumbers.indexOf(word)
  return at < 0 ? SUNDAY : at + 1
}

/** The first such day behind the meeting's, or that of the week after; weeks begin on Monday. */
function dayOnOrAfter(heldOn: CalendarDate, weekday: number, isNextWeek: boolean): CalendarDate {
  const ahead = (weekday - weekdayOf(heldOn) + 7) % 7
  if (!isNextWeek) return shiftDate(heldOn, ahead || 7)
  const monday = shiftDate(heldOn, 7 - ((weekdayOf(heldOn) + 6) % 7))
  return shiftDate(monday, (weekday + 6) % 7)
}
