import { type Attendee, type AttendeeGroup, countAttendance } from '#domain/attendee.ts'
import { chairsOf, type Meeting, secretariesOf } from '#domain/meeting.ts'
import { describePresence } from './describe-presence.ts'
import { bold, dashes, leaderLine, paragraph, plain } from './make-blocks.ts'
import type { Block } from './official-document.ts'
import { isPresent, orderAttendees } from './order-attendees.ts'
import { minutesWords as words } from './wording/minutes-words.ts'
import { namedAttendee, withPosts } from './wording/people-words.ts'
import { makeSentence, trimSentence } from './wording/sentence.ts'

/** Above this many people a role is one paragraph, persons parted by `;`, instead of a line each. */
const LINES_PER_ROLE = 12

/** The attendance part of Mẫu 1.9: those present by role, groups, absent people with reasons, computed counts. */
export function listAttendance(meeting: Meeting): Block[] {
  const present = orderAttendees(meeting.attendees.filter(isPresent))
  const absent = orderAttendees(meeting.attendees.filter((one) => !isPresent(one)))
  const roles = (['guest', 'member', 'observer', 'press'] as const)
    .map((role) => ({ label: words.roles[role], people: present.filter((one) => one.role === role) }))
    .filter(({ people }) => people.length > 0)
  // A single kind of people needs no label of its own under the form's.
  const named = roles.flatMap(({ label, people }) => listRole(roles.length > 1 ? label : '', people))
  const groups = listGroups(meeting.attendeeGroups, roles.length > 1)
  const body = [...named, ...groups, ...listRole(words.absent, absent)]
  const counts = meeting.attendees.length > 0 ? [paragraph(words.counts(countAttendance(meeting.attendees)))] : []
  const isEmpty = body.length === 0 && counts.length === 0
  return isEmpty ? [leaderLine(words.attendance)] : [paragraph(words.attendance.trim()), ...body, ...counts]
}

/** `Chủ trì (chủ tọa): đồng chí A, post` and `Thư ký …`; dots to the margin where nobody is named. */
export function listOfficers(meeting: Meeting): Block[] {
  const chairs = orderAttendees(chairsOf(meeting)).map(describeAttendee)
  const secretaries = orderAttendees(secretariesOf(meeting)).map(describeAttendee)
  return [nameLine(words.chair, chairs), nameLine(words.secretary, secretaries)]
}

const nameLine = (label: string, names: readonly string[]): Block =>
  names.length === 0 ? leaderLine(label) : paragraph(`${label}${makeSentence(names.join('; '))}`)

/** Groups under a label of their own where the persons have labels: they are not of the last role listed. */
function listGroups(groups: readonly AttendeeGroup[], isLabelled: boolean): Block[] {
  if (groups.length === 0) return []
  if (!isLabelled) return dashes(groups.map((group) => `${words.groups} ${describeGroup(group)}`))
  return [paragraph(`${words.groups}:`), ...dashes(groups.map(describeGroup))]
}

export function listRole(label: string, people: readonly Attendee[]): Block[] {
  if (people.length === 0) return []
  const names = people.map(describeAttendee)
  if (people.length > LINES_PER_ROLE)
    return [paragraph([...(label === '' ? [] : [bold(`${label}: `)]), plain(makeSentence(names.join('; ')))])]
  return label === '' ? dashes(names) : [paragraph(`${label}:`), ...dashes(names)]
}

/** A person with the particulars of attendance: whom they stand in for, why they were away. */
function describeAttendee(person: Attendee): string {
  const details = describePresence(person)
  return `${withPosts(namedAttendee(person))}${details === '' ? '' : ` (${details})`}`
}

/** `lãnh đạo các sở, ban, ngành (20 người)`. */
export function describeGroup(group: AttendeeGroup): string {
  const text = trimSentence(group.description)
  const isCounted = group.count === null || text.includes(String(group.count))
  return isCounted ? text : `${text} (${group.count} ${words.people})`
}
