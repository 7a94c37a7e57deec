import { type Approval, decisionsInForce, hasReview } from './approval.ts'
import type { Meeting } from './meeting.ts'
import { listReviewItems, type ReviewItem } from './review-items.ts'

/**
 * Where an item stands: nobody has decided; approved and unchanged; changed since it was approved; returned, and changed
 * since it was returned; not to be published, whatever becomes of its words.
 */
export const itemStandings = ['open', 'approved', 'edited', 'returned', 'revised', 'withheld'] as const
export type ItemStanding = (typeof itemStandings)[number]

export type ReviewedItem = ReviewItem & {
  standing: ItemStanding
  /** The decision that holds, with the version it was made on; `null` where nobody has decided. */
  decision: Approval | null
}
export type Review = {
  items: ReviewedItem[]
  /** Whether a leader has decided anything: until then nobody has asked for approval, and no paper waits for it. */
  hasBegun: boolean
}

type LetterOf = (place: number) => string

/** What is to be approved in a meeting and how each item stands now. */
export function reviewOf(meeting: Meeting, letterOf: LetterOf): Review {
  const decided = decisionsInForce(meeting.approvals)
  const items = listReviewItems(meeting, letterOf).map((item) => {
    const decision = decided.get(item.id) ?? null
    return { ...item, decision, standing: standingOf(item, decision) }
  })
  return { items, hasBegun: hasReview(meeting) }
}

/** A decision is worth what its seal covers: not one letter of an approved item may change without being asked again. */
export function standingOf({ hash }: Pick<ReviewItem, 'hash'>, decision: Approval | null): ItemStanding {
  if (decision === null) return 'open'
  const isSame = decision.hash === hash
  if (decision.decision === 'approved') return isSame ? 'approved' : 'edited'
  if (decision.decision === 'returned') return isSame ? 'returned' : 'revised'
  return 'withheld'
}

/** Nothing more is asked of a leader about it. */
export const isSettled = ({ standing }: { standing: ItemStanding }): boolean =>
  standing === 'approved' || standing === 'withheld'
