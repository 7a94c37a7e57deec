import type { Decision } from '#domain/decide-proposals.ts'
import type { Id } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showUndo } from '../../hooks/notices.ts'
import { captureWords } from '../../text/capture.ts'
import { frameWords } from '../../text/frame.ts'
import { dropEdit } from './edit-drafts.ts'

export type Verdict = 'accept' | 'reject'

type Input = {
  session: MeetingSession
  shown: readonly Proposal[]
  pick: (id: Id) => void
}

/** Sends decisions. Each goes out alone, so that undo takes back one at a time; those on many go out as one. */
export function useDecisions({ session, shown, pick }: Input) {
  const send = (ids: Id[], decision: Decision['decision']) =>
    void session.decide(ids.map((proposalId) => ({ proposalId, decision })))
  return {
    decide: (proposal: Proposal, decision: Verdict, value?: Proposal['value']) => {
      dropEdit(proposal.id)
      // Before it is sent: what is looked at next is told from the list as it stands now.
      const next = proposal.status === 'pending' ? nextPending(shown, proposal.id) : undefined
      void session.decide([{ proposalId: proposal.id, decision, ...(value === undefined ? {} : { value }) }])
      pick(next?.id ?? proposal.id)
    },
    decideMany: (proposals: readonly Proposal[], decision: Verdict) => {
      const ids = proposals.filter((one) => one.status === 'pending').map((one) => one.id)
      const [first] = ids
      if (first === undefined) return
      const next = nextPending(shown, ids.at(-1) ?? first, new Set(ids))
      send(ids, decision)
      pick(next?.id ?? first)
      showUndo(captureWords[decision === 'accept' ? 'accepted' : 'rejected'](ids.length), frameWords.undo, () => {
        send(ids, 'reopen')
        pick(first)
      })
    },
    reopen: (proposals: readonly Proposal[]) => {
      const ids = proposals.filter((one) => one.status !== 'pending').map((one) => one.id)
      if (ids.length > 0) send(ids, 'reopen')
    },
  }
}

export type Decisions = ReturnType<typeof useDecisions>

/** The next proposal nobody has looked at, after `id` and then from the top; none of `without`. */
export function nextPending(shown: readonly Proposal[], id: Id, without?: ReadonlySet<Id>): Proposal | undefined {
  const at = shown.findIndex((one) => one.id === id)
  const isOpen = (one: Proposal) => one.status === 'pending' && one.id !== id && !without?.has(one.id)
  return shown.slice(at + 1).find(isOpen) ?? shown.slice(0, Math.max(0, at)).find(isOpen)
}

/** The last one before `id` that nobody has looked at, or the last of all. */
export function previousPending(shown: readonly Proposal[], id: Id): Proposal | undefined {
  const at = shown.findIndex((one) => one.id === id)
  const isOpen = (one: Proposal) => one.status === 'pending' && one.id !== id
  return shown.slice(0, Math.max(0, at)).findLast(isOpen) ?? shown.slice(at + 1).findLast(isOpen)
}
