import type { Attendee } from './attendee.ts'
import { type CalendarDate, hasYear, type PartialDate } from './dates.ts'
import type { Id } from './ids.ts'
import type { Meeting } from './meeting.ts'
import type { Organization } from './organization.ts'
import { postsOn } from './person.ts'
import type { Directory } from './settings.ts'

/** What of an earlier meeting is taken over. */
export type MeetingCopies = { attendees: boolean; agenda: boolean; recipients: boolean }
type Setting = { heldOn: PartialDate | null; directory: Directory; makeId: () => Id }

/** Nothing of a copy points into the earlier meeting's sources: it was not said there. */
const noEvidence = { source: null, origin: 'typed' } as const

/** The parts of a new meeting that are as they were in an earlier one: with ids of their own, and nothing of that day. */
export function partsOfNext(from: Meeting, copies: MeetingCopies, setting: Setting): Partial<Meeting> {
  const { kind, place, onlineSites, secrecyLevel, attendees, attendeeGroups, agenda, recipients } = from
  const { makeId } = setting
  const people = {
    attendees: attendees.map((one) => inviteAgain(one, setting)),
    attendeeGroups: attendeeGroups.map((one) => ({ ...one, ...noEvidence, id: makeId() })),
  }
  const program = agenda.map((one) => ({ ...one, ...noEvidence, id: makeId(), startsAt: null }))
  return {
    ...{ kind, place, onlineSites, secrecyLevel },
    ...(copies.attendees ? people : {}),
    ...(copies.agenda ? { agenda: program } : {}),
    ...(copies.recipients ? { recipients } : {}),
  }
}

/** Who came then is invited now, under the post held on the new day. */
function inviteAgain(attendee: Attendee, { heldOn, directory, makeId }: Setting): Attendee {
  const day = heldOn !== null && hasYear(heldOn) ? heldOn : null
  const again = { presence: 'present', substituteFor: '', reason: '' } as const
  return { ...attendee, ...noEvidence, ...again, ...postsOf(attendee, day, directory), id: makeId() }
}

/** Where the directory knows no post on that day, the post stays as it was: an empty one would be a guess too. */
function postsOf(attendee: Attendee, day: CalendarDate | null, directory: Directory): Partial<Attendee> {
  if (day === null || attendee.personId === null) return {}
  const held = postsOn(directory.posts, attendee.personId, day)
  const posts = held.map((one) => one.title)
  if (posts.length === 0 || posts.join('\n') === attendee.posts.join('\n')) return {}
  const body = directory.organizations.find((one) => one.id === held[0]?.organizationId)?.officialName ?? held[0]?.unit
  return { posts, ...(body ? { organization: body } : {}) }
}

/** The body that holds the next meeting: as the directory has it now, or the one that took its place by that day. */
export function organizerOn(organizer: Organization, heldOn: PartialDate | null, directory: Directory): Organization {
  const find = (id: Id | null) => directory.organizations.find((one) => one.id === id)
  const passed = new Set<Id>()
  let body = find(organizer.id) ?? organizer
  while (heldOn !== null && hasYear(heldOn) && body.validTo !== null && body.validTo < heldOn && !passed.has(body.id)) {
    passed.add(body.id)
    body = find(body.successorId) ?? body
  }
  return body
}
