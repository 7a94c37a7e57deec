import { type CalendarDate, dateParts } from '#domain/dates.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { terms } from '../../text/terms.ts'
import type { ListSearch } from './list-search.ts'
import { countOverdue } from './meeting-rows.ts'

export const yearOf = ({ heldOn }: MeetingSummary): number => (heldOn === null ? 0 : (dateParts(heldOn).year ?? 0))

/** The meetings that answer every chip. */
export function narrowMeetings(
  meetings: MeetingSummary[],
  { year, body, status, kind, series, overdue, pending }: ListSearch,
  today: CalendarDate,
): MeetingSummary[] {
  const found = meetings.filter(
    (one) =>
      (year === undefined || yearOf(one) === year) &&
      (body === undefined || one.organizer === body) &&
      (status === undefined || one.status === status) &&
      (kind === undefined || one.kind === kind) &&
      (series === undefined || one.series?.id === series) &&
      (!overdue || countOverdue(one, today) > 0) &&
      (!pending || one.pendingProposals > 0),
  )
  return found.length === meetings.length ? meetings : found
}

export type ChipChoice = { value: string; label: string; count: number }
export type MenuChip = 'year' | 'body' | 'status' | 'kind' | 'series'

/** What each menu offers: only what some meeting has, with how many have it. */
export function chipChoices(meetings: readonly MeetingSummary[]): Record<MenuChip, ChipChoice[]> {
  const years = choices(meetings, (one) => [yearOf(one), String(yearOf(one) || meetingsWords.noYear)])
  return {
    year: years.toSorted((one, other) => Number(other.value) - Number(one.value)),
    body: byLabel(choices(meetings, (one) => (one.organizer === '' ? null : [one.organizer, one.organizer]))),
    status: inOrder(
      choices(meetings, (one) => [one.status, terms.status[one.status]]),
      terms.status,
    ),
    kind: inOrder(
      choices(meetings, (one) => [one.kind, terms.meetingKind[one.kind]]),
      terms.meetingKind,
    ),
    series: byLabel(choices(meetings, (one) => (one.series ? [one.series.id, one.series.name] : null))),
  }
}

function choices(
  meetings: readonly MeetingSummary[],
  read: (meeting: MeetingSummary) => [string | number, string] | null,
): ChipChoice[] {
  const found = new Map<string, ChipChoice>()
  for (const meeting of meetings) {
    const [value, label] = read(meeting) ?? []
    if (value === undefined || label === undefined) continue
    const choice = found.get(String(value))
    if (choice) choice.count++
    else found.set(String(value), { value: String(value), label, count: 1 })
  }
  return [...found.values()]
}

const collator = new Intl.Collator('vi', { numeric: true })
const byLabel = (list: ChipChoice[]): ChipChoice[] => list.sort((a, b) => collator.compare(a.label, b.label))

function inOrder(list: ChipChoice[], words: Readonly<Record<string, string>>): ChipChoice[] {
  const order = Object.keys(words)
  return list.sort((one, other) => order.indexOf(one.value) - order.indexOf(other.value))
}
