import { addDays, isoDay, lastDay, placeInWeek } from './civil-days.ts'
import { fold } from './fold.ts'
import { readRhythm, type TypedRhythm } from './read-rhythm.ts'
import { readTypedDate } from './read-typed-date.ts'

/**
 * A deadline as typed, with a wording fit for a paper (`text`, empty where the day says it all). `assumed`: what nobody
 * typed, the year or the day the term counts from.
 */
export type TypedTerm =
  | { kind: 'day'; date: string; text: string; assumed: 'year' | 'start' | null }
  | { kind: 'span'; from: string; to: string; text: string; assumed: 'year' | 'start' | null }
  | TypedRhythm

/**
 * Reads `30/6`, `truoc 30/6`, `cuoi thang`, `quy 3`, `trong 10 ngay`, `thuong xuyen`, with or without tones; terms count
 * from the day of the meeting, and years follow it. `null`: words, or a year that cannot be known without that day.
 */
export function readTypedTerm(text: string, heldOn: string | null): TypedTerm | null {
  const plain = fold(text)
    .replace(/[,.;]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return (
    readRhythm(plain) ??
    readSpanOfDays(plain, heldOn) ??
    readDayOf(plain, heldOn) ??
    readLength(plain, heldOn) ??
    readMonths(plain, heldOn) ??
    readWeek(plain, heldOn)
  )
}

const LEADS: Record<string, string> = { truoc: 'trước', den: 'đến', 'cham nhat': 'chậm nhất', trong: 'trong' }
const LEAD = /^(?:(truoc|den|cham nhat|trong)(?: la)? )?(?:ngay )?/

function readDayOf(plain: string, heldOn: string | null): TypedTerm | null {
  const [lead = '', word = ''] = LEAD.exec(plain) ?? []
  const day = readDay(plain.slice(lead.length) || plain, heldOn)
  if (day === null) return null
  const before = LEADS[word]
  const [year, month, date] = day.date.split('-').map(Number)
  if (day.isYearInferred) {
    return { kind: 'day', date: day.date, text: `${before ? `${before} ` : ''}ngày ${date}/${month}`, assumed: 'year' }
  }
  return { kind: 'day', date: day.date, text: before ? `${before} ngày ${date}/${month}/${year}` : '', assumed: null }
}

/** A day without its year is the first such day from the meeting on. */
function readDay(plain: string, heldOn: string | null): { date: string; isYearInferred: boolean } | null {
  const found = readTypedDate(plain, heldOn ?? '2000-01-01')
  if (found === null) return null
  const isWritten = /\d{4}|\d[/.-]\d{1,2}[/.-]\d/.test(plain)
  if (heldOn === null) return isWritten ? found : null
  if (!found.isYearInferred) return found
  const [year = 0, month = 0, day = 0] = found.date.split('-').map(Number)
  const later = [year - 1, year, year + 1]
    .map((one) => isoDay(one, month, day))
    .find((one) => one !== null && one >= heldOn)
  return later ? { date: later, isYearInferred: true } : null
}

function readSpanOfDays(plain: string, heldOn: string | null): TypedTerm | null {
  const parts = /^(?:tu )?(?:ngay )?(.+?)\s*(?:–|—|(?<=\s)-(?=\s)|(?<=\s)den(?: ngay)?(?=\s))\s*(.+)$/.exec(plain)
  if (!parts) return null
  const from = readDay(parts[1]?.trim() ?? '', heldOn)
  const to = from && readDay(parts[2]?.trim() ?? '', heldOn === null ? null : from.date)
  if (!from || !to) return null
  const assumed = from.isYearInferred || to.isYearInferred ? 'year' : null
  return { kind: 'span', from: from.date, to: to.date, text: '', assumed }
}

const COUNTS = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi']
const LENGTH = new RegExp(
  `^(?:trong |sau |trong vong )?(\\d{1,3}(?= ?\\D)|(?:${COUNTS.join('|')})(?= )) ?(ngay|tuan|thang|gio|h|tieng)(?: toi| nua)?$`,
)
const HOURS = /^(?:gio|h|tieng)$/

/** `trong 10 ngay`, `24h`, `2 tuan`, `3 thang`: counted from the meeting. Working days stay words: nobody here knows the days off. */
function readLength(plain: string, heldOn: string | null): TypedTerm | null {
  const [, count, unit = ''] = LENGTH.exec(plain) ?? []
  if (heldOn === null || count === undefined) return null
  const number = COUNTS.indexOf(count) + 1 || Number(count)
  if (HOURS.test(unit))
    return {
      kind: 'day',
      date: addDays(heldOn, Math.floor(number / 24)),
      text: `trong ${number} giờ`,
      assumed: 'start',
    }
  const name = unit === 'ngay' ? 'ngày' : unit === 'tuan' ? 'tuần' : 'tháng'
  const date = unit === 'thang' ? addMonths(heldOn, number) : addDays(heldOn, unit === 'tuan' ? number * 7 : number)
  return { kind: 'day', date, text: `trong ${number} ${name}`, assumed: 'start' }
}

function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const at = year * 12 + month - 1 + months
  const [nextYear, nextMonth] = [Math.floor(at / 12), (at % 12) + 1]
  return isoDay(nextYear, nextMonth, Math.min(day, lastDay(nextYear, nextMonth))) ?? date
}

