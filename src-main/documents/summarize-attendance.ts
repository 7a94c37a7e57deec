import type { Attendee } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import { describeGroup } from './list-attendance.ts'
import { meetingNoun } from './wording/meeting-words.ts'
import { minutesWords as words } from './wording/minutes-words.ts'
import { namedAttendee, withPosts } from './wording/people-words.ts'

/** Above this many, a notice or report gives the number; the names stand in the minutes. */
const MOST_NAMES = 15

/** Those present as one phrase: by name, or as a number where they are many; groups always by their description. */
export function summarizeAttendance(meeting: Meeting, people: readonly Attendee[]): string {
  const isLong = people.length > MOST_NAMES
  const names = isLong
    ? [words.manyPeople(people.length, meetingNoun(meeting))]
    : people.map((one) => withPosts(namedAttendee(one)))
  return [...names, ...meeting.attendeeGroups.map(describeGroup)].join('; ')
}
