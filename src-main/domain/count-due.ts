import type { CalendarDate } from './dates.ts'
import type { MeetingSummary } from './meeting-summary.ts'
import { shiftDate } from './working-days.ts'

/** A directive that is due today or within so many days is near its last day. */
export const SOON_DAYS = 7

export const isSoon = (due: CalendarDate | null, today: CalendarDate): boolean =>
  due !== null && due >= today && due <= shiftDate(today, SOON_DAYS)

/** How many open directives are past their last day or near it, with the earliest day of each kind. */
export type DueCounts = {
  overdue: number
  overdueSince: CalendarDate | null
  soon: number
  nextOn: CalendarDate | null
}

/** Counted over the summaries, which are at hand when the program starts: the register itself need not be read. */
export function countDue(meetings: readonly Pick<MeetingSummary, 'openDueDates'>[], today: CalendarDate): DueCounts {
  const until = shiftDate(today, SOON_DAYS)
  const counts: DueCounts = { overdue: 0, overdueSince: null, soon: 0, nextOn: null }
  for (const { openDueDates } of meetings) {
    for (const due of openDueDates) {
      if (due === null || due > until) continue
      if (due < today) {
        counts.overdue++
        counts.overdueSince = earlier(counts.overdueSince, due)
      } else {
        counts.soon++
        counts.nextOn = earlier(counts.nextOn, due)
      }
    }
  }
  return counts
}

const earlier = (one: CalendarDate | null, other: CalendarDate): CalendarDate =>
  one === null || other < one ? other : one
