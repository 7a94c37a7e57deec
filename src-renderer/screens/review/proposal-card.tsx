import type { Proposal } from '#domain/proposal.ts'
import { classes } from '../../parts/classes.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { captureWords } from '../../text/capture.ts'
import { reviewWords } from '../../text/review.ts'
import { ruleName } from '../../text/rule-names.ts'
import { terms } from '../../text/terms.ts'
import { findEdit } from './edit-drafts.ts'
import { headlineOf } from './headline-of.ts'
import { ProposalEditor } from './proposal-editor.tsx'
import { fieldsOf, isRepeated } from './proposal-fields.ts'
import type { ReviewActions } from './use-review.ts'

type ProposalCardProps = {
  proposal: Proposal
  isChosen: boolean
  isEditing: boolean
  isReadOnly: boolean
  actions: ReviewActions
}

/** The proposal being looked at: its fields, why it was proposed, and what can be done with it. */
export function ProposalCard({ proposal, isChosen, isEditing, isReadOnly, actions }: ProposalCardProps) {
  return (
    <div className={classes('proposal is-current', `is-${proposal.status}`, isChosen && 'is-chosen')}>
      <p className="proposal-head">{headlineOf(proposal)}</p>
      {isEditing ? (
        <ProposalEditor
          key={proposal.id}
          proposal={proposal}
          onDone={(value) => actions.decideOne(proposal, 'accept', value)}
          onCancel={actions.stopEditing}
        />
      ) : (
        <>
          {!isInHeadline(proposal) && <ProposalValues proposal={proposal} />}
          <Why proposal={proposal} />
          {!isReadOnly && <CardButtons proposal={proposal} actions={actions} />}
        </>
      )}
    </div>
  )
}

/** A field of the meeting stands whole in the headline already, unless something must be said about it. */
const isInHeadline = (proposal: Proposal): boolean => proposal.kind === 'field' && !proposal.value.isInferred

/** The sentence of the rule, how sure it is, and its name. */
function Why({ proposal }: { proposal: Proposal }) {
  const { reason, confidence, rule, helpers } = proposal
  const names = [...new Set([rule, ...helpers].map(ruleName))]
  return (
    <div className="why">
      <p>
        {captureWords.why} {reason}
      </p>
      <p>
        <strong className={`confidence is-${confidence}`}>{terms.confidence[confidence]}</strong>
        <span title={[rule, ...helpers].join(', ')}>
          {' '}
          · {reviewWords.rule} {names.join('; ')}
        </span>
      </p>
    </div>
  )
}

function ProposalValues({ proposal }: { proposal: Proposal }) {
  const isInferred = proposal.kind === 'field' && proposal.value.isInferred
  const spoken = proposal.kind === 'directive' ? proposal.value.assigneeAsSpoken : ''
  const headline = headlineOf(proposal)
  const lines = fieldsOf(proposal).filter((field) => {
    const shown = field.read(proposal.value)
    if (shown === '') return field.isWanted
    return shown !== field.usual && shown !== headline && !isRepeated(proposal, field.label)
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
  const { status } = proposal
  return (
    <>
      {status !== 'rejected' && findEdit(proposal.id) !== null && <p className="urgent">{reviewWords.hasDraft}</p>}
      <div className="proposal-buttons">
        {status === 'pending' ? (
          <KeyButton variant="filled" keyName="A" onClick={() => actions.decideOne(proposal, 'accept')}>
            {captureWords.accept}
          </KeyButton>
        ) : (
          <span className={`decided is-${status}`}>{terms.proposalStatus[status]}</span>
        )}
        {status !== 'rejected' && (
          <KeyButton keyName="E" onClick={actions.startEditing}>
            {captureWords.edit}
          </KeyButton>
        )}
        {status === 'pending' && (
          <KeyButton keyName="X" onClick={() => actions.decideOne(proposal, 'reject')}>
            {captureWords.reject}
          </KeyButton>
        )}
        {status !== 'pending' && (
          <KeyButton keyName="R" onClick={actions.reopen}>
            {captureWords.reopen}
          </KeyButton>
        )}
        <span className="dim keys-hint">
          <span className="key">↑</span> <span className="key">↓</span> {captureWords.move}
        </span>
      </div>
    </>
  )
}
