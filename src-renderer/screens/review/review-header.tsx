import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import { useCommands } from '../../hooks/use-commands.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { captureWords } from '../../text/capture.ts'
import { frameWords } from '../../text/frame.ts'
import { reviewWords } from '../../text/review.ts'
import type { Review } from './use-review.ts'

type ReviewHeaderProps = {
  meeting: Meeting
  /** The name of the source, where it has no tab of its own. */
  sourceName: string
  review: Review
  isReadOnly: boolean
  onAdd: () => void
  onHelp: () => void
  children: ReactNode
}

/** How much is left, and what concerns all of it. */
export function ReviewHeader(props: ReviewHeaderProps) {
  const { meeting, sourceName, review, isReadOnly, onAdd, onHelp, children } = props
  const navigate = useNavigate()
  const pending = meeting.proposals.filter((one) => one.status === 'pending').length
  const shown = review.shown.filter((one) => one.status === 'pending').length
  const isFiltered = review.filter.status !== null || review.filter.confidence !== null
  const [accept, reject] = isFiltered
    ? [reviewWords.acceptShown(writeCount(shown)), reviewWords.rejectShown(writeCount(shown))]
    : [captureWords.acceptAll, captureWords.rejectAll]
  const openMeeting = () => void navigate({ to: '/meetings/$id/$tab', params: { id: meeting.id, tab: 'info' } })
  const isOff = isReadOnly || pending === 0 || shown === 0
  useCommands([
    {
      id: 'review-accept',
      label: reviewWords.acceptThis,
      keys: 'a',
      isOff: isReadOnly || !review.current,
      run: () => review.actions.decide('accept'),
    },
    {
      id: 'review-reject',
      label: reviewWords.rejectThis,
      keys: 'x',
      isOff: isReadOnly || !review.current,
      run: () => review.actions.decide('reject'),
    },
    { id: 'review-accept-all', label: accept, isOff, run: () => review.actions.decideShown('accept') },
    { id: 'review-reject-all', label: reject, isOff, run: () => review.actions.decideShown('reject') },
    { id: 'review-add', label: reviewWords.addSource, isOff: isReadOnly, run: onAdd },
    { id: 'review-open', label: captureWords.openMeeting, run: openMeeting },
    { id: 'review-keys', label: reviewWords.helpCommand, keys: '?', run: onHelp },
  ])
  return (
    <header className="header review-header">
      <title>{frameWords.windowTitle(captureWords.reviewTitle)}</title>
      <h1>{captureWords.reviewTitle}</h1>
      {sourceName !== '' && <span className="dim review-source">{sourceName}</span>}
      <span className="push dim" role="status">
        {captureWords.left(pending)}
      </span>
      <span className="buttons">
        {children}
        {!isReadOnly && <KeyButton onClick={onAdd}>{reviewWords.addSource}</KeyButton>}
        {pending > 0 && !isReadOnly && (
          <>
            <KeyButton disabled={shown === 0} onClick={() => review.actions.decideShown('reject')}>
              {reject}
            </KeyButton>
            <KeyButton variant="filled" disabled={shown === 0} onClick={() => review.actions.decideShown('accept')}>
              {accept}
            </KeyButton>
          </>
        )}
        <KeyButton variant={pending > 0 ? 'default' : 'filled'} onClick={openMeeting}>
          {captureWords.openMeeting}
        </KeyButton>
        <button
          type="button"
          className="help-button"
          aria-label={reviewWords.help}
          aria-keyshortcuts="?"
          onClick={onHelp}
        >
          ?
        </button>
      </span>
    </header>
  )
}
