import * as z from 'zod'
import { AgendaItem, PresentedReport } from './agenda-item.ts'
import { Approval } from './approval.ts'
import { Assessment } from './assessment.ts'
import { Attendee, AttendeeGroup } from './attendee.ts'
import { Award } from './award.ts'
import { CarriedDirective } from './carried-directive.ts'
import { Moment, PartialDate } from './dates.ts'
import { Directive } from './directive.ts'
import { DocumentRecord } from './document-record.ts'
import { Figure } from './figure.ts'
import { Id } from './ids.ts'
import { Invitation } from './invitation.ts'
import { Organization } from './organization.ts'
import { Override } from './override.ts'
import { Attachment, Photo } from './photo.ts'
import { Proposal } from './proposal.ts'
import { Release } from './release.ts'
import { ReturnedCopy } from './returned-copy.ts'
import { Source } from './source.ts'
import { Speech } from './speech.ts'
import { Vote } from './vote.ts'

export const MeetingKind = z.enum([
  'conference',
  'meeting',
  'session',
  'workingSession',
  'ceremony',
  'congress',
  'seminar',
  'discussion',
  'training',
  'dialogue',
])
export type MeetingKind = z.infer<typeof MeetingKind>

export const Session = z.enum(['morning', 'noon', 'afternoon', 'evening'])
export type Session = z.infer<typeof Session>

export const MeetingStatus = z.enum(['draft', 'inReview', 'approved', 'issued'])
export type MeetingStatus = z.infer<typeof MeetingStatus>

/** State secrets (Luật Bảo vệ bí mật nhà nước): mật, tối mật, tuyệt mật. */
export const SecrecyLevel = z.enum(['none', 'confidential', 'secret', 'topSecret'])
export type SecrecyLevel = z.infer<typeof SecrecyLevel>

/**
 * One meeting, complete: papers are made from this value alone. Chairs and secretary are attendees with that role.
 * `organizer` is the issuing body as of the meeting; the directory may change later, the meeting does not.
 */
export const Meeting = z.object({
  id: Id,
  revision: z.int().nonnegative().default(0),
  createdAt: Moment,
  updatedAt: Moment,
  title: z.string().default(''),
  kind: MeetingKind.default('meeting'),
  organizer: Organization,
  heldOn: PartialDate.nullable().default(null),
  /** True while the year is the reader's inference and nobody has confirmed it. */
  isYearInferred: z.boolean().default(false),
  session: Session.nullable().default(null),
  startsAt: Moment.nullable().default(null),
  endsAt: Moment.nullable().default(null),
  place: z.string().default(''),
  onlineSites: z.array(z.string()).default([]),
  agenda: z.array(AgendaItem).default([]),
  status: MeetingStatus.default('draft'),
  secrecyLevel: SecrecyLevel.default('none'),
  series: z.object({ id: Id, name: z.string() }).nullable().default(null),
  attendees: z.array(Attendee).default([]),
  attendeeGroups: z.array(AttendeeGroup).default([]),
  reports: z.array(PresentedReport).default([]),
  speeches: z.array(Speech).default([]),
  directives: z.array(Directive).default([]),
  /** Directives of earlier meetings that were still open when this one was prepared; they are looked at again here. */
  carried: z.array(CarriedDirective).default([]),
  figures: z.array(Figure).default([]),
  assessments: z.array(Assessment).default([]),
  awards: z.array(Award).default([]),
  votes: z.array(Vote).default([]),
  photos: z.array(Photo).default([]),
  attachments: z.array(Attachment).default([]),
  recipients: z.array(z.string()).default([]),
  byline: z.string().default(''),
  sources: z.array(Source).default([]),
  proposals: z.array(Proposal).default([]),
  documents: z.array(DocumentRecord).default([]),
  invitation: Invitation.prefault({}),
  release: Release.prefault({}),
  overrides: z.array(Override).default([]),
  /** What leaders have decided, in the order of time; only ever added to. */
  approvals: z.array(Approval).default([]),
  /** Review copies that came back corrected; only ever added to. */
  returnedCopies: z.array(ReturnedCopy).default([]),
})
export type Meeting = z.infer<typeof Meeting>

export const chairsOf = (meeting: Meeting): Attendee[] => meeting.attendees.filter((one) => one.role === 'chair')
export const secretariesOf = (meeting: Meeting): Attendee[] =>
  meeting.attendees.filter((one) => one.role === 'secretary')

/** A new, empty meeting of the given body. */
export function newMeeting(id: Id, now: Moment, organizer: Organization): Meeting {
  return Meeting.parse({ id, createdAt: now, updatedAt: now, organizer, recipients: organizer.defaultRecipients })
}
