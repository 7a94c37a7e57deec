import type { Attendee } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import { describeGroup } from './list-attendance.ts'
import { isPresent } from './order-attendees.ts'
import { minutesWords as words } from './wording/minutes-words.ts'
import { namedAttendee, withPosts } from './wording/people-words.ts'

/** Above this many, a notice or report gives the number; the names stand in the minutes or in a list of their own. */
const MOST_NAMES = 15

export const isLong = (people: readonly unknown[]): boolean => people.length > MOST_NAMES

/**
 * Those present as one phrase: by name, or where they are many as the number that every paper gives, of all who were
 * there; groups always by their description. `where`: where the names of the many stand, ` có tên trong …`.
 */
export function summarizeAttendance(meeting: Meeting, people: readonly Attendee[], where: string): string {
  const names = isLong(people)
    ? [words.manyPeople(meeting.attendees.filter(isPresent).length, where)]
    : people.map((one) => withPosts(namedAttendee(one)))
  return [...names, ...meeting.attendeeGroups.map(describeGroup)].join('; ')
}
