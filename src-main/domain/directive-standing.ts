import * as z from 'zod'
import type { CalendarDate, PartialDate } from './dates.ts'
import { directiveStatus } from './directive.ts'
import { dueOn, type Tracked } from './due.ts'

/**
 * Where a directive stands, in the groups that official reports add up (documents.md §8: given = done + in time +
 * overdue): each directive is in exactly one. Asking for more time or not having begun is told by `directiveStatus` and
 * is no group of its own, for a body that asks after its last day is overdue until somebody grants the time.
 */
export const DirectiveStanding = z.enum([
  'overdue',
  'inTime',
  'noDeadline',
  'doneLate',
  'doneInTime',
  'doneNoDeadline',
  'stopped',
])
export type DirectiveStanding = z.infer<typeof DirectiveStanding>

/** A last day is near where it is today or one of so many days after it. */
export const NEAR_DAYS = 15

/** The groups that are still to be done. */
export const openStandings = ['overdue', 'inTime', 'noDeadline'] as const satisfies readonly DirectiveStanding[]

/** The standing on `today` (local date) of a directive of that day's meeting, computed from the dated events, never typed. */
export function directiveStanding(
  directive: Tracked,
  heldOn: PartialDate | null,
  today: CalendarDate,
): DirectiveStanding {
  const status = directiveStatus(directive)
  const due = dueOn(directive, heldOn)
  if (status === 'stopped') return 'stopped'
  if (status === 'completed') {
    const doneOn = directive.history.findLast((event) => event.type === 'completed')?.on
    if (due === null || doneOn === undefined) return 'doneNoDeadline'
    return doneOn <= due ? 'doneInTime' : 'doneLate'
  }
  if (due === null) return 'noDeadline'
  return due < today ? 'overdue' : 'inTime'
}
