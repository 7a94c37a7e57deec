import { useEffect, useRef } from 'react'
import type { Proposal } from '#domain/proposal.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { captureWords } from '../../text/capture.ts'
import { terms } from '../../text/terms.ts'
import { ProposalEditor } from './proposal-editor.tsx'
import { fieldsOf, headlineOf } from './proposal-fields.ts'
import type { ReviewActions } from './use-review.ts'

type ProposalCardProps = { proposal: Proposal; isEditing: boolean; isReadOnly: boolean; actions: ReviewActions }

/** The proposal being looked at: its fields, why it was proposed, and what can be done with it. */
export function ProposalCard({ proposal, isEditing, isReadOnly, actions }: ProposalCardProps) {
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <li className={`proposal is-current is-${proposal.status}`} ref={card} aria-current="true">
      <p className="proposal-head">{headlineOf(proposal)}</p>
      {isEditing ? (
        <ProposalEditor
          proposal={proposal}
          onDone={(value) => actions.accept(proposal, value)}
          onCancel={actions.stopEditing}
        />
      ) : (
        <>
          {!isInHeadline(proposal) && <ProposalValues proposal={proposal} />}
          <p className="why">
            {captureWords.why} {proposal.reason} <strong>{terms.confidence[proposal.confidence]}</strong>
          </p>
          {!isReadOnly && <CardButtons proposal={proposal} actions={actions} />}
        </>
      )}
    </li>
  )
}

/** A field of the meeting stands whole in the headline already, unless something must be said about it. */
const isInHeadline = (proposal: Proposal): boolean => proposal.kind === 'field' && !proposal.value.isInferred

function ProposalValues({ proposal }: { proposal: Proposal }) {
  const isInferred = proposal.kind === 'field' && proposal.value.isInferred
  const spoken = proposal.kind === 'directive' ? proposal.value.assigneeAsSpoken : ''
  const headline = headlineOf(proposal)
  const lines = fieldsOf(proposal).filter((field) => {
    const shown = field.read(proposal.value)
    return shown === '' ? field.isWanted : shown !== field.usual && shown !== headline
  })
  return (
    <dl className="proposal-values">
      {lines.map((field) => (
        <div key={field.label}>
          <dt>{field.label}</dt>
          <dd>
            {field.read(proposal.value) || <span className="gap">{captureWords.missing}</span>}
            {isInferred && <span className="dim"> ({captureWords.inferred})</span>}
            {spoken !== '' && field.label === captureWords.field.assignee && (
              <span className="dim"> ({captureWords.asSpoken(spoken)})</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function CardButtons({ proposal, actions }: { proposal: Proposal; actions: ReviewActions }) {
  return (
    <div className="proposal-buttons">
      {proposal.status === 'pending' ? (
        <>
          <KeyButton variant="filled" keyName="A" onClick={() => actions.accept(proposal)}>
            {captureWords.accept}
          </KeyButton>
          <KeyButton keyName="E" onClick={actions.startEditing}>
            {captureWords.edit}
          </KeyButton>
          <KeyButton keyName="X" onClick={() => actions.reject(proposal)}>
            {captureWords.reject}
          </KeyButton>
        </>
      ) : (
        <>
          <span className={`decided is-${proposal.status}`}>{terms.proposalStatus[proposal.status]}</span>
          <KeyButton keyName="R" onClick={() => actions.reopen(proposal)}>
            {captureWords.reopen}
          </KeyButton>
        </>
      )}
      <span className="dim keys-hint">
        <span className="key">↑</span> <span className="key">↓</span> {captureWords.move}
      </span>
    </div>
  )
}
