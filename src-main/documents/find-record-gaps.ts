import { countAttendance } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MissingPart } from './missing-part.ts'
import { spokenText } from './read-clause.ts'
import { missingSentences as words } from './wording/missing-words.ts'

const SHOWN_LENGTH = 40

/** Gaps among the people: nobody listed, absence without a reason, a substitute for nobody, more votes than voters. */
export function findAttendanceGaps(meeting: Meeting): MissingPart[] {
  const { attendees, attendeeGroups, votes } = meeting
  const part = (message: string, isRequired: boolean): MissingPart => ({ field: 'attendees', message, isRequired })
  const { present } = countAttendance(attendees)
  const isEmpty = attendees.length === 0 && attendeeGroups.length === 0
  const crowded = votes.filter(
    (one) => attendees.length > 0 && one.inFavour + one.against + one.otherOpinions > present,
  )
  return [
    ...(isEmpty ? [part(words.attendees, true)] : []),
    ...attendees
      .filter((one) => one.presence === 'excused' && one.reason === '')
      .map((one) => part(words.absenceReason(one.fullName), false)),
    ...attendees
      .filter((one) => one.presence === 'substitute' && one.substituteFor === '')
      .map((one) => part(words.substitute(one.fullName), false)),
    ...crowded.map((one) => ({ field: 'votes', message: words.votes(one.subject), isRequired: false })),
  ]
}

/** Gaps among the tasks: none at all, no lead body, no deadline. Sub-items take both from their task. */
export function findTaskGaps(meeting: Meeting): MissingPart[] {
  const tasks = meeting.directives.filter((one) => one.parentId === null)
  if (tasks.length === 0) return [{ field: 'directives', message: words.directives, isRequired: true }]
  return tasks.flatMap((task, at) => {
    const shown = shorten(spokenText(task))
    const unassigned = { field: 'directives', message: words.assignee(at + 1, shown), isRequired: true }
    const undated = { field: 'directives', message: words.deadline(at + 1, shown), isRequired: false }
    return [...(task.assignee === '' ? [unassigned] : []), ...(task.deadline.kind === 'none' ? [undated] : [])]
  })
}

/** The first words of a task, cut at a word. */
function shorten(text: string): string {
  if (text.length <= SHOWN_LENGTH) return text
  const cut = text.slice(0, SHOWN_LENGTH)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`
}
