import { lazyPart } from '../../parts/lazy-part.tsx'
import './meeting-list.css'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { useCopyMeeting } from '../../hooks/copy-meeting.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { useCommands } from '../../hooks/use-commands.ts'
import { useSample } from '../../hooks/use-sample.ts'
import { useSettings } from '../../hooks/use-settings.ts'
import { Banner } from '../../parts/banner.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { LoadingRows } from '../../parts/loading-rows.tsx'
import { frameWords } from '../../text/frame.ts'
import { keys } from '../../text/keys.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { DamagedMeetings } from './damaged-meetings.tsx'
import { DueLine } from './due-line.tsx'
import { FilterBar } from './filter-bar.tsx'
import { ListHeader } from './list-header.tsx'
import { countChips, noChips } from './list-search.ts'
import { MeetingCalendar } from './meeting-calendar.tsx'
import { MeetingPreview } from './meeting-preview.tsx'
import { MeetingTable } from './meeting-table.tsx'
import { MissingMeetings } from './missing-meetings.tsx'
import { chipChoices } from './narrow-meetings.ts'
import { ReadingMeetings } from './reading-meetings.tsx'
import { nextOrder, orderOf } from './sort-meetings.ts'
import { type ListPlace, useListPlace } from './use-list-place.ts'
import { useMeetingRemoval } from './use-meeting-removal.ts'
import { useShownMeetings } from './use-shown-meetings.ts'
import { GroupingChip } from './view-switch.tsx'

const Welcome = lazyPart(
  () => import('../welcome/welcome.tsx').then(({ Welcome }) => Welcome),
  () => <LoadingRows sentence={frameWords.loading} />,
)

/** All meetings: filter, pick, open. */
export function MeetingListScreen() {
  const { list, problem, reload, isReadOnly } = useLibrary()
  const place = useListPlace()
  const all = list?.meetings
  // The first list is on its way already when the program starts here; later visits look anew.
  const wasLoaded = useRef(list !== null)
  useEffect(() => {
    if (wasLoaded.current) reload()
  }, [reload])
  const isEmpty = all?.length === 0 && !problem && list?.damaged.length === 0 && list.missing.length === 0
  const content = (
    <>
      <ListHeader place={place} hasViews={all !== undefined && all.length > 0} isReadOnly={isReadOnly} />
      {problem && (
        <Banner text={problem} isProblem>
          <KeyButton onClick={reload}>{frameWords.retry}</KeyButton>
        </Banner>
      )}
      {list && <DamagedMeetings damaged={list.damaged} />}
      {list && <MissingMeetings missing={list.missing} />}
      {!all && !problem && <ReadingMeetings />}
      {all?.length === 0 && !problem && <NoMeetings isReadOnly={isReadOnly} />}
      {all && <DueLine meetings={all} />}
      {all && all.length > 0 && <Meetings all={all} place={place} />}
    </>
  )
  return isEmpty && !isReadOnly ? <FirstStart>{content}</FirstStart> : content
}

/** With nothing here yet and nobody welcomed, the welcome; else the screen itself. */
function FirstStart({ children }: { children: React.ReactNode }) {
  const { value, problem, change } = useSettings()
  // A moment without either is better than one look at the wrong of the two.
  if (value === null && problem === '') return null
  if (value === null || value.isWelcomed) return children
  return <Welcome onDone={() => change((last) => ({ ...last, isWelcomed: true }))} />
}

function Meetings({ all, place }: { all: MeetingSummary[]; place: ListPlace }) {
  const { status, isReadOnly } = useLibrary()
  const { search, filter, setFilter, view, go } = place
  const today = status?.today ?? ''
  const choices = useMemo(() => chipChoices(all), [all])
  const { meetings, hits, isDone } = useShownMeetings(all, place, today)
  const copyMeeting = useCopyMeeting()
  const removeMeeting = useMeetingRemoval()
  // Until one is chosen, the first meeting is looked at.
  const selected = meetings.find((one) => one.id === search.selected) ?? meetings[0]
  const copySelected = () => selected && copyMeeting(selected.id)
  const isOff = isReadOnly || !selected
  useCommands([
    { id: 'copy', label: keys.copyMeeting.what, keys: keys.copyMeeting.key, run: () => void copySelected(), isOff },
  ])
  const select = (id: string) => id !== search.selected && go({ selected: id }, false)
  const remove = (meeting: MeetingSummary) => {
    if (isReadOnly) return
    const at = meetings.indexOf(meeting)
    const neighbour = meetings[at + 1] ?? meetings[at - 1]
    if (neighbour) select(neighbour.id)
    removeMeeting(meeting)
  }
  const order = orderOf(search)
  const hasConditions = countChips(search) > 0
  const clear = () => {
    setFilter('')
    go({ ...noChips, filter: undefined })
  }
  return (
    <>
      <FilterBar search={search} choices={choices} count={meetings.length} total={all.length} onChange={go}>
        {view === 'table' && (choices.series.length > 0 || search.group) && <GroupingChip search={search} go={go} />}
      </FilterBar>
      <div className="body">
        {view === 'calendar' ? (
          <MeetingCalendar
            meetings={meetings}
            month={search.month ?? monthOf(search.selected ? selected : undefined, today)}
            today={today}
            selected={selected?.id}
            onMonth={(month) => go({ month }, false)}
            onSelect={select}
            onTable={() => go({ view: 'table' })}
          />
        ) : meetings.length === 0 && isDone ? (
          <EmptyState sentence={hasConditions ? meetingsWords.noneWithChips : meetingsWords.noMatch(filter)}>
            <KeyButton onClick={clear}>{meetingsWords.clearFilter}</KeyButton>
          </EmptyState>
        ) : (
          <MeetingTable
            meetings={meetings}
            grouping={search.group ?? (order.by === 'day' ? 'month' : 'none')}
            order={order}
            selected={selected?.id}
            today={today}
            onSelect={select}
            onSort={(by) => go(nextOrder(order, by))}
            onRemove={remove}
            onCopy={copyMeeting}
          />
        )}
        <aside className="side" aria-label={meetingsWords.preview}>
          {selected ? (
            <MeetingPreview
              key={selected.id}
              summary={selected}
              today={today}
              hits={hits.filter((hit) => hit.meetingId === selected.id)}
              isReadOnly={isReadOnly}
              onRemove={remove}
              onCopy={copyMeeting}
            />
          ) : (
            <p className="dim">{meetingsWords.pick}</p>
          )}
        </aside>
      </div>
    </>
  )
}

/** The month of the chosen meeting, else this one. */
const monthOf = (meeting: MeetingSummary | undefined, today: string): string =>
  meeting?.heldOn && !meeting.heldOn.startsWith('--') ? meeting.heldOn.slice(0, 7) : today.slice(0, 7)

function NoMeetings({ isReadOnly }: { isReadOnly: boolean }) {
  const navigate = useNavigate()
  const openSample = useSample()
  return (
    <EmptyState sentence={meetingsWords.empty}>
      <KeyButton variant="filled" disabled={isReadOnly} onClick={() => void navigate({ to: '/import' })}>
        {meetingsWords.importNotes}
      </KeyButton>
      <KeyButton disabled={isReadOnly} onClick={openSample}>
        {meetingsWords.openSample}
      </KeyButton>
    </EmptyState>
  )
}
