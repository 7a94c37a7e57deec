import { Link, useNavigate } from '@tanstack/react-router'
import { KeyButton } from '../../parts/key-button.tsx'
import { captureWords } from '../../text/capture.ts'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { sourceWords } from '../../text/sources.ts'
import type { CaptureDraft } from './capture-draft.ts'
import type { CaptureTarget } from './capture-target.ts'

type CaptureHeaderProps = {
  target: CaptureTarget
  draft: CaptureDraft
  isWaiting: boolean
  canRead: boolean
  onRead: () => void
}

/** What is in the box, and the way on. */
export function CaptureHeader({ target, draft, isWaiting, canRead, onRead }: CaptureHeaderProps) {
  const navigate = useNavigate()
  const title = target ? sourceWords.into : captureWords.title
  return (
    <header className="header capture-header">
      <title>{frameWords.windowTitle(title)}</title>
      <h1>{title}</h1>
      {target && (
        <Link to="/meetings/$id/$tab" params={{ id: target.meeting.id, tab: 'info' }}>
          {target.meeting.title || meetingsWords.untitled}
        </Link>
      )}
      <span className="dim capture-what">
        {[draft.fileName && captureWords.fileName(draft.fileName), countWords(draft.text)]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      <span className="push buttons">
        {target && <KeyButton onClick={() => void navigate({ to: '/import' })}>{sourceWords.makeNew}</KeyButton>}
        <KeyButton variant="filled" keyName="Ctrl Enter" disabled={!canRead} onClick={() => onRead()}>
          {isWaiting ? captureWords.reading : captureWords.read}
        </KeyButton>
      </span>
    </header>
  )
}

function countWords(text: string): string {
  const count = text.match(/\S+/g)?.length ?? 0
  return count === 0 ? '' : captureWords.words(count)
}
