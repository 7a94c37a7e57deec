import { allMatches } from '#vietnamese/all-matches.ts'
import { piecewise } from '#vietnamese/quick-pattern.ts'
import { WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'
import { CUE, DAY, DAYS, SESSION, WRITTEN } from './rules/read-dates-patterns.ts'
import type { Range } from './split-sentences.ts'

/** A written day; `year` is `null` where none is written. */
export type WrittenDay = Range & { day: number; month: number; year: number | null; session: string; hasCue: boolean }

const CUED = piecewise(new RegExp(`${WORD_START}${CUE} *${DAY}(?!\\d)`, 'u'))
const BARE = /(?<![\d/.,-])(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?![\d/])/gu
const SESSION_BEFORE = new RegExp(`${WORD_START}(${SESSION})${WORD_END}[^.;\n]{0,14}$`, 'u')

/** Days written in `[start, end)` after a session word or "ngày", or in full as d/m/yyyy. */
export function readDays(work: string, start: number, end: number): WrittenDay[] {
  const text = work.slice(start, end)
  if (!WRITTEN.test(text)) return []
  const ranges = DAYS.allIn(text).flatMap((match) => toDay(match, start, true))
  const single = CUED.allIn(text).flatMap((match) => toDay(match, start, true))
  const cued = [
    ...ranges,
    ...single.filter((one) => !ranges.some((other) => other.start < one.end && one.start < other.end)),
  ]
  const bare = allMatches(text, BARE).flatMap((match) => toDay(match, start, false))
  const days = [...cued, ...bare.filter((one) => !cued.some((other) => other.start < one.end && one.start < other.end))]
  for (const day of days) {
    if (day.session === '')
      day.session = SESSION_BEFORE.exec(work.slice(Math.max(start, day.start - 30), day.start))?.[1] ?? ''
  }
  return days.sort((a, b) => a.start - b.start)
}

function toDay(match: RegExpExecArray, offset: number, hasCue: boolean): WrittenDay[] {
  const groups = match.groups ?? {}
  const day = Number(groups.day)
  const month = Number(groups.month ?? groups.longMonth ?? groups.dashMonth)
  const year = groups.year ?? groups.longYear ?? groups.dashYear
  if (day < 1 || day > 31 || month < 1 || month > 12) return []
  const start = offset + match.index
  return [
    {
      start,
      end: start + match[0].length,
      day,
      month,
      year: year ? Number(year) : null,
      session: (groups.session ?? '').toLowerCase(),
      hasCue,
    },
  ]
}
