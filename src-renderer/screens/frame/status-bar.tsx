import { Link } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { useLibrary } from '../../hooks/library.tsx'
import { flushAll, saveSummary } from '../../hooks/session-registry.ts'
import { writeClock, writeMoment } from '../../parts/date-text.ts'
import { frameWords } from '../../text/frame.ts'

/** Whether everything is saved, where, and that nothing leaves this computer. */
export function StatusBar() {
  const { status } = useLibrary()
  return (
    <footer className="status-bar">
      <SaveState />
      {status && (
        <span className="folder" title={status.dataFolder}>
          {frameWords.folder(status.dataFolder)}
        </span>
      )}
      <span>{frameWords.offline}</span>
    </footer>
  )
}

/** The clock alone on the same day, with the day otherwise. */
function writeSaveTime(time: Date): string {
  const isToday = time.toDateString() === new Date().toDateString()
  return isToday ? writeClock(time) : writeMoment(time.toISOString())
}

function SaveState() {
  const { phase, meetingId, savedAt } = useSyncExternalStore(saveSummary.subscribe, saveSummary.get)
  const words = {
    saved: savedAt ? frameWords.savedAt(writeSaveTime(savedAt)) : frameWords.ready,
    dirty: frameWords.unsaved,
    saving: frameWords.saving,
    failed: frameWords.saveFailed,
    conflict: frameWords.conflict,
  }
  const isUrgent = phase === 'failed' || phase === 'conflict'
  const look = isUrgent ? 'urgent' : phase === 'saved' ? 'is-saved' : ''
  return (
    <span>
      <span className={look} role="status" data-testid="save-state">
        <span aria-hidden="true">● </span>
        {words[phase]}
      </span>{' '}
      {phase === 'failed' && (
        <button type="button" className="linklike" onClick={() => void flushAll()}>
          {frameWords.saveAgain}
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
