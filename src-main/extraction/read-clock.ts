import { AFTER_DAY, AFTERNOON, CLOCK, END, END_FIRST, HOUR, RANGE_END } from './rules/read-clock-patterns.ts'
import type { Range } from './split-sentences.ts'
import type { WorkingText } from './working-text.ts'

export type Clock = Range & { time: string }
type Clocks = { start: Clock | null; end: Clock | null }

const BEFORE_DAY = new RegExp(`${CLOCK}[^.;\\n]{0,34}$`, 'u')
const NEAR = 48
/** "Chiều 5/3, 2h": hours so early are no hours of an afternoon; from eight on they are written as they are. */
const EARLY = 8

/** Clock times beside the day of the meeting, behind them up to when, and beside "kết thúc". */
export function readClock({ work }: WorkingText, day: Range & { session?: string }): Clocks {
  const from = Math.max(0, day.start - NEAR)
  const before = BEFORE_DAY.exec(work.slice(from, day.start))
  const after = before ? null : AFTER_DAY.exec(work.slice(day.end, day.end + NEAR))
  const found = before ?? after
  const offset = before ? from : day.end
  const closing = END.exec(work) ?? END_FIRST.exec(work)
  const end = closing ? toClock(closing, 0, '') : null
  if (!found) return { start: null, end }
  const at = offset + found.index + found[0].search(HOUR)
  const until = rangeEnd(work, at)
  const part = found.groups?.part ?? until?.match.groups?.part ?? day.session ?? ''
  const start = toClock(found, offset, part)
  return { start, end: end ?? (until && toClock(until.match, until.at, part)) }
}

const CLOCK_HERE = new RegExp(CLOCK, 'uy')

/** "8h | đến 11h30": the second clock of a range whose first begins at `from`, and where what was matched begins. */
function rangeEnd(work: string, from: number): { match: RegExpExecArray; at: number } | null {
  CLOCK_HERE.lastIndex = from
  if (!CLOCK_HERE.test(work)) return null
  const at = CLOCK_HERE.lastIndex
  const match = RANGE_END.exec(work.slice(at, at + NEAR))
  return match && { match, at }
}

function toClock(match: RegExpExecArray, offset: number, part: string): Clock | null {
  const { hour: written = '', minute, half, bareHalf, less } = match.groups ?? {}
  const minutes = half || bareHalf ? 30 : Number(minute ?? 0)
  const hour = Number(written)
  if (hour > 23 || minutes > 59 || Number(less ?? 0) > 59) return null
  const total = (hour + (isAfternoon(hour, match.groups?.part, part) ? 12 : 0)) * 60 + minutes - Number(less ?? 0)
  const time = `${pad(Math.floor(total / 60))}:${pad(total % 60)}`
  const lead = match[0].search(HOUR)
  return { start: offset + match.index + Math.max(0, lead), end: offset + match.index + match[0].length, time }
}

/** `own`: the half of the day behind the clock; `around`: that of the range or of the day. */
function isAfternoon(hour: number, own: string | undefined, around: string): boolean {
  if (own) return hour < 12 && AFTERNOON.test(own)
  return hour < EARLY && AFTERNOON.test(around)
}

const pad = (value: number): string => String(value).padStart(2, '0')
