import * as z from 'zod'
import { Moment } from './dates.ts'

/** What a press release says beside the meeting's own facts. Empty = what the record itself yields. */
export const Release = z.object({
  headline: z.string().default(''),
  /** Why it was held and how it went, for the lead (documents.md §4). */
  why: z.string().default(''),
  how: z.string().default(''),
  /** Not to be published before this moment; `null` = at once. */
  embargoUntil: Moment.nullable().default(null),
})
export type Release = z.infer<typeof Release>
