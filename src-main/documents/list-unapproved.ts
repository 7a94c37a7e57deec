import { hasReview } from '#domain/approval.ts'
import { findConcluderName } from '#domain/concluder.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { isSameName } from '#domain/review-leaders.ts'
import { isSettled, type ReviewedItem, reviewOf } from '#domain/review-state.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { keepPublishable } from './keep-publishable.ts'

/** Papers that carry a leader's words out of the office, so that only approved text may be issued in them. */
export const approvedPapers: readonly DocumentKind[] = ['conclusion-notice', 'news-item', 'press-release', 'communique']

/** What a paper would print in a leader's name and no leader has approved as it stands; nothing before a review begins. */
export function listUnapproved(meeting: Meeting, kind: DocumentKind): ReviewedItem[] {
  if (!approvedPapers.includes(kind) || !hasReview(meeting)) return []
  const isPrinted = kind === 'conclusion-notice' ? isInNotice(meeting) : () => true
  const open = keepPublishable(meeting)
  const kept = new Set([...open.directives, ...open.assessments, ...open.speeches].map((one) => one.id))
  return listItems(meeting).filter(
    (one) => !isSettled(one) && !one.isHidden && kept.has(one.recordId) && isPrinted(one),
  )
}

/** What a leader has forbidden to publish. */
export const listWithheld = (meeting: Meeting): ReviewedItem[] =>
  hasReview(meeting) ? listItems(meeting).filter((one) => one.standing === 'withheld') : []

/** A meeting is a value: its checks and papers ask for the same list again and again. */
const known = new WeakMap<Meeting, ReviewedItem[]>()

function listItems(meeting: Meeting): ReviewedItem[] {
  const items = known.get(meeting) ?? reviewOf(meeting, pointLetter).items
  known.set(meeting, items)
  return items
}

/** A notice announces the conclusions of one person: tasks, praise and shortcomings, no quotations. */
function isInNotice(meeting: Meeting): (item: ReviewedItem) => boolean {
  const concluder = findConcluderName(meeting)?.name ?? ''
  const told = new Set(meeting.assessments.filter(isJudgement).map((one) => one.id))
  return ({ kind, recordId, leader }) =>
    isSameName(leader, concluder) && (kind === 'directive' || (kind === 'assessment' && told.has(recordId)))
}

const isJudgement = ({ kind }: Meeting['assessments'][number]): boolean => kind === 'praise' || kind === 'shortcoming'
