import type { CalendarDate } from '#domain/dates.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { foldKey } from '#vietnamese/fold.ts'
import type { DateRange } from './date-range.ts'
import type { Phrase } from './phrase.ts'
import type { Filter } from './query.ts'

const within = (day: CalendarDate, { from, until }: DateRange): boolean => from <= day && day <= until

/** Whether a meeting is what the filters ask for. */
export function matchesFilter(summary: MeetingSummary, filter: Filter): boolean {
  const { kinds, statuses, organizers, chairs, held, due } = filter
  return (
    (kinds.length === 0 || kinds.includes(summary.kind)) &&
    (statuses.length === 0 || statuses.includes(summary.status)) &&
    (organizers.length === 0 || organizers.some((one) => holds(summary.organizer, one))) &&
    chairs.every((one) => summary.chairs.some((chair) => holds(chair, one))) &&
    (held.length === 0 || held.every((range) => within(dayOf(summary), range))) &&
    due.every((range) => summary.openDueDates.some((day) => day !== null && within(day, range)))
  )
}

/** The day a meeting is filed under, as the list does: without a year by its record's, without a date by its record. */
function dayOf({ heldOn, createdAt }: MeetingSummary): CalendarDate {
  if (heldOn === null) return createdAt.slice(0, 10)
  return heldOn.startsWith('--') ? `${createdAt.slice(0, 4)}${heldOn.slice(1)}` : heldOn
}

/** Bodies and chairs repeat from meeting to meeting, so each name is folded once. */
const foldedNames = new Map<string, string>()
const REMEMBERED = 20_000

function holds(name: string, { readings }: Phrase): boolean {
  const folded = foldedName(name)
  return readings.some((one) => folded.includes(` ${one.folded.join(' ')} `))
}

function foldedName(name: string): string {
  const known = foldedNames.get(name)
  if (known !== undefined) return known
  if (foldedNames.size >= REMEMBERED) foldedNames.clear()
  const folded = ` ${foldKey(name)} `
  foldedNames.set(name, folded)
  return folded
}
