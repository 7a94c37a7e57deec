import type { CalendarDate } from '#domain/dates.ts'
import { MeetingStatus } from '#domain/meeting.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { compareVietnameseNames } from '#vietnamese/sort-names.ts'
import type { Column, ListSearch } from './list-search.ts'
import { countOverdue } from './meeting-rows.ts'

export type ListOrder = { by: Column; isDown: boolean }

/** Days and counts begin with the newest and the most, words with the first letter. */
const BEGINS_DOWN = new Set<Column>(['day', 'openDirectives'])

export const orderOf = ({ sort = 'day', order }: ListSearch): ListOrder => ({
  by: sort,
  isDown: order === undefined ? BEGINS_DOWN.has(sort) : order === 'down',
})

/** What the head of a column asks for: its own order first, then the other way round. */
export function nextOrder(now: ListOrder, by: Column): Pick<ListSearch, 'sort' | 'order'> {
  const isDown = now.by === by ? !now.isDown : BEGINS_DOWN.has(by)
  const isUsual = isDown === BEGINS_DOWN.has(by)
  return { sort: by === 'day' ? undefined : by, order: isUsual ? undefined : isDown ? 'down' : 'up' }
}

const words = new Intl.Collator('vi', { numeric: true })
const byWords = (one: string, other: string): number => words.compare(one, other)

/** In the order wished, the newest first among equals; what a column has nothing for stands last either way. */
export function sortMeetings(
  newestFirst: MeetingSummary[],
  { by, isDown }: ListOrder,
  today: CalendarDate,
): MeetingSummary[] {
  if (by === 'day' && isDown) return newestFirst
  const rankOf = makeRank(newestFirst, by, today)
  const ranked = newestFirst.map((meeting, at) => ({ meeting, at, rank: rankOf(meeting, at) }))
  const way = isDown ? -1 : 1
  ranked.sort((one, other) => {
    if (one.rank === null || other.rank === null) return Number(one.rank === null) - Number(other.rank === null)
    return (one.rank - other.rank) * way || one.at - other.at
  })
  return ranked.map((one) => one.meeting)
}

type Rank = (meeting: MeetingSummary, at: number) => number | null

function makeRank(meetings: readonly MeetingSummary[], by: Column, today: CalendarDate): Rank {
  if (by === 'day') return (meeting, at) => (meeting.heldOn === null ? null : -at)
  if (by === 'status') return (meeting) => MeetingStatus.options.indexOf(meeting.status)
  if (by === 'openDirectives') return (meeting) => countOverdue(meeting, today) * 10_000 + meeting.openDueDates.length
  const read = (meeting: MeetingSummary): string =>
    by === 'name' ? meeting.title : by === 'chair' ? (meeting.chairs[0] ?? '') : meeting.organizer
  // Each name is compared once, not with every row that has it: comparing Vietnamese costs a microsecond and more.
  const names = [...new Set(meetings.map(read))].sort(by === 'chair' ? compareVietnameseNames : byWords)
  const places = new Map(names.map((name, at) => [name, at]))
  return (meeting) => (read(meeting) === '' ? null : (places.get(read(meeting)) ?? null))
}
