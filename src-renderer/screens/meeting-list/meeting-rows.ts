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

/** The meetings that match, worked out in slices; what is no longer wanted stops at the next one. */
export async function filterInSlices(
  all: readonly MeetingSummary[],
  filter: string,
  isWanted: () => boolean,
): Promise<MeetingSummary[]> {
  const matches = readFilter(filter)
  const found: MeetingSummary[] = []
  let sliceEnd = performance.now() + SLICE_MS
  for (const meeting of all) {
    if (performance.now() > sliceEnd) {
      await new Promise((resolve) => setTimeout(resolve))
      if (!isWanted()) break
      sliceEnd = performance.now() + SLICE_MS
    }
    if (matches(meeting)) found.push(meeting)
  }
  return found
}

/** Open directives whose last day is past. */
export const countOverdue = (meeting: MeetingSummary, today: CalendarDate): number =>
  meeting.openDueDates.filter((due) => due !== null && due < today).length
