import { type CalendarDate, dateParts } from '#domain/dates.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { fold } from '#vietnamese/fold.ts'
import { formatShortDate } from '#vietnamese/spell-date.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { terms } from '../../text/terms.ts'

export type ListRow =
  | { type: 'month'; key: string; label: string }
  | { type: 'meeting'; key: string; meeting: MeetingSummary }

/** The rows of the list: a line for each month before its meetings, in the order given. */
export function rowsByMonth(meetings: readonly MeetingSummary[]): ListRow[] {
  const rows: ListRow[] = []
  let month = ''
  for (const meeting of meetings) {
    const label = monthOf(meeting)
    if (label !== month) rows.push({ type: 'month', key: `month-${rows.length}`, label })
    month = label
    rows.push({ type: 'meeting', key: meeting.id, meeting })
  }
  return rows
}

function monthOf({ heldOn }: MeetingSummary): string {
  if (heldOn === null) return meetingsWords.noDate
  const { year, month } = dateParts(heldOn)
  return year === null ? meetingsWords.monthWithoutYear(month) : meetingsWords.month(month, year)
}

/** `25/12 chiều`. */
export function dayAndSession({ heldOn, session }: Pick<MeetingSummary, 'heldOn' | 'session'>): string {
  if (heldOn === null) return '–'
  const date = formatShortDate(heldOn).slice(0, '25/12'.length)
  return session === null ? date : `${date} ${terms.session[session]}`
}

/** Whether every word of the filter stands in the title, the people or the organiser; tone marks do not matter. */
export function matchesFilter(meeting: MeetingSummary, filter: string): boolean {
  const text = fold([meeting.title, meeting.organizer, ...meeting.chairs, ...meeting.people].join('\n'))
  return fold(filter)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** Open directives whose last day is past. */
export const countOverdue = (meeting: MeetingSummary, today: CalendarDate): number =>
  meeting.openDueDates.filter((due) => due !== null && due < today).length
