import * as z from 'zod'
import { CalendarDate, PartialDate } from './dates.ts'
import { Id } from './ids.ts'

/**
 * A directive of an earlier meeting that is looked at again in this one: it goes on from meeting to meeting until it is
 * closed. The directive itself stays where it was given, with its events; this is what was known of it when it was carried
 * over, so that the papers of this meeting never change with it, and what this meeting said about it.
 */
export const CarriedDirective = z.object({
  id: Id,
  meetingId: Id,
  directiveId: Id,
  meetingTitle: z.string(),
  givenOn: PartialDate.nullable().default(null),
  text: z.string(),
  issuer: z.string().default(''),
  assignee: z.string().default(''),
  dueOn: CalendarDate.nullable().default(null),
  /** What this meeting noted about it. */
  remark: z.string().default(''),
})
export type CarriedDirective = z.infer<typeof CarriedDirective>
