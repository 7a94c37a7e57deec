import * as z from 'zod'
import { Moment } from './dates.ts'
import { Id } from './ids.ts'
import { sha256 } from './sha-256.ts'

/** A field of an item as a leader reads it; only fields that say something, in one order. */
export const ItemField = z.object({ field: z.string(), text: z.string() })
export type ItemField = z.infer<typeof ItemField>

/**
 * What a leader decided: approved as it stands, returned with a comment, not to be published; `withdrawn` takes back the
 * last decision on the item that still holds.
 */
export const Decision = z.enum(['approved', 'returned', 'withheld', 'withdrawn'])
export type Decision = z.infer<typeof Decision>

/**
 * One decision on one item, recorded on this PC in the leader's name: never changed and never dropped, so that what was
 * approved, when and by whom can be shown years later. `content` is the version it was decided on, `hash` its seal.
 */
export const Approval = z.object({
  id: Id,
  itemId: z.string().min(1).max(200),
  decision: Decision,
  by: z.string(),
  at: Moment,
  comment: z.string().default(''),
  content: z.array(ItemField),
  hash: z.string(),
})
export type Approval = z.infer<typeof Approval>

/** SHA-256 of an item's content, hex: the same words in the same fields give the same seal, however they were typed. */
export const sealOf = (content: readonly ItemField[]): string =>
  sha256(JSON.stringify(content.map(({ field, text }) => [field, text])).normalize('NFC'))

/** The decision on each item that holds now: a withdrawal takes back the one before it, and what stood before that holds. */
export function decisionsInForce(approvals: readonly Approval[]): Map<string, Approval> {
  const stacks = new Map<string, Approval[]>()
  for (const one of approvals) {
    const stack = stacks.get(one.itemId) ?? []
    if (one.decision === 'withdrawn') stack.pop()
    else stack.push(one)
    stacks.set(one.itemId, stack)
  }
  return new Map([...stacks].flatMap(([itemId, stack]) => stack.slice(-1).map((last) => [itemId, last])))
}

/** Whether a leader has decided anything about the meeting that still holds. */
export const hasReview = ({ approvals }: { approvals: readonly Approval[] }): boolean =>
  approvals.length > 0 && decisionsInForce(approvals).size > 0
