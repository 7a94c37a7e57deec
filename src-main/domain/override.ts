import * as z from 'zod'
import { Moment } from './dates.ts'

/** A contradiction that somebody has looked at and lets pass, with the reason; it stays on record with the meeting. */
export const Override = z.object({
  /** Key of the finding: rule, place and what was found, so that a new contradiction is not covered by an old reason. */
  key: z.string(),
  /** The finding's sentence at that time. */
  message: z.string(),
  reason: z.string(),
  by: z.string(),
  at: Moment,
})
export type Override = z.infer<typeof Override>
