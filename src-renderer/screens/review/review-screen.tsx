import './source-pane.css'
import './review-side.css'
import './proposal.css'
import './review-forms.css'
import './review-media.css'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { useLibrary } from '../../hooks/library.tsx'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import type { SessionState } from '../../hooks/session-state.ts'
import { useMeetingSession } from '../../hooks/use-meeting-session.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { sourceName } from '../../parts/source-name.ts'
import { captureWords } from '../../text/capture.ts'
import { frameWords } from '../../text/frame.ts'
import { reviewWords } from '../../text/review.ts'
import { SessionBanners } from '../meeting-editor/session-banners.tsx'
import { UndoButtons } from '../meeting-editor/undo-buttons.tsx'
import { ChosenBar } from './chosen-bar.tsx'
import { FilterBar } from './filter-bar.tsx'
import { SHOW_ALL } from './filter-proposals.ts'
import { KeysHelp } from './keys-help.tsx'
import { ProposalList } from './proposal-list.tsx'
import { ReviewHeader } from './review-header.tsx'
import { SourceTabs } from './source-tabs.tsx'
import { type SourceHandle, SourceView } from './source-view.tsx'
import { useBothInSight } from './use-both-in-sight.ts'
import { useReview } from './use-review.ts'
import { useReviewKeys } from './use-review-keys.ts'

const route = getRouteApi('/review/$id')

/** The source beside what was found in it, joined by highlight. */
export function ReviewScreen() {
  const { id } = route.useParams()
  const { session, state } = useMeetingSession(id)
  if (!state.meeting) return <EmptyState sentence={state.problem || frameWords.loading} />
  return (
    <>
      <SessionBanners session={session} state={state} />
      <ReviewOf key={id} meeting={state.meeting} session={session} state={state} />
    </>
  )
}

type ReviewOfProps = { meeting: Meeting; session: MeetingSession; state: SessionState }

function ReviewOf({ meeting, session, state }: ReviewOfProps) {
  const { at } = route.useSearch()
  const { isReadOnly } = useLibrary()
  const navigate = useNavigate()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const addSource = () => void navigate({ to: '/import', search: { into: meeting.id } })
  const [chosenSource, setChosenSource] = useState<Id | null>(null)
  const handle = useRef<SourceHandle>(null)
  const list = useRef<HTMLDivElement>(null)
  const go = (next: string) => {
    setChosenSource(null)
    void navigate({ to: '/review/$id', params: { id: meeting.id }, search: { at: next }, replace: true })
  }
  const review = useReview({ meeting, session, at, go })
  useBothInSight(list, review.current?.id)
  const { current, actions, shown, filter, setFilter } = review
  const { sources } = meeting
  const sourceId = chosenSource ?? current?.source.sourceId
  const source = sources.find((one) => one.id === sourceId) ?? sources.at(-1)
  const ofSource = useMemo(
    () => meeting.proposals.filter((one) => one.source.sourceId === source?.id),
    [meeting.proposals, source?.id],
  )
  useReviewKeys({
    review,
    source: handle,
    sourceId: source?.id ?? '',
    proposals: ofSource,
    isReadOnly,
    openHelp: () => setHelpOpen(true),
  })
  return (
    <>
      <ReviewHeader
        meeting={meeting}
        sourceName={sources.length === 1 && source ? sourceName(source) : ''}
        review={review}
        isReadOnly={isReadOnly}
        onAdd={addSource}
        onHelp={() => setHelpOpen(true)}
      >
        <UndoButtons session={session} state={state} current="review" />
      </ReviewHeader>
      {sources.length > 1 && source && <SourceTabs sources={sources} shownId={source.id} onShow={setChosenSource} />}
      {source ? (
        <div className="body review">
          <SourceView
            key={source.id}
            source={source}
            proposals={ofSource}
            current={current?.source.sourceId === source.id ? current : undefined}
            linked={review.linked}
            isReadOnly={isReadOnly}
            actions={actions}
            handle={handle}
          />
          <div className="review-side" data-pane ref={list}>
            {meeting.proposals.length > 0 && (
              <FilterBar proposals={meeting.proposals} filter={filter} onFilter={setFilter} />
            )}
            {review.chosen.proposals.length > 1 && !isReadOnly && (
              <ChosenBar proposals={review.chosen.proposals} actions={actions} />
            )}
            {meeting.proposals.length === 0 && <EmptyState sentence={captureWords.noProposals} />}
            {meeting.proposals.length > 0 && shown.length === 0 && (
              <EmptyState sentence={reviewWords.noneShown}>
                <KeyButton onClick={() => setFilter(SHOW_ALL)}>{reviewWords.showAll}</KeyButton>
              </EmptyState>
            )}
            {shown.length > 0 && <ProposalList meeting={meeting} review={review} isReadOnly={isReadOnly} />}
          </div>
        </div>
      ) : (
        <EmptyState sentence={captureWords.noSource}>
          {!isReadOnly && (
            <KeyButton variant="filled" onClick={addSource}>
              {reviewWords.addSource}
            </KeyButton>
          )}
        </EmptyState>
      )}
      {isHelpOpen && <KeysHelp onClose={() => setHelpOpen(false)} />}
    </>
  )
}
