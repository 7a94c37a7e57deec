import { useMemo } from 'react'
import type { Proposal } from '#domain/proposal.ts'
import { reviewWords } from '../../text/review.ts'
import { nextOverlapping, overlappingWith } from './overlapping.ts'
import type { ReviewActions } from './use-review.ts'

type SourceFootProps = {
  proposals: readonly Proposal[]
  current: Proposal | undefined
  isCaretOn: boolean
  isReadOnly: boolean
  actions: ReviewActions
}

const MOUSE_KEYS = ['', 'C', 'F7']
const CARET_KEYS = ['←→', 'Ctrl', 'Shift', 'C', 'Enter', 'Esc']

/** Under the source: how a passage is selected, and what else is proposed at this place. */
export function SourceFoot({ proposals, current, isCaretOn, isReadOnly, actions }: SourceFootProps) {
  const others = useMemo(() => overlappingWith(proposals, current).length - 1, [proposals, current])
  const [keys, words] = isCaretOn ? [CARET_KEYS, reviewWords.footCaret] : [MOUSE_KEYS, reviewWords.footMouse]
  return (
    <div className="source-foot">
      {!isReadOnly && (
        <span className="source-keys">
          {words.map((word, at) => (
            <span key={word}>
              {keys[at] && <span className="key">{keys[at]}</span>} {word}
            </span>
          ))}
        </span>
      )}
      {others > 0 && (
        <span className="push">
          {reviewWords.overlapping(others)}{' '}
          <button
            type="button"
            className="linklike"
            aria-keyshortcuts="O"
            onClick={() => {
              const next = nextOverlapping(proposals, current)
              if (next) actions.pick(next.id)
            }}
          >
            {reviewWords.nextHere} <span className="key">O</span>
          </button>
        </span>
      )}
    </div>
  )
}
