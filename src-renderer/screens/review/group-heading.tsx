import type { Proposal } from '#domain/proposal.ts'
import { writeCount } from '../../parts/number-text.ts'
import { captureWords } from '../../text/capture.ts'
import { reviewWords } from '../../text/review.ts'
import type { GroupName } from './proposal-groups.ts'
import type { ReviewActions } from './use-review.ts'

type GroupHeadingProps = {
  name: GroupName
  proposals: readonly Proposal[]
  /** Whether the keys for the whole kind act on this one. */
  isCurrent: boolean
  isReadOnly: boolean
  actions: ReviewActions
}

/** A kind of proposal, how many there are, and what can be decided on all of them at once. */
export function GroupHeading({ name, proposals, isCurrent, isReadOnly, actions }: GroupHeadingProps) {
  const count = (status: Proposal['status']) => proposals.filter((one) => one.status === status).length
  const pending = count('pending')
  const group = captureWords.group[name]
  const shown = writeCount(pending)
  const keyed = (letter: string) =>
    isCurrent && (
      <span aria-hidden="true" className="key">
        ⇧ {letter}
      </span>
    )
  const ofGroup = <span className="hidden-label"> {reviewWords.pendingOf(group)}</span>
  return (
    <div className="group-heading">
      <h2>
        {group}{' '}
        <span className="dim">{captureWords.counted(proposals.length, count('accepted'), count('rejected'))}</span>
      </h2>
      {pending > 0 && !isReadOnly && (
        <span className="group-buttons">
          <button
            type="button"
            aria-keyshortcuts={isCurrent ? 'Shift+A' : undefined}
            onClick={() => actions.decideGroup('accept', name)}
          >
            {reviewWords.acceptGroup(shown)}
            {ofGroup}
            {keyed('A')}
          </button>
          <button
            type="button"
            aria-keyshortcuts={isCurrent ? 'Shift+X' : undefined}
            onClick={() => actions.decideGroup('reject', name)}
          >
            {reviewWords.rejectGroup(shown)}
            {ofGroup}
            {keyed('X')}
          </button>
        </span>
      )}
    </div>
  )
}
