import { Approval, type Decision, decisionsInForce } from './approval.ts'
import { AppError } from './errors.ts'
import type { Meeting } from './meeting.ts'
import { listReviewItems } from './review-items.ts'
import { listLeaders, mayDecide } from './review-leaders.ts'

/** `hash`: the seal of the text that was read; a decision never falls on words nobody has seen. */
export type NewDecision = { itemId: string; hash: string; decision: Decision; by: string; comment: string }
export type Stamp = { id: string; at: string }

/** The meeting with one more decision. Refuses what cannot be signed for. */
export function recordApproval(meeting: Meeting, given: NewDecision, stamp: Stamp): Meeting {
  const item = listReviewItems(meeting, String).find((one) => one.id === given.itemId)
  if (!item) throw new AppError('REVIEW_ITEM_NOT_FOUND')
  const by = given.by.normalize('NFC').trim()
  if (!mayDecide(listLeaders(meeting), by, item.leader)) throw new AppError('REVIEW_NOT_LEADER', { name: by })
  const comment = given.comment.normalize('NFC').trim()
  if (given.decision === 'withdrawn') {
    if (!decisionsInForce(meeting.approvals).has(item.id)) throw new AppError('REVIEW_NOT_DECIDED')
  } else if (item.hash !== given.hash) throw new AppError('REVIEW_TEXT_CHANGED')
  if (given.decision === 'returned' && comment === '') throw new AppError('REVIEW_COMMENT_MISSING')
  const { id: itemId, content, hash } = item
  const approval = Approval.parse({ ...stamp, itemId, decision: given.decision, by, comment, content, hash })
  return { ...meeting, approvals: [...meeting.approvals, approval] }
}
