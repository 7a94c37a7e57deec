import { useRef, useState } from 'react'
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
  undo: () => void
  move: (by: -1 | 1) => void
  pick: (id: Id) => void
  startEditing: () => void
  stopEditing: () => void
}

type ReviewInput = { session: MeetingSession; ordered: Proposal[]; at: Id | undefined; go: (id: Id) => void }
export type Review = { current: Proposal | undefined; isEditing: boolean; actions: ReviewActions }

/** Which proposal is looked at, and every decision on it. `ordered` is the order on screen; the place is in the address. */
export function useReview({ session, ordered, at, go }: ReviewInput): Review {
  const [editing, setEditing] = useState<Id | null>(null)
  const history = useRef<Id[][]>([])
  const current = findProposal(ordered, at) ?? ordered.find((one) => one.status === 'pending') ?? ordered[0]
  const send = (decisions: Decision[]) => void session.decide(decisions)
  const decide = (proposal: Proposal, decision: 'accept' | 'reject', value?: Proposal['value']) => {
    history.current.push([proposal.id])
    setEditing(null)
    send([{ proposalId: proposal.id, decision, ...(value === undefined ? {} : { value }) }])
    const next = nextPending(ordered, proposal.id)
    go(next?.id ?? proposal.id)
  }
  const reopenAll = (ids: Id[]) => {
    history.current = history.current.filter((one) => one !== ids)
    send(ids.map((proposalId) => ({ proposalId, decision: 'reopen' })))
    if (ids[0]) go(ids[0])
  }
  const undo = () => {
    const last = history.current.at(-1)
    if (last) reopenAll(last)
  }
  const decideAll = (decision: 'accept' | 'reject') => {
    const pending = ordered.filter((one) => one.status === 'pending')
    if (pending.length === 0) return
    const ids = pending.map((one) => one.id)
    history.current.push(ids)
    send(ids.map((proposalId) => ({ proposalId, decision })))
    const words = captureWords[decision === 'accept' ? 'accepted' : 'rejected'](ids.length)
    showUndo(words, frameWords.undo, () => reopenAll(ids))
  }
  const pick = (id: Id) => {
    setEditing(null)
    go(id)
  }
  const move = (by: -1 | 1) => {
    const next = ordered[ordered.findIndex((one) => one.id === current?.id) + by]
    if (next) pick(next.id)
  }
  return {
    current,
    isEditing: current !== undefined && editing === current.id,
    actions: {
      accept: (proposal, value) => decide(proposal, 'accept', value),
      reject: (proposal) => decide(proposal, 'reject'),
      reopen: (proposal) => send([{ proposalId: proposal.id, decision: 'reopen' }]),
      decideAll,
      undo,
      move,
      pick,
      startEditing: () => current?.status === 'pending' && setEditing(current.id),
      stopEditing: () => setEditing(null),
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
