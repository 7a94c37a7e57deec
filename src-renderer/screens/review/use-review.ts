import { useMemo, useState } from 'react'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { isShown, type ReviewFilter, SHOW_ALL } from './filter-proposals.ts'
import { groupProposals, type ProposalGroup } from './proposal-groups.ts'
import { moveActions, workActions } from './review-actions.ts'
import { useChosen } from './use-chosen.ts'
import { useDecisions } from './use-decisions.ts'
import { useHandWork } from './use-hand-work.ts'

type ReviewInput = { meeting: Meeting; session: MeetingSession; at: Id | undefined; go: (id: Id) => void }

/** Which proposal is looked at, which are chosen, and every decision on them. The place is in the address. */
export function useReview({ meeting, session, at, go }: ReviewInput) {
  const [editing, setEditing] = useState<Id | null>(null)
  const [linked, link] = useState<Id | null>(null)
  const { filter, setFilter, groups, shown } = useShown(meeting)
  const current = findProposal(shown, at) ?? shown.find((one) => one.status === 'pending') ?? shown[0]
  const chosen = useChosen(shown, current?.id)
  const open = (id: Id) => {
    setEditing(null)
    link(null)
    // A proposal that is asked for is shown, whatever is filtered; it may have come with the last answer of the core.
    const found = findProposal(session.getState().meeting?.proposals ?? [], id)
    if (found && !isShown(found, filter)) setFilter(SHOW_ALL)
    go(id)
  }
  const pick = (id: Id) => {
    chosen.clear()
    open(id)
  }
  const decisions = useDecisions({ session, shown, pick })
  const hand = useHandWork(session, pick)
  const input = { groups, shown, current, chosen, decisions, hand, open, pick }
  const actions = {
    ...moveActions(input),
    ...workActions(input),
    link,
    startEditing: () => current && current.status !== 'rejected' && setEditing(current.id),
    stopEditing: () => setEditing(null),
  }
  const isEditing = current !== undefined && editing === current.id
  return { groups, shown, filter, setFilter, current, isEditing, linked, chosen, actions }
}

export type Review = ReturnType<typeof useReview>
export type ReviewActions = Review['actions']

/** The proposals that the filter lets through, under their headings and in one row. */
function useShown({ proposals, sources }: Meeting) {
  const [filter, setFilter] = useState(SHOW_ALL)
  const sourceIds = sources.map((one) => one.id).join(' ')
  const all = useMemo(() => groupProposals(proposals, sourceIds.split(' ')), [proposals, sourceIds])
  const groups = useMemo(() => filterGroups(all, filter), [all, filter])
  const shown = useMemo(() => groups.flatMap((group) => group.proposals), [groups])
  return { filter, setFilter, groups, shown }
}

const filterGroups = (groups: readonly ProposalGroup[], filter: ReviewFilter): ProposalGroup[] =>
  groups
    .map(({ name, proposals }) => ({ name, proposals: proposals.filter((one) => isShown(one, filter)) }))
    .filter(({ proposals }) => proposals.length > 0)

/** The proposal of that id, or the one whose accepted value has that id. */
const findProposal = (proposals: readonly Proposal[], at: Id | undefined): Proposal | undefined =>
  at === undefined ? undefined : proposals.find((one) => one.id === at || (one.kind !== 'field' && one.value.id === at))
