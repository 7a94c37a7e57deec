import { TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useLibrary } from '../../hooks/library.tsx'
import { useNewMeeting } from '../../hooks/use-new-meeting.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { approvalWords } from '../../text/approval.ts'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import type { ListPlace } from './use-list-place.ts'
import { ViewSwitch } from './view-switch.tsx'

type ListHeaderProps = { place: ListPlace; hasViews: boolean; isReadOnly: boolean }

/** The name of the screen, the box that filters, the views, and the two ways to a new meeting. */
export function ListHeader({ place, hasViews, isReadOnly }: ListHeaderProps) {
  const box = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const createMeeting = useNewMeeting()
  const { list } = useLibrary()
  const waiting = list?.meetings.filter((one) => one.awaitingApproval > 0).length ?? 0
  useShortcut({ 'ctrl+f': () => box.current?.select() })
  return (
    <header className="header">
      <title>{frameWords.windowTitle(meetingsWords.title)}</title>
      <h1>{meetingsWords.title}</h1>
      <TextInput
        ref={box}
        className="filter"
        aria-label={meetingsWords.filter}
        aria-keyshortcuts="Control+F"
        placeholder={meetingsWords.filter}
        rightSection={
          <span aria-hidden="true" className="key">
            Ctrl F
          </span>
        }
        rightSectionWidth={58}
        value={place.filter}
        onChange={(event) => place.setFilter(event.currentTarget.value)}
      />
      {hasViews && <ViewSwitch view={place.view} go={place.go} />}
      <span className="push buttons">
        {waiting > 0 && (
          <KeyButton onClick={() => void navigate({ to: '/approval' })}>
            {approvalWords.toApprovalCount(writeCount(waiting))}
          </KeyButton>
        )}
        <KeyButton keyName="Ctrl I" disabled={isReadOnly} onClick={() => void navigate({ to: '/import' })}>
          {meetingsWords.importNotes}
        </KeyButton>
        <KeyButton variant="filled" keyName="Ctrl N" disabled={isReadOnly} onClick={createMeeting}>
          {meetingsWords.newMeeting}
        </KeyButton>
      </span>
    </header>
  )
}