const QUARTER_NAMES = ['I', 'II', 'III', 'IV']
const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }
type Months = { first: number; last: number; year: number | null; name: string }

/** A month, a quarter, half a year or a year: the whole of it, its last day behind `cuối` or `hết`, or the day in front of it behind `trước`. */
function readMonths(plain: string, heldOn: string | null): TypedTerm | null {
  const [, lead = '', rest = ''] =
    /^(?:(tu nay den (?:cuoi|het)|truoc cuoi|den cuoi|cuoi|het|truoc het|den het|trong|truoc)? ?)(.*)$/.exec(plain) ??
    []
  const months = monthOf(rest, heldOn) ?? quarterOf(rest, heldOn) ?? halfOf(rest) ?? yearOf(rest, heldOn)
  if (months === null) return null
  const year = months.year ?? (heldOn === null ? null : yearAfter(months.last, heldOn))
  const from = year === null ? null : isoDay(year, months.first, 1)
  const to = year === null ? null : isoDay(year, months.last, lastDay(year, months.last))
  if (from === null || to === null) return null
  const assumed = months.year === null ? 'year' : null
  if (lead === '' || lead === 'trong') return { kind: 'span', from, to, text: `trong ${months.name}`, assumed }
  // What stands behind "trước" begins when it has to be done.
  if (lead === 'truoc') return { kind: 'day', date: addDays(from, -1), text: `trước ${months.name}`, assumed }
  return { kind: 'day', date: to, text: `${lead.endsWith('cuoi') ? 'cuối' : 'hết'} ${months.name}`, assumed }
}

const yearAfter = (month: number, heldOn: string): number =>
  Number(heldOn.slice(0, 4)) + (month < Number(heldOn.slice(5, 7)) ? 1 : 0)

const yearIn = (text: string | undefined): number | null => (text === undefined ? null : Number(text))
const withYear = (name: string, year: number | null): string => (year === null ? name : `${name}/${year}`)

function monthOf(text: string, heldOn: string | null): Months | null {
  const [whole, number, written] = /^thang(?: (\d{1,2})(?:(?: nam |\/)(\d{4}))?| nay)?$/.exec(text) ?? []
  if (whole === undefined || (number === undefined && heldOn === null)) return null
  const month = Number(number ?? heldOn?.slice(5, 7))
  return { first: month, last: month, year: yearIn(written), name: withYear(`tháng ${month}`, yearIn(written)) }
}

function quarterOf(text: string, heldOn: string | null): Months | null {
  const [whole, name, written] = /^quy(?: (iv|i{1,3}|[1-4])(?:(?: nam |\/)(\d{4}))?| nay)?$/.exec(text) ?? []
  if (whole === undefined || (name === undefined && heldOn === null)) return null
  const quarter = name === undefined ? Math.ceil(Number(heldOn?.slice(5, 7)) / 3) : (QUARTERS[name] ?? 1)
  const shown = withYear(`quý ${QUARTER_NAMES[quarter - 1]}`, yearIn(written))
  return { first: quarter * 3 - 2, last: quarter * 3, year: yearIn(written), name: shown }
}

function halfOf(text: string): Months | null {
  const [, which, written] = /^6 thang (dau|cuoi) nam(?: (\d{4}))?$/.exec(text) ?? []
  if (which === undefined) return null
  const name = `6 tháng ${which === 'dau' ? 'đầu' : 'cuối'} năm${written ? ` ${written}` : ''}`
  return { first: which === 'dau' ? 1 : 7, last: which === 'dau' ? 6 : 12, year: yearIn(written), name }
}

function yearOf(text: string, heldOn: string | null): Months | null {
  const [whole, written] = /^nam(?: (\d{4})| nay)?$/.exec(text) ?? []
  const year = yearIn(written ?? heldOn?.slice(0, 4))
  return whole === undefined || year === null ? null : { first: 1, last: 12, year, name: `năm ${year}` }
}

function readWeek(plain: string, heldOn: string | null): TypedTerm | null {
  const [whole, which = 'nay'] = /^(?:trong )?tuan(?: (nay|sau|toi))?$/.exec(plain) ?? []
  if (whole === undefined || heldOn === null) return null
  const monday = addDays(heldOn, (which === 'nay' ? 0 : 7) - placeInWeek(heldOn))
  const text = which === 'nay' ? 'trong tuần này' : 'trong tuần sau'
  return { kind: 'span', from: monday, to: addDays(monday, 6), text, assumed: 'start' }
}
