import { useMemo } from 'react'
import type { SearchHit } from '#contract/shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import type { ListSearch } from './list-search.ts'
import { narrowMeetings } from './narrow-meetings.ts'
import { orderOf, sortMeetings } from './sort-meetings.ts'
import { useContentHits } from './use-content-hits.ts'
import { useFilteredMeetings } from './use-filtered-meetings.ts'

type Shown = { meetings: MeetingSummary[]; hits: SearchHit[]; isDone: boolean }

/** The meetings that answer the typed words, by name or by content, and every chip, in the order wished. */
export function useShownMeetings(
  all: MeetingSummary[],
  { filter, search }: { filter: string; search: ListSearch },
  today: CalendarDate,
): Shown {
  const { hits, isDone } = useContentHits(filter)
  const named = useFilteredMeetings(all, filter)
  const found = useMemo(() => {
    if (hits.length === 0) return named
    const ids = new Set([...hits.map((hit) => hit.meetingId), ...named.map((one) => one.id)])
    return all.filter((one) => ids.has(one.id))
  }, [all, named, hits])
  const { year, body, status, kind, series, overdue, pending } = search
  const narrowed = useMemo(
    () => narrowMeetings(found, { year, body, status, kind, series, overdue, pending }, today),
    [found, year, body, status, kind, series, overdue, pending, today],
  )
  const { by, isDown } = orderOf(search)
  const meetings = useMemo(() => sortMeetings(narrowed, { by, isDown }, today), [narrowed, by, isDown, today])
  return { meetings, hits, isDone }
}
