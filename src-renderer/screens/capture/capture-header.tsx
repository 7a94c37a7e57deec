import { KeyButton } from '../../parts/key-button.tsx'
import { captureWords } from '../../text/capture.ts'
import { frameWords } from '../../text/frame.ts'
import type { CaptureDraft } from './capture-draft.ts'

type CaptureHeaderProps = { draft: CaptureDraft; isWaiting: boolean; canRead: boolean; onRead: () => void }

/** What is in the box, and the way on. */
export function CaptureHeader({ draft, isWaiting, canRead, onRead }: CaptureHeaderProps) {
  return (
    <header className="header capture-header">
      <title>{frameWords.windowTitle(captureWords.title)}</title>
      <h1>{captureWords.title}</h1>
      <span className="dim capture-what">
        {[draft.fileName && captureWords.fileName(draft.fileName), countWords(draft.text)]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      <span className="push buttons">
        <KeyButton variant="filled" keyName="Ctrl Enter" disabled={!canRead} onClick={onRead}>
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
