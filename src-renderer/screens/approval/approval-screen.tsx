import './approval.css'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import { isSettled } from '#domain/review-state.ts'
import { useLibrary } from '../../hooks/library.tsx'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { useMeetingSession } from '../../hooks/use-meeting-session.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { DropZone } from '../../parts/drop-zone.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { approvalWords as words } from '../../text/approval.ts'
import { frameWords } from '../../text/frame.ts'
import { keys } from '../../text/keys.ts'
import { SessionBanners } from '../meeting-editor/session-banners.tsx'
import { ApprovalHeader } from './approval-header.tsx'
import { ApprovalItem } from './approval-item.tsx'
import { ChooseLeader } from './choose-leader.tsx'
import { CopyInDialog } from './copy-in-dialog.tsx'
import { ReturnedCopies } from './returned-copies.tsx'
import { type ApprovalDesk, useApproval } from './use-approval.ts'

const route = getRouteApi('/approval/$id')

/** What a meeting says in its leaders' names, read and decided one by one. */
export function ApprovalScreen() {
  const { id } = route.useParams()
  const { session, state } = useMeetingSession(id)
  if (!state.meeting) return <EmptyState sentence={state.problem || frameWords.loading} />
  return (
    <>
      <SessionBanners session={session} state={state} />
      <Desk key={id} meeting={state.meeting} session={session} />
    </>
  )
}

function Desk({ meeting, session }: { meeting: Meeting; session: MeetingSession }) {
  const { item } = route.useSearch()
  const { isReadOnly } = useLibrary()
  const desk = useApproval(meeting, session, item ?? '')
  const [file, setFile] = useState<File | null>(null)
  const take = ([first]: File[]) => setFile(first ?? null)
  useApprovalKeys(desk, isReadOnly)
  return (
    <>
      <ApprovalHeader meeting={meeting} desk={desk} isReadOnly={isReadOnly} onCopy={take} />
      <DropZone className="body" isDisabled={isReadOnly} onFiles={take}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the screen must scroll by keys */}
        <section className="scroll approval" tabIndex={0} aria-label={words.items}>
          {desk.items.length === 0 && desk.leader === null ? (
            <EmptyState sentence={words.empty}>
              <Link to="/meetings/$id/$tab" params={{ id: meeting.id, tab: 'directives' }} search={{}}>
                {words.toDirectives}
              </Link>
            </EmptyState>
          ) : (
            <>
              <Signer meeting={meeting} desk={desk} isReadOnly={isReadOnly} />
              {desk.items.map((one) => (
                <ApprovalItem key={one.id} meeting={meeting} item={one} desk={desk} isReadOnly={isReadOnly} />
              ))}
              <Finish meeting={meeting} desk={desk} />
              <ReturnedCopies meeting={meeting} />
            </>
          )}
        </section>
      </DropZone>
      {file && (
        <CopyInDialog
          key={`${file.name} ${file.lastModified} ${file.size}`}
          {...{ meeting, session, file }}
          onFile={take}
          onClose={() => setFile(null)}
        />
      )}
    </>
  )
}

type SignerProps = { meeting: Meeting; desk: ApprovalDesk; isReadOnly: boolean }

function Signer({ meeting, desk, isReadOnly }: SignerProps) {
  const { leader, leaders, ofOthers, seesOthers } = desk
  if (isReadOnly) return null
  if (leader === null) return <ChooseLeader meetingId={meeting.id} leaders={leaders} onChoose={desk.chooseLeader} />
  return (
    <p className="approval-signer">
      <strong>{words.signedAs(leader)}</strong> <span className="dim">({words.onThisPc})</span>
      <KeyButton size="compact-sm" onClick={() => desk.chooseLeader(null)}>
        {words.change}
      </KeyButton>
      {ofOthers > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={seesOthers}
            onChange={(event) => desk.showOthers(event.currentTarget.checked)}
          />
          {words.ofOthers(writeCount(ofOthers))}
        </label>
      )}
    </p>
  )
}

function Finish({ meeting, desk: { leader, items } }: { meeting: Meeting; desk: ApprovalDesk }) {
  if (leader === null || !items.every(isSettled)) return null
  return (
    <p className="approval-finish" role="status">
      {words.finished}{' '}
      <Link to="/meetings/$id/$tab" params={{ id: meeting.id, tab: 'papers' }} search={{}}>
        {words.toPapers}
      </Link>
    </p>
  )
}

function useApprovalKeys(desk: ApprovalDesk, isReadOnly: boolean): void {
  const isReading = desk.mode === 'read'
  const unlessWriting = (run: () => void) => () => isReading && run()
  useShortcut({
    [keys.nextItem.key]: unlessWriting(() => desk.move(1)),
    [keys.lastItem.key]: unlessWriting(() => desk.move(-1)),
    arrowdown: unlessWriting(() => desk.move(1)),
    arrowup: unlessWriting(() => desk.move(-1)),
    ...(!isReadOnly && {
      [keys.approve.key]: unlessWriting(() => desk.decide('approved')),
      [keys.correct.key]: unlessWriting(() => desk.leader !== null && desk.setMode('edit')),
      [keys.giveBack.key]: unlessWriting(() => desk.leader !== null && desk.setMode('return')),
      [keys.withhold.key]: unlessWriting(() => desk.decide('withheld')),
      [keys.undo.key]: unlessWriting(desk.undo),
    }),
  })
}
