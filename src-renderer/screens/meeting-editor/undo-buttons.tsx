import { useNavigate } from '@tanstack/react-router'
import { Redo2, Undo2 } from 'lucide-react'
import { describeStep } from '../../hooks/describe-step.ts'
import { useLibrary } from '../../hooks/library.tsx'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import type { SessionState } from '../../hooks/session-state.ts'
import { type ShowPlace, useEditSteps } from '../../hooks/use-edit-steps.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { iconLook } from '../../parts/icon-look.ts'
import { historyWords } from '../../text/history.ts'
import { keys } from '../../text/keys.ts'
import { findChangedPlace } from './changed-place.ts'
import type { TabName } from './editor-tabs.tsx'
import { markPlace } from './show-field.ts'

type UndoButtonsProps = { session: MeetingSession; state: SessionState; current: TabName | 'review' }

/** Undo and redo across the whole meeting, also of what was done before the last start. */
export function UndoButtons({ session, state, current }: UndoButtonsProps) {
  const { isReadOnly } = useLibrary()
  const { phase, steps } = state
  const run = useEditSteps(session, useShowPlace(session, current))
  // Without a dialog over it: what is in a dialog is not part of the meeting yet.
  const isFree = !isReadOnly && phase !== 'conflict'
  const act = (step: 'undo' | 'redo') => isFree && !document.querySelector('[role="dialog"]') && run(step)
  useShortcut({
    [keys.undo.key]: () => act('undo'),
    [keys.redo.key]: () => act('redo'),
    [keys.redoToo.key]: () => act('redo'),
  })
  const isUnsaved = phase === 'dirty' || phase === 'saving'
  const undoWhat = isUnsaved ? historyWords.justTyped : steps.undo && describeStep(steps.undo)
  const redoWhat = isUnsaved ? null : steps.redo && describeStep(steps.redo)
  return (
    <span className="undo-buttons">
      <button
        type="button"
        aria-label={historyWords.undo}
        aria-keyshortcuts="Control+Z"
        title={undoWhat ? historyWords.undoOf(undoWhat) : historyWords.nothingToUndo}
        disabled={!isFree || !undoWhat}
        onClick={() => act('undo')}
      >
        <Undo2 {...iconLook} />
      </button>
      <button
        type="button"
        aria-label={historyWords.redo}
        aria-keyshortcuts="Control+Y"
        title={redoWhat ? historyWords.redoOf(redoWhat) : historyWords.nothingToRedo}
        disabled={!isFree || !redoWhat}
        onClick={() => act('redo')}
      >
        <Redo2 {...iconLook} />
      </button>
    </span>
  )
}

/** On this screen the place is marked; elsewhere there is the way to it. */
function useShowPlace(session: MeetingSession, current: TabName | 'review'): ShowPlace {
  const navigate = useNavigate()
  const { id } = session
  return (before, after) => {
    const place = findChangedPlace(before, after, current === 'review')
    if (place === null) return null
    const { tab, field } = place
    const go = () =>
      tab === 'review'
        ? void navigate({ to: '/review/$id', params: { id }, search: { at: field }, replace: current === 'review' })
        : void navigate({ to: '/meetings/$id/$tab', params: { id, tab }, search: { field } })
    if (tab !== current) return go
    if (tab === 'review') go()
    else requestAnimationFrame(() => markPlace(field))
    return null
  }
}
