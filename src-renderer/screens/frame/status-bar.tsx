import { Link } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { momentOf } from '#domain/dates.ts'
import type { Id } from '#domain/ids.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { saveCopy } from '../../hooks/save-copy.ts'
import { flushAll, saveSummary, sessionOf } from '../../hooks/session-registry.ts'
import { useIsLasting } from '../../hooks/use-is-lasting.ts'
import { writeClock, writeMoment } from '../../parts/date-text.ts'
import { KeyCaps } from '../../parts/key-caps.tsx'
import { ariaKey } from '../../parts/key-text.ts'
import { frameWords } from '../../text/frame.ts'
import { keys } from '../../text/keys.ts'
import { recoveryWords } from '../../text/recovery.ts'
import { RunningJobs } from './running-jobs.tsx'

/** Whether everything is saved, where, and that nothing leaves this computer. */
export function StatusBar({ onPalette }: { onPalette: () => void }) {
  const { status } = useLibrary()
  return (
    <footer className="status-bar" data-pane>
      <SaveState />
      {status && (
        <span className="folder" title={status.dataFolder}>
          {frameWords.folder(status.dataFolder)}
        </span>
      )}
      <RunningJobs />
      <span>{frameWords.offline}</span>
      <button
        type="button"
        className="status-commands"
        aria-keyshortcuts={ariaKey(keys.commands.key)}
        onClick={onPalette}
      >
        {frameWords.allCommands}
        <KeyCaps keys={keys.commands.key} />
      </button>
    </footer>
  )
}

/** The clock alone on the same day, with the day otherwise. */
function writeSaveTime(time: Date): string {
  const isToday = time.toDateString() === new Date().toDateString()
  return isToday ? writeClock(time) : writeMoment(momentOf(time))
}

/** A save without an answer for so long is told as one that may fail. */
const UNANSWERED_MS = 8_000

function copyOf(id: Id): void {
  const { meeting } = sessionOf(id).getState()
  if (meeting) saveCopy(meeting)
}

function SaveState() {
  const { phase, meetingId, savedAt } = useSyncExternalStore(saveSummary.subscribe, saveSummary.get)
  const isLong = useIsLasting(phase === 'saving', UNANSWERED_MS)
  const words = {
    saved: savedAt ? frameWords.savedAt(writeSaveTime(savedAt)) : frameWords.ready,
    dirty: frameWords.unsaved,
    saving: isLong ? recoveryWords.savingLong : frameWords.saving,
    failed: frameWords.saveFailed,
    conflict: frameWords.conflict,
  }
  const isUrgent = phase === 'failed' || phase === 'conflict' || isLong
  const look = isUrgent ? 'urgent' : phase === 'saved' ? 'is-saved' : ''
  return (
    <span className="save-state">
      <span className={look} role="status" data-testid="save-state">
        <span aria-hidden="true">● </span>
        {words[phase]}
      </span>
      {phase === 'failed' && (
        <button type="button" className="linklike" onClick={() => void flushAll()}>
          {frameWords.saveAgain}
        </button>
      )}
      {isUrgent && meetingId !== null && (
        <button type="button" className="linklike" onClick={() => copyOf(meetingId)}>
          {recoveryWords.saveCopy}
        </button>
      )}
      {phase === 'conflict' && meetingId !== null && (
        <Link to="/meetings/$id/$tab" params={{ id: meetingId, tab: 'info' }}>
          {frameWords.resolve}
        </Link>
      )}
    </span>
  )
}
