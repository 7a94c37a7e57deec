import './review.css'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import type { Source } from '#domain/source.ts'
import { useLibrary } from '../../hooks/library.tsx'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import type { SessionState } from '../../hooks/session-state.ts'
import { useMeetingSession } from '../../hooks/use-meeting-session.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { writeMoment } from '../../parts/date-text.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { captureWords } from '../../text/capture.ts'
import { frameWords } from '../../text/frame.ts'
import { SessionBanners } from '../meeting-editor/session-banners.tsx'
import { UndoButtons } from '../meeting-editor/undo-buttons.tsx'
import { groupProposals } from './proposal-groups.ts'
import { ProposalList } from './proposal-list.tsx'
import { SourceView } from './source-view.tsx'
import { useReview } from './use-review.ts'

const route = getRouteApi('/review/$id')

/** The source beside what was found in it, joined by highlight. */
export function ReviewScreen() {
  const { id } = route.useParams()
  const { session, state } = useMeetingSession(id)
  if (!state.meeting) return <EmptyState sentence={state.problem || frameWords.loading} />
  return (
    <>
      <SessionBanners session={session} state={state} />
      <ReviewOf meeting={state.meeting} session={session} state={state} />
    </>
  )
}

type ReviewOfProps = { meeting: Meeting; session: MeetingSession; state: SessionState }

function ReviewOf({ meeting, session, state }: ReviewOfProps) {
  const { at } = route.useSearch()
  const { isReadOnly } = useLibrary()
  const navigate = useNavigate()
  const groups = useMemo(() => groupProposals(meeting.proposals), [meeting.proposals])
  const ordered = useMemo(() => groups.flatMap((group) => group.proposals), [groups])
  const go = (next: string) =>
    void navigate({ to: '/review/$id', params: { id: meeting.id }, search: { at: next }, replace: true })
  const review = useReview({ session, ordered, at, go })
  const { current, actions } = review
  const decidable = isReadOnly ? undefined : current
  useShortcut({
    a: () => decidable?.status === 'pending' && actions.accept(decidable),
    x: () => decidable?.status === 'pending' && actions.reject(decidable),
    e: () => decidable && actions.startEditing(),
    r: () => decidable && decidable.status !== 'pending' && actions.reopen(decidable),
    arrowdown: () => actions.move(1),
    arrowup: () => actions.move(-1),
  })
  const source = meeting.sources.find((one) => one.id === current?.source.sourceId) ?? meeting.sources[0]
  if (!source) return <EmptyState sentence={captureWords.noSource} />
  return (
    <>
      <ReviewHeader meeting={meeting} source={source} isReadOnly={isReadOnly} onAll={actions.decideAll}>
        <UndoButtons session={session} state={state} current="review" />
      </ReviewHeader>
      <div className="body review">
        <SourceView
          source={source}
          proposals={meeting.proposals.filter((one) => one.source.sourceId === source.id)}
          current={current}
          onPick={actions.pick}
        />
        {groups.length === 0 ? (
          <EmptyState sentence={captureWords.noProposals} />
        ) : (
          <ProposalList groups={groups} review={review} isReadOnly={isReadOnly} />
        )}
      </div>
    </>
  )
}

type ReviewHeaderProps = {
  meeting: Meeting
  source: Source
  isReadOnly: boolean
  onAll: (decision: 'accept' | 'reject') => void
  children: ReactNode
}

function ReviewHeader({ meeting, source, isReadOnly, onAll, children }: ReviewHeaderProps) {
  const navigate = useNavigate()
  const pending = meeting.proposals.filter((one) => one.status === 'pending').length
  const openMeeting = () => void navigate({ to: '/meetings/$id/$tab', params: { id: meeting.id, tab: 'info' } })
  return (
    <header className="header">
      <title>{frameWords.windowTitle(captureWords.reviewTitle)}</title>
      <h1>{captureWords.reviewTitle}</h1>
      <span className="dim">{captureWords.source(source.fileName, writeMoment(source.importedAt))}</span>
      <span className="push dim" role="status">
        {captureWords.left(pending)}
      </span>
      <span className="buttons">
        {children}
        {pending > 0 && !isReadOnly && (
          <>
            <KeyButton onClick={() => onAll('reject')}>{captureWords.rejectAll}</KeyButton>
            <KeyButton variant="filled" onClick={() => onAll('accept')}>
              {captureWords.acceptAll}
            </KeyButton>
          </>
        )}
        <KeyButton variant={pending > 0 ? 'default' : 'filled'} onClick={openMeeting}>
          {captureWords.openMeeting}
        </KeyButton>
      </span>
    </header>
  )
}
