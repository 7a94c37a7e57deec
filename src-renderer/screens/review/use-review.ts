import { useState } from 'react'
import type { Decision } from '#domain/decide-proposals.ts'
import type { Id } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showUndo } from '../../hooks/notices.ts'
import { captureWords } from '../../text/capture.ts'
import { frameWords } from '../../text/frame.ts'

export type ReviewActions = {
  accept: (proposal: Proposal, value?: Proposal['value']) => void
  reject: (proposal: Proposal) => void
  reopen: (proposal: Proposal) => void
  decideAll: (decision: 'accept' | 'reject') => void
  move: (by: -1 | 1) => void
  pick: (id: Id) => void
  startEditing: () => void
  stopEditing: () => void
}

type ReviewInput = { session: MeetingSession; ordered: Proposal[]; at: Id | undefined; go: (id: Id) => void }
export type Review = { current: Proposal | undefined; isEditing: boolean; actions: ReviewActions }

type Decided = Pick<ReviewActions, 'reopen' | 'decideAll'> & {
  decide: (proposal: Proposal, decision: 'accept' | 'reject', value?: Proposal['value']) => void
}

/** Which proposal is looked at, and every decision on it. `ordered` is the order on screen; the place is in the address. */
export function useReview({ session, ordered, at, go }: ReviewInput): Review {
  const [editing, setEditing] = useState<Id | null>(null)
  const current = findProposal(ordered, at) ?? ordered.find((one) => one.status === 'pending') ?? ordered[0]
  const pick = (id: Id) => {
    setEditing(null)
    go(id)
  }
  const { decide, ...decided } = useDecisions(session, ordered, pick)
  const move = (by: -1 | 1) => {
    const next = ordered[ordered.findIndex((one) => one.id === current?.id) + by]
    if (next) pick(next.id)
  }
  return {
    current,
    isEditing: current !== undefined && editing === current.id,
    actions: {
      ...decided,
      accept: (proposal, value) => decide(proposal, 'accept', value),
      reject: (proposal) => decide(proposal, 'reject'),
      move,
      pick,
      startEditing: () => current?.status === 'pending' && setEditing(current.id),
      stopEditing: () => setEditing(null),
    },
  }
}

/** Sends decisions. Each goes out alone, so that undo takes back one at a time. */
function useDecisions(session: MeetingSession, ordered: Proposal[], pick: (id: Id) => void): Decided {
  const send = (ids: Id[], decision: Decision['decision']) =>
    void session.decide(ids.map((proposalId) => ({ proposalId, decision })))
  const reopenAll = (ids: Id[]) => {
    send(ids, 'reopen')
    if (ids[0]) pick(ids[0])
  }
  return {
    decide: (proposal, decision, value) => {
      void session.decide([{ proposalId: proposal.id, decision, ...(value === undefined ? {} : { value }) }])
      pick(nextPending(ordered, proposal.id)?.id ?? proposal.id)
    },
    reopen: (proposal) => send([proposal.id], 'reopen'),
    decideAll: (decision) => {
      const ids = ordered.filter((one) => one.status === 'pending').map((one) => one.id)
      if (ids.length === 0) return
      send(ids, decision)
      const words = captureWords[decision === 'accept' ? 'accepted' : 'rejected'](ids.length)
      showUndo(words, frameWords.undo, () => reopenAll(ids))
    },
  }
}

/** The proposal of that id, or the one whose accepted value has that id. */
const findProposal = (ordered: Proposal[], at: Id | undefined): Proposal | undefined =>
  ordered.find((one) => one.id === at || (one.kind !== 'field' && one.value.id === at))

/** The next proposal nobody has looked at, after `id` and then from the top. */
function nextPending(ordered: Proposal[], id: Id): Proposal | undefined {
  const at = ordered.findIndex((one) => one.id === id)
  return [...ordered.slice(at + 1), ...ordered.slice(0, at)].find((one) => one.status === 'pending')
}
