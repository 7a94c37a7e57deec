import * as z from 'zod'
import { Approval, ItemField } from '#domain/approval.ts'
import { PartialDate } from '#domain/dates.ts'
import { SourceSpan } from '#domain/evidence.ts'
import { Id } from '#domain/ids.ts'
import { MeetingStatus } from '#domain/meeting.ts'
import { itemStandings } from '#domain/review-state.ts'

/** A person in whose name something was said; a chair may decide on everything. */
export const ReviewLeader = z.object({ name: z.string(), posts: z.array(z.string()), isChair: z.boolean() })

/** One thing to be approved, and how it stands; `decision` holds the version it was made on. */
export const ReviewedItem = z.object({
  id: z.string(),
  kind: z.enum(['assessment', 'directive', 'quotation']),
  /** The directive, the judgement or the speech it belongs to. */
  recordId: Id,
  number: z.string(),
  leader: z.string(),
  content: z.array(ItemField),
  hash: z.string(),
  source: SourceSpan.nullable(),
  /** Marked by the secretary as not to be published. */
  isHidden: z.boolean(),
  standing: z.enum(itemStandings),
  decision: Approval.nullable(),
})

/** How many items stand where. */
export const ReviewCounts = z.record(z.enum(itemStandings), z.int())

/** A meeting in which a leader still has something to decide. */
export const ReviewRow = z.object({
  id: Id,
  title: z.string(),
  heldOn: PartialDate.nullable(),
  status: MeetingStatus,
  leaders: z.array(z.string()),
  total: z.int(),
  counts: ReviewCounts,
})
