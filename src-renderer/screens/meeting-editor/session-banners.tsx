import { useState } from 'react'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { saveCopy } from '../../hooks/save-copy.ts'
import type { SessionState } from '../../hooks/session-state.ts'
import { useSaveAsNew } from '../../hooks/use-save-as-new.ts'
import { Banner } from '../../parts/banner.tsx'
import { writeClock } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { lazyPart } from '../../parts/lazy-part.tsx'
import { conflictWords } from '../../text/conflict.ts'
import { editorWords } from '../../text/editor.ts'
import { frameWords } from '../../text/frame.ts'
import { recoveryWords } from '../../text/recovery.ts'

const ConflictDialog = lazyPart(() => import('./conflict-dialog.tsx').then(({ ConflictDialog }) => ConflictDialog))

/** What went wrong with saving, and the ways out; never a silent loss. */
export function SessionBanners({ session, state }: { session: MeetingSession; state: SessionState }) {
  const { phase, problem, restoredFrom, hasAside, isGone } = state
  const saveAsNew = useSaveAsNew(session)
  const [isComparing, setComparing] = useState(false)
  const { meeting } = state
  const copyButton = meeting && <KeyButton onClick={() => saveCopy(meeting)}>{recoveryWords.saveCopy}</KeyButton>
  const clock = restoredFrom === null ? '' : writeClock(new Date(restoredFrom))
  return (
    <>
      {phase === 'conflict' && (
        <Banner text={problem || editorWords.restoredConflict(clock)} isProblem>
          {copyButton}
          <KeyButton onClick={() => void session.viewTheirs()}>{editorWords.viewTheirs}</KeyButton>
          <KeyButton onClick={() => void session.keepMine()}>{editorWords.keepMine}</KeyButton>
          <KeyButton variant="filled" onClick={() => setComparing(true)}>
            {conflictWords.compare}
          </KeyButton>
          {isComparing && <ConflictDialog session={session} onClose={() => setComparing(false)} />}
        </Banner>
      )}
      {phase !== 'conflict' && problem !== '' && (
        <Banner text={problem} isProblem>
          {phase !== 'saved' && copyButton}
          {isGone && <KeyButton onClick={() => void saveAsNew()}>{editorWords.saveAsNew}</KeyButton>}
          {phase === 'saved' ? (
            <KeyButton onClick={() => void session.load()}>{frameWords.retry}</KeyButton>
          ) : (
            <KeyButton variant="filled" onClick={() => void session.flush()}>
              {frameWords.saveAgain}
            </KeyButton>
          )}
        </Banner>
      )}
      {phase !== 'conflict' && restoredFrom !== null && (
        <Banner text={editorWords.restored(clock)}>
          <KeyButton onClick={session.dismissRestored}>{frameWords.close}</KeyButton>
        </Banner>
      )}
      {hasAside && (
        <Banner text={editorWords.aside}>
          <KeyButton onClick={() => void session.takeBackAside()}>{editorWords.takeBack}</KeyButton>
          <KeyButton onClick={session.dropAside}>{editorWords.dropAside}</KeyButton>
        </Banner>
      )}
    </>
  )
}
