import { countAttendance } from '#domain/attendee.ts'
import { type CalendarDate, hasYear } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { describeGroup } from './list-attendance.ts'
import { paragraph } from './make-blocks.ts'
import { makeDelegateTable, orientationOf } from './make-delegate-table.ts'
import { makePlainHead } from './make-plain-head.ts'
import { makeTitles } from './make-titles.ts'
import type { Block, BuiltPaper } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { attendeeListWords as words } from './wording/attendee-list-words.ts'
import { meetingDays, meetingInSentence } from './wording/meeting-words.ts'
import { minutesWords } from './wording/minutes-words.ts'
import { makeSentence } from './wording/sentence.ts'

/**
 * Danh sách đại biểu (documents.md §7), no form of the decree: in protocol order under the roles, or from a to z by
 * given name; the totals are computed from the records.
 */
export function buildAttendeeList(meeting: Meeting, context: PaperContext): BuiltPaper {
  const when = meeting.heldOn === null ? '' : meetingDays(meeting)
  const order = context.target === 'alphabetical' ? 'alphabetical' : 'protocol'
  const isTaken = isAttendanceTaken(meeting, context.today)
  const table = makeDelegateTable(meeting.attendees, { order, use: isTaken ? 'signed' : 'toSign' })
  return {
    header: makePlainHead(meeting, context),
    titles: makeTitles(context, words.typeName, words.subject(meetingInSentence(meeting), when)),
    orientation: orientationOf(table),
    blocks: [...(meeting.attendees.length === 0 ? [paragraph(words.none)] : [table]), ...listTotals(meeting, isTaken)],
    closing: { type: 'none' },
  }
}

/** Before the meeting nobody has come: the sheet is for ticking, and says nothing of who is there. */
function isAttendanceTaken({ attendees, heldOn }: Meeting, today: CalendarDate): boolean {
  return (
    attendees.some((one) => one.presence !== 'present') || (heldOn !== null && (!hasYear(heldOn) || heldOn < today))
  )
}

function listTotals({ attendees, attendeeGroups }: Meeting, isTaken: boolean): Block[] {
  const groups = attendeeGroups.map(describeGroup)
  const counts = isTaken ? minutesWords.counts(countAttendance(attendees)) : words.listed(attendees.length)
  return [
    ...(groups.length === 0 ? [] : [paragraph(makeSentence(`${words.alsoThere} ${groups.join('; ')}`))]),
    ...(attendees.length === 0 ? [] : [paragraph(makeSentence(counts))]),
  ]
}
