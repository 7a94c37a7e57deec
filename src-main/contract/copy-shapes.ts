import * as z from 'zod'
import { Decision } from '#domain/approval.ts'
import { Id } from '#domain/ids.ts'

/** Who changed it with the changes being tracked, and when as the file says it; empty where it does not. */
export const CopyHand = z.object({ by: z.string(), at: z.string() })
export type CopyHand = z.infer<typeof CopyHand>

/**
 * `fresh`: changed in the copy only; `conflict`: changed in the copy and in the record, each its own way; `unknown`: other
 * than in the record, and what went out cannot be known.
 */
export const CopyFieldState = z.enum(['fresh', 'conflict', 'unknown'])
export type CopyFieldState = z.infer<typeof CopyFieldState>

/** One field that the copy has otherwise than the record. */
export const CopyField = z.object({
  field: z.string(),
  /** As it was printed; `null` where that is not known. */
  base: z.string().nullable(),
  theirs: z.string(),
  mine: z.string(),
  state: CopyFieldState,
  /** Who tracked a change in it. */
  hands: z.array(CopyHand),
  /** Whether some of it was changed without tracking. */
  hasPlain: z.boolean(),
})
export type CopyField = z.infer<typeof CopyField>

export const CopyComment = z.object({
  ...CopyHand.shape,
  id: z.string(),
  text: z.string(),
  /** The words it was put on, and the field they are in. */
  quote: z.string(),
  field: z.string(),
  /** The comment it answers. */
  replyTo: z.string(),
  isResolved: z.boolean(),
})
export type CopyComment = z.infer<typeof CopyComment>

/** Words of the copy that are no field of any item. */
export const CopyNote = z.object({ text: z.string(), hands: z.array(CopyHand) })
export type CopyNote = z.infer<typeof CopyNote>

/** What a review copy says of one item. */
export const CopyItem = z.object({
  itemId: z.string(),
  kind: z.enum(['assessment', 'directive', 'quotation']),
  number: z.string(),
  leader: z.string(),
  /** The seal of the record as it was held against the copy. */
  hash: z.string(),
  text: z.string(),
  /** By its bookmarks, by its place, or by words much like its own. */
  by: z.enum(['mark', 'place', 'likeness']),
  /** It was printed in the copy, and is no longer there. */
  isMissing: z.boolean(),
  fields: z.array(CopyField),
  /** Fields that stand in the record already as the copy has them. */
  known: z.int(),
  ticks: z.array(z.string()),
  /** What the ticked box comes to, where it is one decision that the record does not have yet. */
  decision: Decision.nullable(),
  remark: z.string(),
  comments: z.array(CopyComment),
  notes: z.array(CopyNote),
})
export type CopyItem = z.infer<typeof CopyItem>

/** A review copy that came back, held against the record. */
export const CopyReading = z.object({
  fileName: z.string(),
  meetingId: Id,
  title: z.string(),
  /** Who signed, and when, as it is written there. */
  approver: z.string(),
  approvedOn: z.string(),
  /** Whether the copy still carries what it printed. */
  isBaseCarried: z.boolean(),
  items: z.array(CopyItem),
  loose: z.array(CopyNote),
  /** Comments on no item. */
  comments: z.array(CopyComment),
})
export type CopyReading = z.infer<typeof CopyReading>
