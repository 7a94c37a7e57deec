import { type CalendarDate, hasYear } from '#domain/dates.ts'
import { type PaperRef, recordOf } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'

/**
 * The day whose rules of layout a paper follows: that of its issue; before that the meeting's, whose month and year its
 * date line has, then that of the last change.
 */
export function dateOfPaper(meeting: Meeting, paper: PaperRef): CalendarDate {
  const { issuedOn } = recordOf(meeting.documents, paper)
  const heldOn = meeting.heldOn !== null && hasYear(meeting.heldOn) ? meeting.heldOn : null
  return issuedOn ?? heldOn ?? meeting.updatedAt.slice(0, 10)
}
