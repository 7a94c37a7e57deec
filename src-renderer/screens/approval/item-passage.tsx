import { memo } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import type { ReviewItem } from '#domain/review-items.ts'
import { approvalWords as words } from '../../text/approval.ts'
import { findPassage } from './find-passage.ts'

/** The passage that an item was taken from, with the words themselves highlighted. */
export const ItemPassage = memo(function ItemPassage({ meeting, item }: { meeting: Meeting; item: ReviewItem }) {
  const found = findPassage(meeting, item)
  if (!found) return <p className="approval-passage dim">{words.noPassage}</p>
  const { sourceName, before, marked, after } = found
  return (
    <figure className="approval-passage">
      <figcaption>{sourceName === '' ? words.said : words.passageOf(sourceName)}</figcaption>
      <blockquote>
        {before}
        <mark>{marked}</mark>
        {after}
      </blockquote>
    </figure>
  )
})
