import * as z from 'zod'
import { AttendeeRole } from '#domain/attendee.ts'
import { CalendarDate, PartialDate } from '#domain/dates.ts'
import { Id } from '#domain/ids.ts'

/** One meeting in which a person or a body of the directory stands, and as what. */
export const DirectoryUse = z.object({
  meetingId: Id,
  title: z.string(),
  heldOn: PartialDate.nullable(),
  as: z.enum([...AttendeeRole.options, 'organizer', 'speaker', 'issuer', 'assignee', 'unit']),
  /** The posts written there, which may differ from those of the directory. */
  posts: z.array(z.string()),
})
export type DirectoryUse = z.infer<typeof DirectoryUse>

/** A post as meetings tell it: first and last day on which it was written there, where they have a whole date. */
export const PostSeen = z.object({
  title: z.string(),
  unit: z.string(),
  firstOn: CalendarDate.nullable(),
  lastOn: CalendarDate.nullable(),
})
export type PostSeen = z.infer<typeof PostSeen>

/** Somebody who stands in meetings and not in the directory. */
export const PersonSeen = z.object({
  fullName: z.string(),
  phone: z.string(),
  posts: z.array(PostSeen),
  meetingCount: z.int().positive(),
})
export type PersonSeen = z.infer<typeof PersonSeen>

/** What the job `people` gives. */
export const PeopleSeen = z.object({ people: z.array(PersonSeen) })
export type PeopleSeen = z.infer<typeof PeopleSeen>
