import type { Id } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import { showDone } from '../../hooks/notices.ts'
import { reviewWords } from '../../text/review.ts'
import { type GroupName, groupOfProposal, type ProposalGroup } from './proposal-groups.ts'
import type { Chosen } from './use-chosen.ts'
import { type Decisions, nextPending, previousPending, type Verdict } from './use-decisions.ts'
import { type HandWork, nextToMerge } from './use-hand-work.ts'

type ActionInput = {
  groups: readonly ProposalGroup[]
  shown: readonly Proposal[]
  current: Proposal | undefined
  chosen: Chosen
  decisions: Decisions
  hand: HandWork
  /** Looks at a proposal; what was chosen stays chosen. */
  open: (id: Id) => void
  pick: (id: Id) => void
}

/** Moves among the proposals: one by one, to the next nobody has looked at, or choosing on the way. */
export function moveActions({ shown, current, chosen, open, pick }: ActionInput) {
  const step = (by: -1 | 1) => shown[shown.findIndex((one) => one.id === current?.id) + by]
  const pickIf = (one: Proposal | undefined) => one && pick(one.id)
  return {
    pick,
    move: (by: -1 | 1) => pickIf(step(by)),
    movePending: (by: -1 | 1) => current && pickIf((by > 0 ? nextPending : previousPending)(shown, current.id)),
    extend: (by: -1 | 1) => {
      const next = step(by)
      if (!next) return
      chosen.extendTo(next.id)
      open(next.id)
    },
    extendTo: chosen.extendTo,
    toggle: chosen.toggle,
    unchoose: chosen.clear,
  }
}

/** What is done to the proposals: to the chosen ones where there are some, else to the one that is looked at. */
export function workActions({ groups, shown, current, chosen, decisions, hand }: ActionInput) {
  const targets = () => (chosen.proposals.length > 0 ? chosen.proposals : current ? [current] : [])
  return {
    decide: (decision: Verdict) => {
      const [one, ...others] = targets()
      if (one && others.length > 0) decisions.decideMany([one, ...others], decision)
      else if (one?.status === 'pending') decisions.decide(one, decision)
    },
    decideOne: decisions.decide,
    decideGroup: (decision: Verdict, name: GroupName | null = current ? groupOfProposal(current) : null) =>
      decisions.decideMany(groups.find((group) => group.name === name)?.proposals ?? [], decision),
    decideShown: (decision: Verdict) => decisions.decideMany(shown, decision),
    reopen: () => {
      decisions.reopen(targets())
      chosen.clear()
    },
    merge: () => {
      const [first, ...others] = targets()
      const next = first && others.length === 0 ? nextToMerge(shown, first) : undefined
      if (first && (others.length > 0 || next)) hand.merge([first, ...(next ? [next] : others)])
      else showDone(reviewWords.mergeNeedsTwo)
    },
    split: (offsets: number[]) => current && hand.split(current, offsets),
    make: hand.make,
  }
}
