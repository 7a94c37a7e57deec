import { type MouseEvent, memo } from 'react'
import type { Proposal } from '#domain/proposal.ts'
import { classes } from '../../parts/classes.ts'
import { terms } from '../../text/terms.ts'
import { headlineOf } from './headline-of.ts'
import type { ReviewActions } from './use-review.ts'

type ProposalLineProps = { proposal: Proposal; isChosen: boolean; isLinked: boolean; actions: ReviewActions }

/** A proposal that is not looked at: one line, its state as a sign, its confidence as a word where it is no sure one. */
export const ProposalLine = memo(
  function ProposalLine({ proposal, isChosen, isLinked, actions }: ProposalLineProps) {
    const sign = { pending: '', accepted: '✓', rejected: '✕' }[proposal.status]
    const onClick = (event: MouseEvent) => {
      if (event.shiftKey) actions.extendTo(proposal.id)
      else if (event.ctrlKey || event.metaKey) actions.toggle(proposal.id)
      else actions.pick(proposal.id)
    }
    return (
      <div
        className={classes(
          'proposal',
          `is-${proposal.status}`,
          isSubItem(proposal) && 'is-sub',
          isChosen && 'is-chosen',
          isLinked && 'is-linked',
        )}
      >
        <button
          type="button"
          tabIndex={-1}
          aria-pressed={isChosen || undefined}
          onClick={onClick}
          onMouseEnter={() => actions.link(proposal.id)}
          onMouseLeave={() => actions.link(null)}
        >
          {sign !== '' && (
            <>
              <span aria-hidden="true" className="proposal-sign">
                {sign}
              </span>
              <span className="hidden-label">{terms.proposalStatus[proposal.status]}: </span>
            </>
          )}
          <span className="clamped">{headlineOf(proposal)}</span>
          {proposal.confidence === 'guess' && proposal.status === 'pending' && (
            <span className="proposal-doubt">{terms.confidence.guess}</span>
          )}
        </button>
      </div>
    )
  },
  // The actions are made anew with each drawing and do the same; the latest ones are reached through the list.
  (last, next) => last.proposal === next.proposal && last.isChosen === next.isChosen && last.isLinked === next.isLinked,
)

/** A part of a directive stands under it, set in. */
const isSubItem = (proposal: Proposal): boolean => proposal.kind === 'directive' && proposal.value.parentId !== null
