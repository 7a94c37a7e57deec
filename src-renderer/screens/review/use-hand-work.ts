import type { HandKind } from '#contract/source-shapes.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Proposal } from '#domain/proposal.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { reviewWords } from '../../text/review.ts'
import { collapseSelection } from './source-point.ts'

export type SourceRange = { sourceId: Id; start: number; end: number }
type Made = { meeting: Meeting; ids: Id[] }
type Call = (edited: { id: Id; baseRevision: number }) => Promise<Made>

/** Proposals made, merged and parted by hand; each is one step of undo. */
export function useHandWork(session: MeetingSession, pick: (id: Id) => void) {
  const run = (call: Call, words: (ids: Id[]) => string) => {
    let ids: Id[] = []
    session
      .ask(async ({ id, revision }) => {
        const made = await call({ id, baseRevision: revision })
        ids = made.ids
        return made.meeting
      })
      .then((done) => {
        if (!done || ids[0] === undefined) return
        // What was selected has become something; the next sentence can be taken from here.
        collapseSelection()
        pick(ids[0])
        showDone(words(ids))
      })
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  }
  return {
    make: (kind: HandKind, range: SourceRange) =>
      run(
        async (edited) => {
          const { meeting, proposalId } = await client('proposal.add', { ...edited, kind, ...range })
          return { meeting, ids: [proposalId] }
        },
        () => reviewWords.added(reviewWords.makeWhat[kind]),
      ),
    merge: (proposals: readonly Proposal[]) => {
      if (!canMerge(proposals)) return showDone(reviewWords.mergeNeedsKind)
      const proposalIds = proposals.map((one) => one.id)
      run(
        async (edited) => {
          const { meeting, proposalId } = await client('proposal.merge', { ...edited, proposalIds })
          return { meeting, ids: [proposalId] }
        },
        () => reviewWords.merged(proposalIds.length),
      )
    },
    split: (proposal: Proposal, at: number[]) => {
      if (!canSplit(proposal)) return showDone(reviewWords.splitNeedsKind)
      const inside = placesInside(proposal, at)
      if (inside.length === 0) return showDone(reviewWords.splitNeedsPlace)
      run(
        async (edited) => {
          const done = await client('proposal.split', { ...edited, proposalId: proposal.id, at: inside })
          return { meeting: done.meeting, ids: done.proposalIds }
        },
        (ids) => reviewWords.splitDone(ids.length),
      )
    },
  }
}

export type HandWork = ReturnType<typeof useHandWork>

/** Only the same kind of thing from the same source makes one passage. */
const canMerge = (proposals: readonly Proposal[]): boolean => {
  const [first] = proposals
  return (
    first !== undefined &&
    first.kind !== 'field' &&
    proposals.every((one) => one.kind === first.kind && one.source.sourceId === first.source.sourceId)
  )
}

/** Where a passage can be parted: neither at its ends nor twice at one place. */
const placesInside = ({ source: { start, end } }: Proposal, at: readonly number[]): number[] =>
  [...new Set(at)].filter((offset) => offset > start && offset < end).toSorted((a, b) => a - b)

const canSplit = ({ kind }: Proposal): boolean => kind !== 'field' && kind !== 'photo'

/** What would be merged with a proposal: the next one of its kind in the same source that was not rejected. */
export function nextToMerge(shown: readonly Proposal[], proposal: Proposal): Proposal | undefined {
  const at = shown.findIndex((one) => one.id === proposal.id)
  return shown
    .slice(at + 1)
    .find(
      (one) =>
        one.kind === proposal.kind && one.source.sourceId === proposal.source.sourceId && one.status !== 'rejected',
    )
}
