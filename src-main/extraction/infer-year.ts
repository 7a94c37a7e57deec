import type { CalendarDate, PartialDate } from '#domain/dates.ts'
import { allMatches } from '#vietnamese/all-matches.ts'
import type { WrittenDay } from './read-dates.ts'
import { isoDate } from './read-deadline.ts'
import { STAMP } from './rules/find-event-patterns.ts'
import {
  CLOCK,
  CLOSING,
  OPENING,
  STAMP_DAY,
  TITLE_MONTH,
  YEAR_BEGINS,
  YEAR_ENDS,
  YEAR_PARTS,
} from './rules/infer-year-patterns.ts'

export type DatedMeeting = {
  heldOn: PartialDate | null
  isYearInferred: boolean
  from: 'text' | 'header' | 'work-years' | 'publish-date' | 'none'
}

type DateSources = { text: string; title: string; day: WrittenDay | null; published: CalendarDate | undefined }

/** A publish date may lie a few days before the day it is asked for (typing slips, time zones). */
const DAYS_OF_GRACE = 7
const DAY = 86_400_000
const LOOK = 700

/**
 * The meeting's date: a written year is plain; a year from the publish date, the file's header or from "công tác năm X,
 * nhiệm vụ năm X+1" is inferred and says so; failing all, the date stays without a year.
 */
export function dateMeeting({ text, title, day, published }: DateSources): DatedMeeting {
  if (!day) return { heldOn: null, isYearInferred: false, from: 'none' }
  if (day.year !== null) return { heldOn: isoDate(day.year, day.month, day.day), isYearInferred: false, from: 'text' }
  const inferred = [
    ['publish-date', published && yearBefore(day, published)] as const,
    ['header', yearOfHeader(text, day)] as const,
    ['work-years', yearOfWork(text, day.month) ?? yearOfTitle(title, day.month)] as const,
  ].find(([, year]) => year)
  const heldOn = inferred?.[1] ? isoDate(inferred[1], day.month, day.day) : null
  if (inferred && heldOn) return { heldOn, isYearInferred: true, from: inferred[0] }
  return { heldOn: withoutYear(day), isYearInferred: false, from: 'none' }
}

const withoutYear = ({ month, day }: WrittenDay): PartialDate =>
  `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function yearBefore({ month, day }: WrittenDay, published: CalendarDate): number {
  const year = Number(published.slice(0, 4))
  const sameYear = Date.UTC(year, month - 1, day)
  return sameYear > Date.parse(published) + DAYS_OF_GRACE * DAY ? year - 1 : year
}

/** Lines at the top among which a time stamp stands, and the longest such line. */
const STAMP_LINES = 6
const STAMP_LENGTH = 60
/** A meeting is reported within about two months. */
const MONTHS_LATER = 2

/** The year by the text's own head: a scraper's residue ("date 2020-12") or a time stamp ("14:31, 19/12/2014"). */
function yearOfHeader(text: string, day: WrittenDay): number | null {
  const residue = /^\s*date:? (\d{4})-(\d{2})/iu.exec(text.slice(0, 60))
  if (residue) return yearNear(day, { year: Number(residue[1]), month: Number(residue[2]) })
  const lines = text.split('\n', STAMP_LINES).map((line) => stampOf(line.trim()))
  const stamp = lines.map((line) => STAMP_DAY.exec(line)).find((found) => found !== null)
  return stamp ? yearNear(day, { year: Number(stamp[3]), month: Number(stamp[2]) }) : null
}

const stampOf = (line: string): string =>
  line.length <= STAMP_LENGTH && CLOCK.test(line) ? line : (STAMP.exec(line.slice(0, STAMP_LENGTH))?.[0] ?? '')

function yearNear(day: WrittenDay, published: { year: number; month: number }): number | null {
  const later = (published.month - day.month + 12) % 12
  if (later > MONTHS_LATER) return null
  return day.month > published.month ? published.year - 1 : published.year
}

/** "phiên họp tháng 7/2023" is held in that month or the two after it; a title's only year counts in its last months. */
function yearOfTitle(title: string, month: number): number | null {
  const named = TITLE_MONTH.exec(title)
  if (named) {
    const later = (month - Number(named[1]) + 12) % 12
    return later > 2 ? null : Number(named[2]) + (month < Number(named[1]) ? 1 : 0)
  }
  const years = new Set(allMatches(title, /(?<![\d/])20\d{2}(?!\d)/gu).map((match) => Number(match[0])))
  const [only] = years
  if (years.size !== 1 || only === undefined) return null
  return yearBesidePart(title, only, month)
}

/** The only year of the title is that of "6 tháng đầu năm", of a year summed up or of one set out. */
function yearBesidePart(title: string, year: number, month: number): number | null {
  const part = YEAR_PARTS.find((one) => one.words.test(title))
  if (part) return part.from <= month && month <= part.to ? year : null
  if (YEAR_ENDS.test(title)) return month >= 10 ? year : month <= 3 ? year + 1 : null
  if (YEAR_BEGINS.test(title)) return month >= 11 ? year - 1 : month <= 4 ? year : null
  return month >= 10 ? year : null
}

/** "tổng kết năm 2020, nhiệm vụ năm 2021": held in the last months of 2020 or the first of 2021. */
function yearOfWork(text: string, month: number): number | null {
  const lead = text.slice(0, LOOK)
  const closed = Number(CLOSING.exec(lead)?.[1])
  const next = allMatches(lead, OPENING)
    .map((match) => Number(match[1]))
    .find((year) => year === closed + 1)
  if (!closed || !next) return null
  if (month >= 10) return closed
  return month <= 3 ? next : null
}
