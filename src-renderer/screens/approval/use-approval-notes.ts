import { useMemo } from 'react'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { ReviewItemKind } from '#domain/review-items.ts'
import { type ItemStanding, type ReviewedItem, reviewOf } from '#domain/review-state.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { approvalWords as words } from '../../text/approval.ts'

/** What a leader has decided about an item of the editor, in one line; plain words, so that a row is drawn anew only for new ones. */
export type ApprovalNote = { recordId: Id; kind: ReviewItemKind; number: string; standing: ItemStanding; text: string }

/** The decisions on the items of a meeting; none where no leader has looked at it, which costs nothing while typing. */
export function useApprovalNotes(meeting: Meeting): readonly ApprovalNote[] {
  return useMemo(() => (meeting.approvals.length === 0 ? [] : listNotes(meeting)), [meeting])
}

const listNotes = (meeting: Meeting): ApprovalNote[] =>
  reviewOf(meeting, pointLetter)
    .items.filter((one) => one.standing !== 'open')
    .map((one) => ({
      recordId: one.recordId,
      kind: one.kind,
      number: one.number,
      standing: one.standing,
      text: write(one),
    }))

function write({ standing, decision }: ReviewedItem): string {
  const by = decision?.by ?? ''
  const said = decision?.comment ? `${by}: ${decision.comment}` : by
  return [words.standings[standing], said].filter((part) => part !== '').join(' · ')
}

/** The notes of one row as one text; a speech may hold several quotations. */
export const noteOf = (notes: readonly ApprovalNote[], recordId: Id): string =>
  notes
    .filter((one) => one.recordId === recordId)
    .map((one) => one.text)
    .join('; ')
