import './meeting-list.css'
import { TextInput } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { useNewMeeting } from '../../hooks/use-new-meeting.ts'
import { useSample } from '../../hooks/use-sample.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { Banner } from '../../parts/banner.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { frameWords } from '../../text/frame.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { DamagedMeetings } from './damaged-meetings.tsx'
import { MeetingPreview } from './meeting-preview.tsx'
import { MeetingTable } from './meeting-table.tsx'
import { MissingMeetings } from './missing-meetings.tsx'
import { useContentHits } from './use-content-hits.ts'
import { useFilteredMeetings } from './use-filtered-meetings.ts'
import { useMeetingRemoval } from './use-meeting-removal.ts'

const route = getRouteApi('/')
const ADDRESS_PAUSE_MS = 300
const NO_MEETING: MeetingSummary[] = []

/** All meetings: filter, pick, open. */
export function MeetingListScreen() {
  const { list, status, problem, reload, isReadOnly } = useLibrary()
  const { selected: chosen, filter: filterInAddress = '' } = route.useSearch()
  const navigate = useNavigate()
  const [filter, setFilter] = useState(filterInAddress)
  const { hits, isDone } = useContentHits(filter)
  const removeMeeting = useMeetingRemoval()
  const all = list?.meetings
  const named = useFilteredMeetings(all ?? NO_MEETING, filter)
  const meetings = useMemo(() => {
    if (hits.length === 0) return named
    const found = new Set([...hits.map((hit) => hit.meetingId), ...named.map((one) => one.id)])
    return (all ?? NO_MEETING).filter((one) => found.has(one.id))
  }, [all, named, hits])
  // Until one is chosen, the newest meeting is looked at.
  const selected = meetings.some((one) => one.id === chosen) ? chosen : meetings[0]?.id
  // The first list is on its way already when the program starts here; later visits look anew.
  const wasLoaded = useRef(list !== null)
  useEffect(() => {
    if (wasLoaded.current) reload()
  }, [reload])
  const select = (id: string) =>
    void navigate({ to: '/', search: { selected: id, filter: filter || undefined }, replace: true })
  // The address keeps the filter, but not key by key: that would draw the whole window anew with each.
  useEffect(() => {
    if (filter === filterInAddress) return
    const timer = setTimeout(
      () => void navigate({ to: '/', search: { selected: chosen, filter: filter || undefined }, replace: true }),
      ADDRESS_PAUSE_MS,
    )
    return () => clearTimeout(timer)
  }, [filter, filterInAddress, chosen, navigate])
  const today = status?.today ?? ''
  return (
    <>
      <ListHeader filter={filter} onFilter={setFilter} isReadOnly={isReadOnly} />
      {problem && (
        <Banner text={problem} isProblem>
          <KeyButton onClick={reload}>{frameWords.retry}</KeyButton>
        </Banner>
      )}
      {list && <DamagedMeetings damaged={list.damaged} />}
      {list && <MissingMeetings missing={list.missing} />}
      {!all && !problem && <EmptyState sentence={frameWords.loading} />}
      {all?.length === 0 && !problem && <NoMeetings isReadOnly={isReadOnly} />}
      {all && all.length > 0 && (
        <div className="body">
          {meetings.length === 0 && isDone ? (
            <EmptyState sentence={meetingsWords.noMatch(filter)}>
              <KeyButton onClick={() => setFilter('')}>{meetingsWords.clearFilter}</KeyButton>
            </EmptyState>
          ) : (
            <MeetingTable
              meetings={meetings}
              selected={selected}
              today={today}
              onSelect={(id) => id !== chosen && select(id)}
            />
          )}
          <aside className="side" aria-label={meetingsWords.preview}>
            {selected ? (
              <MeetingPreview
                key={selected}
                id={selected}
                today={today}
                hits={hits.filter((hit) => hit.meetingId === selected)}
                onRemove={removeMeeting}
              />
            ) : (
              <p className="dim">{meetingsWords.pick}</p>
            )}
          </aside>
        </div>
      )}
    </>
  )
}

type ListHeaderProps = { filter: string; onFilter: (text: string) => void; isReadOnly: boolean }

function ListHeader({ filter, onFilter, isReadOnly }: ListHeaderProps) {
  const box = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const createMeeting = useNewMeeting()
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
        value={filter}
        onChange={(event) => onFilter(event.currentTarget.value)}
      />
      <span className="push buttons">
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
