import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import { useCommands } from '../../hooks/use-commands.ts'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { approvalWords as words } from '../../text/approval.ts'
import { frameWords } from '../../text/frame.ts'
import { keys } from '../../text/keys.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { returnedCopyWords as copyWords } from '../../text/returned-copies.ts'
import { COPY_FILES } from './copy-files.ts'
import type { ApprovalDesk } from './use-approval.ts'

type ApprovalHeaderProps = {
  meeting: Meeting
  desk: ApprovalDesk
  isReadOnly: boolean
  onCopy: (files: File[]) => void
}

/** What is reviewed, by whom, and how far it has come. */
export function ApprovalHeader({ meeting, desk, isReadOnly, onCopy }: ApprovalHeaderProps) {
  const place = useRef<HTMLSpanElement>(null)
  const pick = () => place.current?.querySelector<HTMLInputElement>('input[type=file]')?.click()
  const navigate = useNavigate()
  const { leader, items } = desk
  const title = meeting.title || meetingsWords.untitled
  const open = (tab: string, search: { paper?: 'review-copy' } = {}) =>
    void navigate({ to: '/meetings/$id/$tab', params: { id: meeting.id, tab }, search })
  const count = (standing: string) => items.filter((one) => one.standing === standing).length
  const others = (['edited', 'returned', 'withheld'] as const)
    .filter((one) => count(one) > 0)
    .map((one) => words.others[one](writeCount(count(one))))
  const isOff = isReadOnly || leader === null || desk.current === null
  useCommands([
    { id: 'approve', label: words.approve, keys: keys.approve.key, isOff, run: () => desk.decide('approved') },
    { id: 'correct', label: words.correct, keys: keys.correct.key, isOff, run: () => desk.setMode('edit') },
    { id: 'give-back', label: words.giveBack, keys: keys.giveBack.key, isOff, run: () => desk.setMode('return') },
    { id: 'withhold', label: words.withhold, keys: keys.withhold.key, isOff, run: () => desk.decide('withheld') },
    { id: 'copy-in', label: copyWords.into, isOff: isReadOnly, run: pick },
    { id: 'approval-open', label: words.openMeeting, run: () => open('info') },
  ])
  return (
    <header className="header approval-header">
      <title>{frameWords.windowTitle(`${words.title}: ${title}`)}</title>
      <h1 title={title}>
        {words.title}: {title}
      </h1>
      <span className="push approval-progress" role="status">
        <strong>{words.progress(writeCount(count('approved')), writeCount(items.length))}</strong>
        {others.length > 0 && <span className="dim"> · {others.join(' · ')}</span>}
      </span>
      <span className="buttons" ref={place}>
        <span title={copyWords.intoHint}>
          <FileButton label={copyWords.into} accept={COPY_FILES} disabled={isReadOnly} onFiles={onCopy} />
        </span>
        {items.length > 0 && (
          <KeyButton onClick={() => open('papers', { paper: 'review-copy' })}>{words.copy}</KeyButton>
        )}
        <KeyButton onClick={() => open('info')}>{words.openMeeting}</KeyButton>
      </span>
    </header>
  )
}
