import * as z from 'zod'
import { hasReview } from './approval.ts'
import { CalendarDate, Moment, PartialDate } from './dates.ts'
import { directiveStatus } from './directive.ts'
import { dueOn } from './due.ts'
import { Id } from './ids.ts'
import { chairsOf, type Meeting, MeetingKind, MeetingStatus, SecrecyLevel, Session } from './meeting.ts'
import { isSettled, reviewOf } from './review-state.ts'

/**
 * What the list of meetings shows without opening the meeting; the catalogue keeps these. Only what the list itself
 * needs: at 10,000 meetings each name more costs a megabyte at every start (people are found by the search).
 */
export const MeetingSummary = z.object({
  id: Id,
  revision: z.int().nonnegative(),
  title: z.string(),
  kind: MeetingKind,
  heldOn: PartialDate.nullable(),
  isYearInferred: z.boolean(),
  session: Session.nullable(),
  organizer: z.string(),
  chairs: z.array(z.string()),
  status: MeetingStatus,
  series: z.object({ id: Id, name: z.string() }).nullable().default(null),
  secrecyLevel: SecrecyLevel,
  directiveCount: z.int().nonnegative(),
  /** Last days of the directives still open, for counting the overdue ones on any day. */
  openDueDates: z.array(CalendarDate.nullable()),
  pendingProposals: z.int().nonnegative(),
  /** Items a leader still has to decide on, once a review was asked for or begun. */
  awaitingApproval: z.int().nonnegative().default(0),
  sourceHashes: z.array(z.string()),
  createdAt: Moment,
  updatedAt: Moment,
})
export type MeetingSummary = z.infer<typeof MeetingSummary>

/** The summary of a meeting; sub-items are not counted as directives of their own. */
export function summarizeMeeting(meeting: Meeting): MeetingSummary {
  const directives = meeting.directives.filter((one) => one.parentId === null)
  const open = directives.filter((one) => !['completed', 'stopped'].includes(directiveStatus(one)))
  const {
    id,
    revision,
    title,
    kind,
    heldOn,
    isYearInferred,
    session,
    status,
    series,
    secrecyLevel,
    createdAt,
    updatedAt,
  } = meeting
  return {
    id,
    revision,
    title,
    kind,
    heldOn,
    isYearInferred,
    session,
    status,
    series,
    secrecyLevel,
    createdAt,
    updatedAt,
    organizer: meeting.organizer.officialName,
    chairs: chairsOf(meeting).map((one) => one.fullName),
    directiveCount: directives.length,
    openDueDates: open.map((one) => dueOn(one, heldOn)),
    pendingProposals: meeting.proposals.filter((one) => one.status === 'pending').length,
    awaitingApproval: countAwaiting(meeting),
    sourceHashes: meeting.sources.map((one) => one.hash),
  }
}

function countAwaiting(meeting: Meeting): number {
  const isAsked = meeting.status === 'inReview' || hasReview(meeting)
  return isAsked ? reviewOf(meeting, String).items.filter((one) => !isSettled(one)).length : 0
}
