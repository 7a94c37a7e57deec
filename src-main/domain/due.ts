import { type CalendarDate, hasYear, type PartialDate } from './dates.ts'
import { type Deadline, type Directive, directiveStatus } from './directive.ts'
import { nextDayOf, repeatOf } from './repeat-of.ts'
import { shiftDate } from './working-days.ts'

/** What of a directive says when it falls due. */
export type Tracked = Pick<Directive, 'deadline' | 'history'>

/** The deadline that holds now: the last extension wins over what was given; of a recurring one it moves one round only. */
export function deadlineInForce({ deadline, history }: Tracked): Deadline {
  const settled = history.findLastIndex((event) => event.type === 'roundDone')
  const extended = history.findLast(
    (event, at) => at > settled && event.type === 'extended' && event.newDeadline !== null,
  )
  return extended?.newDeadline ?? deadline
}

/** The last day of a deadline, or `null` where it names none. */
export function lastDayOf(deadline: Deadline): CalendarDate | null {
  if (deadline.kind === 'date') return deadline.date
  return deadline.kind === 'period' ? deadline.to : null
}

/**
 * The last day of the deadline in force (an extension wins), or `null` where there is no such day. A recurring directive
 * falls due with its open round: the first after the last one that is recorded as done, or after `heldOn`, the day of its
 * meeting, where none is. Without a meeting day in a known year its rounds can't be told.
 */
export function dueOn(directive: Tracked, heldOn: PartialDate | null): CalendarDate | null {
  const inForce = deadlineInForce(directive)
  return lastDayOf(inForce) ?? (inForce === directive.deadline ? openRound(directive, heldOn) : null)
}

/** The day of the round (kỳ) of a recurring directive that is to be done next; `null` where it has none. */
export function openRound({ deadline, history }: Tracked, heldOn: PartialDate | null): CalendarDate | null {
  const repeat = repeatOf(deadline)
  if (repeat === null) return null
  const settled = history.reduce((last, { round }) => (round !== null && round > last ? round : last), '')
  const after = settled || startOf(history, heldOn)
  return after === null ? null : nextDayOf(repeat, shiftDate(after, 1))
}

/** It runs from the day it was laid on the body where that was recorded, else from its meeting. */
function startOf(history: Tracked['history'], heldOn: PartialDate | null): CalendarDate | null {
  const given = history.find((event) => event.type === 'assigned')?.on ?? heldOn
  return given !== null && hasYear(given) ? given : null
}

const MOST_ROUNDS = 120

/** The rounds that may be recorded as done: all open ones up to `today`, oldest first, and the next. */
export function listOpenRounds(directive: Tracked, heldOn: PartialDate | null, today: CalendarDate): CalendarDate[] {
  const repeat = repeatOf(directive.deadline)
  const first = openRound(directive, heldOn)
  if (repeat === null || first === null) return []
  const rounds = [first]
  for (let at = first; at <= today && rounds.length < MOST_ROUNDS; rounds.push(at))
    at = nextDayOf(repeat, shiftDate(at, 1))
  return rounds
}

/** Whether an open directive is past its last day on `today` (local date). */
export function isOverdue(directive: Tracked, heldOn: PartialDate | null, today: CalendarDate): boolean {
  const status = directiveStatus(directive)
  const due = dueOn(directive, heldOn)
  return status !== 'completed' && status !== 'stopped' && due !== null && due < today
}

/** The day until which it was put aside, if that is still to come: until then it is left out of what is looked at daily. */
export function asleepUntil({ history }: Pick<Directive, 'history'>, today: CalendarDate): CalendarDate | null {
  const until = history.findLast((event) => event.type === 'deferred')?.until ?? null
  return until !== null && until > today ? until : null
}
