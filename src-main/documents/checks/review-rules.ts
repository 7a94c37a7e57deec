import { hasReview } from '#domain/approval.ts'
import { describeUnsettled, describeWithheld } from '../describe-reviewed.ts'
import { approvedPapers, listUnapproved, listWithheld } from '../list-unapproved.ts'
import { reviewFindings as words } from '../wording/review-words.ts'
import { REVIEW_RULE } from './blocking-findings.ts'
import { aboutMeeting, aboutPaper, adviceIf, type Found, type PaperFacts, type Rule } from './rule.ts'

/** What leaders have decided about the words that leave the office. */
export const reviewRules: readonly Rule[] = [
  aboutPaper(REVIEW_RULE, approvedPapers, findUnapproved),
  aboutMeeting('review.withheld', approvedPapers, ({ meeting }) =>
    listWithheld(meeting).flatMap((one) =>
      adviceIf(true, { field: 'approvals', itemId: one.id }, describeWithheld(one)),
    ),
  ),
  // Once for the meeting: many offices never ask, and nothing waits for it.
  aboutMeeting('review.none', ['conclusion-notice'], ({ meeting }) =>
    adviceIf(!hasReview(meeting) && meeting.directives.length > 0, 'approvals', words.none),
  ),
]

/** A paper that has its number is issued: what nobody has approved as it stands must not go out in it. */
function findUnapproved({ meeting, paper, record }: PaperFacts): Found[] {
  const severity = record.number === null ? 'missing' : 'contradiction'
  return listUnapproved(meeting, paper.kind).map((one) => ({
    ...{ severity, field: 'approvals', itemId: one.id },
    ...{ found: `${one.standing} ${one.hash}`, message: describeUnsettled(one) },
  }))
}
