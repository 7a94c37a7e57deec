import { addDays, daysBetween, isoDay, placeInWeek } from './civil-days.ts'
import { fold } from './fold.ts'
import type { SessionName } from './session-words.ts'

/** What a typed date says. `isYearInferred`: the year nearest to `today` was taken, since none was typed. */
export type TypedDate = { date: string; isYearInferred: boolean; session: SessionName | null }

const SESSIONS: Record<string, SessionName> = { sang: 'morning', trua: 'noon', chieu: 'afternoon', toi: 'evening' }

/**
 * Reads a date as people type it, with or without tones: `25/12`, `25.12.20`, `chieu 25/12`, `hom nay`, `mai`, `thu ba`,
 * `thu hai tuan sau`, `ngày 5 tháng 3`. `null` where it is no date.
 */
export function readTypedDate(text: string, today: string): TypedDate | null {
  const { rest, session } = takeSession(plainOf(text))
  const found = readDay(rest, today)
  return found && { ...found, session }
}

/** Folded, with "tới" (next) told from "tối" (evening) while the tones are still there. */
const plainOf = (text: string): string =>
  fold(text.normalize('NFC').toLowerCase().replaceAll('tới', 'sap toi')).replace(/,/g, ' ').replace(/\s+/g, ' ').trim()

const SESSION_FIRST = /^(?:buoi )?(sang|trua|chieu|toi) (.+)$/
const SESSION_LAST = /^(.+?) (?:buoi )?(sang|trua|chieu|toi)$/

function takeSession(plain: string): { rest: string; session: SessionName | null } {
  const [, first, after] = SESSION_FIRST.exec(plain) ?? []
  if (first !== undefined && after !== undefined) return { rest: after, session: SESSIONS[first] ?? null }
  const [, before = '', last] = SESSION_LAST.exec(plain) ?? []
  // Without tones "thu ba toi" is the next Tuesday, and "25/12 toi" an evening.
  if (last === undefined || (last === 'toi' && /(?:^|\s)(?:sap|tuan|thu \S+|t\d|cn|nhat)$/.test(before)))
    return { rest: plain, session: null }
  return { rest: before, session: SESSIONS[last] ?? null }
}

type Day = Omit<TypedDate, 'session'>

const NEAR: Record<string, number> = {
  nay: 0,
  'hom nay': 0,
  mai: 1,
  'ngay mai': 1,
  kia: 2,
  'ngay kia': 2,
  mot: 2,
  'ngay mot': 2,
  qua: -1,
  'hom qua': -1,
  'hom kia': -2,
}

function readDay(plain: string, today: string): Day | null {
  const near = NEAR[plain]
  if (near !== undefined) return { date: addDays(today, near), isYearInferred: false }
  const written = readWritten(plain, today) ?? readOfMonth(plain, today)
  if (written) return written
  const date = readWeekday(plain, today)
  return date === null ? null : { date, isYearInferred: false }
}

const OF_MONTH = /^(?:ngay )?(\d{1,2}) thang (nay|sau|(?:sap )?toi)$/

/** `20 thang nay`, `ngày 5 tháng sau`. */
function readOfMonth(plain: string, today: string): Day | null {
  const [, day, which] = OF_MONTH.exec(plain) ?? []
  if (day === undefined) return null
  const at = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - (which === 'nay' ? 1 : 0)
  const date = isoDay(Math.floor(at / 12), (at % 12) + 1, Number(day))
  return date === null ? null : { date, isYearInferred: false }
}

const WEEKDAY = '(?:thu ?(hai|ba|tu|nam|sau|bay|[2-7])|t([2-7])|(chu nhat|cn))'
const WEEKDAY_WORDS = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay']
const weekdayPlace = (word: string | undefined, digit: string | undefined): number => {
  if (digit !== undefined) return Number(digit) - 2
  if (word === undefined) return 6
  return /\d/.test(word) ? Number(word) - 2 : WEEKDAY_WORDS.indexOf(word)
}

const NUMBERS = /^(\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}|\d{2}))?$/
const IN_WORDS = /^(\d{1,2}) thang (\d{1,2})(?: nam (\d{4}))?$/
const TOGETHER = /^(\d{2})(\d{2})(\d{4})$/
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const LEAD = new RegExp(`^(?:${WEEKDAY} )?(?:ngay )?(?:mong |mung )?(?=\\d)`)

/** Day and month in numbers, perhaps with the day of the week before them, which then helps to find the year. */
function readWritten(plain: string, today: string): Day | null {
  const [lead = '', word, digit, sunday] = LEAD.exec(plain) ?? []
  const text = plain.slice(lead.length)
  const iso = ISO.exec(text)
  if (iso) return withYear(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const [, day, month, year] = NUMBERS.exec(text) ?? IN_WORDS.exec(text) ?? TOGETHER.exec(text) ?? []
  if (day === undefined || month === undefined) return null
  if (year !== undefined) return withYear(fullYear(year), Number(month), Number(day))
  const hasWeekday = word !== undefined || digit !== undefined || sunday !== undefined
  const date = nearest(Number(month), Number(day), { today, place: hasWeekday ? weekdayPlace(word, digit) : null })
  return date === null ? null : { date, isYearInferred: true }
}

function withYear(year: number, month: number, day: number): Day | null {
  const date = isoDay(year, month, day)
  return date === null ? null : { date, isYearInferred: false }
}

/** `20` is 2020, `98` is 1998. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 80 ? 2000 : 1900)

/** The day of that date nearest to today; of the right day of the week where one was typed and one is right. */
function nearest(month: number, day: number, { today, place }: { today: string; place: number | null }): string | null {
  const year = Number(today.slice(0, 4))
  const dates = [year - 1, year, year + 1].map((one) => isoDay(one, month, day)).filter((one) => one !== null)
  const fitting = dates.filter((one) => placeInWeek(one) === place)
  const distance = (date: string) => Math.abs(daysBetween(today, date))
  return (fitting.length > 0 ? fitting : dates).toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

const ONLY_WEEKDAY = new RegExp(`^${WEEKDAY}(?: (.+))?$`)
const THIS_WEEK = /^tuan nay$/
const NEXT_WEEK = /^tuan (?:sau|(?:sap )?toi)$/
const LAST_WEEK = /^tuan (?:truoc|qua|roi)$/
const COMING = /^(?:nay|(?:sap )?toi)$/
const GONE = /^(?:truoc|qua|vua qua|vua roi|roi)$/

/** "thứ ba" alone is the coming one, today included. */
function readWeekday(plain: string, today: string): string | null {
  const [whole, word, digit, , which = ''] = ONLY_WEEKDAY.exec(plain) ?? []
  if (whole === undefined) return null
  const place = weekdayPlace(word, digit)
  const inThisWeek = addDays(today, place - placeInWeek(today))
  if (THIS_WEEK.test(which)) return inThisWeek
  if (NEXT_WEEK.test(which)) return addDays(inThisWeek, 7)
  if (LAST_WEEK.test(which)) return addDays(inThisWeek, -7)
  if (GONE.test(which)) return inThisWeek < today ? inThisWeek : addDays(inThisWeek, -7)
  if (which === '' || COMING.test(which)) return inThisWeek < today ? addDays(inThisWeek, 7) : inThisWeek
  return null
}
