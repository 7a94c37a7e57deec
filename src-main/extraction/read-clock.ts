import { AFTER_DAY, CLOCK, END, END_FIRST, HOUR } from './rules/read-clock-patterns.ts'
import type { Range } from './split-sentences.ts'
import type { WorkingText } from './working-text.ts'

export type Clock = Range & { time: string }

const BEFORE_DAY = new RegExp(`${CLOCK}[^.;\\n]{0,24}$`, 'u')
const NEAR = 40

/** Clock times beside the day of the meeting and beside "kết thúc". */
export function readClock({ work }: WorkingText, day: Range): { start: Clock | null; end: Clock | null } {
  const from = Math.max(0, day.start - NEAR)
  const before = BEFORE_DAY.exec(work.slice(from, day.start))
  const after = AFTER_DAY.exec(work.slice(day.end, day.end + NEAR))
  const end = END.exec(work) ?? END_FIRST.exec(work)
  return {
    start: before ? toClock(before, from) : after ? toClock(after, day.end) : null,
    end: end ? toClock(end, 0) : null,
  }
}

function toClock(match: RegExpExecArray, offset: number): Clock | null {
  const hour = Number(match.groups?.hour)
  const minute = Number(match.groups?.minute ?? 0)
  if (hour > 23 || minute > 59) return null
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  const lead = match[0].lastIndexOf(match.groups?.hour ?? '', match[0].search(HOUR) + 1)
  return { start: offset + match.index + Math.max(0, lead), end: offset + match.index + match[0].length, time }
}
