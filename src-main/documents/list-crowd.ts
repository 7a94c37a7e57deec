import { type Attendee, countAttendance } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import { describeGroup, listRole } from './list-attendance.ts'
import { dashes, paragraph } from './make-blocks.ts'
import { makeDelegateTable } from './make-delegate-table.ts'
import type { Block } from './official-document.ts'
import { isPresent, orderAttendees } from './order-attendees.ts'
import { minutesWords as words } from './wording/minutes-words.ts'
import { makeSentence } from './wording/sentence.ts'

/** So many people are named in the minutes themselves; the names of more stand in a list that goes with them. */
const MOST_NAMED = 40

/** The list of delegates that goes with the minutes of a crowd; empty where the minutes name everybody. */
export const listCrowd = ({ attendees }: Meeting): Block[] =>
  attendees.length > MOST_NAMED ? [makeDelegateTable(attendees, { order: 'protocol', use: 'attended' })] : []

/** A crowd by numbers: how many of each role came, who was away and why, and where the names stand. */
export function listCrowdAttendance(meeting: Meeting, mention: string): Block[] {
  const { attendees, attendeeGroups } = meeting
  const count = (role: Attendee['role']) => attendees.filter((one) => one.role === role && isPresent(one)).length
  const roles = (['guest', 'member', 'observer', 'press'] as const)
    .map((role) => ({ label: words.roles[role], people: count(role) }))
    .filter(({ people }) => people > 0)
  return [
    paragraph(words.attendance.trim()),
    ...dashes([
      ...roles.map(({ label, people }) => words.crowd(label, people)),
      ...attendeeGroups.map((group) => `${words.groups} ${describeGroup(group)}`),
    ]),
    paragraph(makeSentence(`${words.allListed}${mention}`)),
    ...listRole(words.absent, orderAttendees(attendees.filter((one) => !isPresent(one)))),
    paragraph(words.counts(countAttendance(attendees))),
  ]
}
