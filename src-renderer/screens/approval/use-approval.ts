import { useRef } from 'react'
import type { Decision } from '#domain/approval.ts'
import type { Meeting } from '#domain/meeting.ts'
import { mayDecide } from '#domain/review-leaders.ts'
import type { ReviewedItem } from '#domain/review-state.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { approvalWords as words } from '../../text/approval.ts'
import { editItem, type ItemValues } from './edit-item.ts'
import { type ItemsInHand, useItems } from './use-items.ts'

export type ApprovalDesk = ItemsInHand & {
  decide: (decision: Decision, comment?: string) => void
  correct: (values: ItemValues) => void
  undo: () => void
}

type Step = { kind: 'decision'; itemId: string } | { kind: 'edit' }

/** A leader's desk over one meeting: the item in hand, and what can be done to it and taken back. */
export function useApproval(meeting: Meeting, session: MeetingSession, first: string): ApprovalDesk {
  const hand = useItems(meeting, first)
  const steps = useRef<Step[]>([])
  const { current, leader } = hand
  const refused = (error: unknown): void => showProblem(sentenceOf(error))
  const send = (item: ReviewedItem, decision: Decision, comment: string) =>
    session.ask(({ id, revision }) =>
      client('review.decide', {
        ...{ id, baseRevision: revision, itemId: item.id, hash: item.hash },
        ...{ decision, comment, by: leader ?? '' },
      }),
    )
  const decide = (decision: Decision, comment = '') => {
    if (!current) return
    if (leader === null) return showDone(words.chooseFirst)
    if (!mayDecide(hand.leaders, leader, current.leader)) return showDone(words.notYours(current.leader))
    // The next item is in hand before the drive has answered: keys pressed quickly fall on different items.
    hand.moveOn()
    send(current, decision, comment)
      .then((done) => {
        if (done) steps.current.push({ kind: 'decision', itemId: current.id })
        else showProblem(words.notDone)
      })
      .catch(refused)
  }
  const correct = (values: ItemValues) => {
    hand.setMode('read')
    if (!current) return
    session.change((last) => editItem(last, current, values))
    steps.current.push({ kind: 'edit' })
    void session.flush()
  }
  const undo = () => {
    const step = steps.current.pop()
    if (!step) return showDone(words.nothingToUndo)
    if (step.kind === 'edit') return void session.undo().catch(refused)
    const item = hand.all.find((one) => one.id === step.itemId)
    if (!item) return
    hand.put(item)
    send(item, 'withdrawn', '')
      .then((done) => done && showDone(words.undone))
      .catch(refused)
  }
  return { ...hand, decide, correct, undo }
}
