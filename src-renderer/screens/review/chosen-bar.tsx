import type { Proposal } from '#domain/proposal.ts'
import { captureWords } from '../../text/capture.ts'
import { reviewWords } from '../../text/review.ts'
import type { ReviewActions } from './use-review.ts'

/** What can be done with several chosen proposals at once. */
export function ChosenBar({ proposals, actions }: { proposals: readonly Proposal[]; actions: ReviewActions }) {
  const isAnyOpen = proposals.some((one) => one.status === 'pending')
  const buttons = [
    ...(isAnyOpen
      ? [
          { key: 'A', label: captureWords.accept, run: () => actions.decide('accept') },
          { key: 'X', label: captureWords.reject, run: () => actions.decide('reject') },
        ]
      : [{ key: 'R', label: captureWords.reopen, run: actions.reopen }]),
    { key: 'M', label: reviewWords.merge, run: actions.merge },
    { key: 'Esc', label: reviewWords.unchoose, run: actions.unchoose },
  ]
  return (
    <div className="chosen-bar" role="toolbar" aria-label={reviewWords.chosenActions}>
      <span role="status">{reviewWords.chosen(proposals.length)}</span>
      {buttons.map(({ key, label, run }) => (
        <button key={key} type="button" aria-keyshortcuts={key} onClick={run}>
          {label}
          <span aria-hidden="true" className="key">
            {key}
          </span>
        </button>
      ))}
    </div>
  )
}
