import type { Id } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'
import { classes } from '../../parts/classes.ts'
import { captureWords } from '../../text/capture.ts'
import { terms } from '../../text/terms.ts'
import { ProposalCard } from './proposal-card.tsx'
import { headlineOf } from './proposal-fields.ts'
import type { ProposalGroup } from './proposal-groups.ts'
import type { Review } from './use-review.ts'

type ProposalListProps = { groups: ProposalGroup[]; review: Review; isReadOnly: boolean }

/** All proposals under their headings; the current one is open, the others are one line each. */
export function ProposalList({ groups, review, isReadOnly }: ProposalListProps) {
  const { current, isEditing, actions } = review
  return (
    <section className="proposals scroll" aria-label={captureWords.proposals}>
      {groups.map(({ name, proposals }) => (
        <section key={name} aria-label={captureWords.group[name]}>
          <h2>
            {captureWords.group[name]} <span className="dim">{countsOf(proposals)}</span>
          </h2>
          <ul>
            {proposals.map((proposal) =>
              proposal.id === current?.id ? (
                <ProposalCard
                  key={proposal.id}
                  proposal={proposal}
                  isEditing={isEditing}
                  isReadOnly={isReadOnly}
                  actions={actions}
                />
              ) : (
                <ProposalLine key={proposal.id} proposal={proposal} onPick={actions.pick} />
              ),
            )}
          </ul>
        </section>
      ))}
    </section>
  )
}

function ProposalLine({ proposal, onPick }: { proposal: Proposal; onPick: (id: Id) => void }) {
  const sign = { pending: '', accepted: '✓', rejected: '✕' }[proposal.status]
  return (
    <li className={classes('proposal', `is-${proposal.status}`, isSubItem(proposal) && 'is-sub')}>
      <button type="button" onClick={() => onPick(proposal.id)}>
        {sign !== '' && (
          <>
            <span aria-hidden="true" className="proposal-sign">
              {sign}
            </span>
            <span className="hidden-label">{terms.proposalStatus[proposal.status]}: </span>
          </>
        )}
        <span className="clamped">{headlineOf(proposal)}</span>
      </button>
    </li>
  )
}

/** A part of a directive stands under it, set in. */
const isSubItem = (proposal: Proposal): boolean => proposal.kind === 'directive' && proposal.value.parentId !== null

function countsOf(proposals: Proposal[]): string {
  const count = (status: Proposal['status']) => proposals.filter((one) => one.status === status).length
  return captureWords.counted(proposals.length, count('accepted'), count('rejected'))
}
