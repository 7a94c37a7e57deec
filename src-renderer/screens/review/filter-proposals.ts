import type { Confidence } from '#domain/evidence.ts'
import type { Proposal } from '#domain/proposal.ts'

type Status = Proposal['status']

/** What of the proposals is shown; `null` = all. */
export type ReviewFilter = { status: Status | null; confidence: Confidence | null }
export const SHOW_ALL: ReviewFilter = { status: null, confidence: null }

export const isShown = (one: Proposal, { status, confidence }: ReviewFilter): boolean =>
  (status === null || one.status === status) && (confidence === null || one.confidence === confidence)

export type FilterCounts = { status: Record<Status, number>; confidence: Record<Confidence, number> }

/** How many each choice would show, the other choice being as it is. */
export function countForFilter(proposals: readonly Proposal[], filter: ReviewFilter): FilterCounts {
  const counts: FilterCounts = {
    status: { pending: 0, accepted: 0, rejected: 0 },
    confidence: { certain: 0, likely: 0, guess: 0 },
  }
  for (const one of proposals) {
    if (isShown(one, { ...filter, status: null })) counts.status[one.status] += 1
    if (isShown(one, { ...filter, confidence: null })) counts.confidence[one.confidence] += 1
  }
  return counts
}
