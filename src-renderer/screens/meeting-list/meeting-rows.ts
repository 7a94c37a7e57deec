import { type CalendarDate, dateParts } from '#domain/dates.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { fold } from '#vietnamese/fold.ts'
import { formatShortDate } from '#vietnamese/spell-date.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { terms } from '../../text/terms.ts'

export type ListRow =
  | { type: 'group'; key: string; label: string; count: number }
  | { type: 'meeting'; key: string; meeting: MeetingSummary }

export type Grouping = 'month' | 'series' | 'none'

/** The rows of the list: a line for each group before its meetings, in the order given. */
export function rowsOf(meetings: readonly MeetingSummary[], grouping: Grouping): ListRow[] {
  if (grouping === 'series') return rowsBySeries(meetings)
  return grouping === 'month' ? rowsByMonth(meetings) : meetings.map(rowOf)
}

const rowOf = (meeting: MeetingSummary): ListRow => ({ type: 'meeting', key: meeting.id, meeting })

function rowsByMonth(meetings: readonly MeetingSummary[]): ListRow[] {
  const rows: ListRow[] = []
  let head: Extract<ListRow, { type: 'group' }> = { type: 'group', key: '', label: '', count: 0 }
  for (const meeting of meetings) {
    const label = monthOf(meeting)
    if (head.label !== label) {
      head = { type: 'group', key: `month-${rows.length}`, label, count: 0 }
      rows.push(head)
    }
    head.count++
    rows.push(rowOf(meeting))
  }
  return rows
}

const collator = new Intl.Collator('vi', { numeric: true })

/** The series by name, then what belongs to none. */
function rowsBySeries(meetings: readonly MeetingSummary[]): ListRow[] {
  const groups = new Map<string, MeetingSummary[]>()
  for (const meeting of meetings) {
    const id = meeting.series?.id ?? ''
    const group = groups.get(id)
    if (group) group.push(meeting)
    else groups.set(id, [meeting])
  }
  const named = [...groups].map(([id, members]) => ({ id, members, name: members[0]?.series?.name ?? '' }))
  named.sort((a, b) => Number(a.id === '') - Number(b.id === '') || collator.compare(a.name, b.name))
  return named.flatMap(({ id, members, name }) => [
    { type: 'group' as const, key: `series-${id}`, label: name || meetingsWords.noSeries, count: members.length },
    ...members.map(rowOf),
  ])
}

function monthOf({ heldOn }: MeetingSummary): string {
  if (heldOn === null) return meetingsWords.noDate
  const { year, month } = dateParts(heldOn)
  return year === null ? meetingsWords.monthWithoutYear(month) : meetingsWords.month(month, year)
}

/** `25/12 chiều` under a month, `25/12/2020 chiều` where none stands above it. */
export function dayAndSession(
  { heldOn, session }: Pick<MeetingSummary, 'heldOn' | 'session'>,
  hasMonthAbove: boolean,
): string {
  if (heldOn === null) return '–'
  const whole = formatShortDate(heldOn)
  const date = hasMonthAbove ? whole.slice(0, '25/12'.length) : whole
  return session === null ? date : `${date} ${terms.session[session]}`
}

/** Folding ten thousand names takes some 200 ms: each is folded once, for a summary never changes. */
const folded = new WeakMap<MeetingSummary, string>()

function foldedNames(meeting: MeetingSummary): string {
  const known = folded.get(meeting)
  if (known !== undefined) return known
  const text = fold([meeting.title, meeting.organizer, ...meeting.chairs].join('\n'))
  folded.set(meeting, text)
  return text
}

/** A filter: every word of it stands in the title, the chairs or the organiser; tone marks do not matter. */
export function readFilter(filter: string): (meeting: MeetingSummary) => boolean {
  const words = fold(filter).split(/\s+/)
  return (meeting) => {
    const text = foldedNames(meeting)
    return words.every((word) => text.includes(word))
  }
}

/** As long as a slice of work may take, so that a key or a frame in between comes at once. */
const SLICE_MS = 8

/** The meetings that match, worked out in slices by `clock` (ms); what is no longer wanted stops at the next one. */
export async function filterInSlices(
  all: readonly MeetingSummary[],
  filter: string,
  isWanted: () => boolean,
  clock: () => number = () => performance.now(),
): Promise<MeetingSummary[]> {
  const matches = readFilter(filter)
  const found: MeetingSummary[] = []
  let sliceEnd = clock() + SLICE_MS
  for (const meeting of all) {
    if (clock() > sliceEnd) {
      await new Promise((resolve) => setTimeout(resolve))
      if (!isWanted()) break
      sliceEnd = clock() + SLICE_MS
    }
    if (matches(meeting)) found.push(meeting)
  }
  return found
}

/** Open directives whose last day is past. */
export const countOverdue = (meeting: MeetingSummary, today: CalendarDate): number =>
  meeting.openDueDates.filter((due) => due !== null && due < today).length
