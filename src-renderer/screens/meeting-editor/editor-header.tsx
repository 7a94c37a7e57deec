import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import { useLibrary } from '../../hooks/library.tsx'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import type { SessionState } from '../../hooks/session-state.ts'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { StatusMark } from '../../parts/status-mark.tsx'
import { approvalWords } from '../../text/approval.ts'
import { editorWords } from '../../text/editor.ts'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { terms } from '../../text/terms.ts'
import type { TabName } from './editor-tabs.tsx'
import { UndoButtons } from './undo-buttons.tsx'

type EditorHeaderProps = {
  meeting: Meeting
  session: MeetingSession
  state: SessionState
  current: TabName
  children?: ReactNode
}

/** Title, date, state, undo and redo; `children` are the buttons of the tab. */
export function EditorHeader({ meeting, session, state, current, children }: EditorHeaderProps) {
  const navigate = useNavigate()
  const { isReadOnly } = useLibrary()
  const pending = meeting.proposals.filter((one) => one.status === 'pending').length
  const when = [writeDate(meeting.heldOn), meeting.session ? terms.session[meeting.session] : '']
  return (
    <header className="header editor-header">
      <title>{frameWords.windowTitle(meeting.title || meetingsWords.untitled)}</title>
      <h1 title={meeting.title}>{meeting.title || meetingsWords.untitled}</h1>
      <span className="dim">{when.filter((part) => part !== '').join(', ')}</span>
      <StatusMark status={meeting.status} word={terms.status[meeting.status]} />
      <span className="push buttons">
        <UndoButtons session={session} state={state} current={current} />
        {meeting.sources.length > 0 && (
          <KeyButton onClick={() => void navigate({ to: '/review/$id', params: { id: meeting.id } })}>
            {editorWords.toReview(pending)}
          </KeyButton>
        )}
        {meeting.sources.length === 0 && !isReadOnly && (
          <KeyButton onClick={() => void navigate({ to: '/import', search: { into: meeting.id } })}>
            {editorWords.addNotes}
          </KeyButton>
        )}
        <KeyButton onClick={() => void navigate({ to: '/approval/$id', params: { id: meeting.id }, search: {} })}>
          {approvalWords.toApproval}
        </KeyButton>
        {children}
      </span>
    </header>
  )
}
