import { Attendee } from '#domain/attendee.ts'
import type { Id } from '#domain/ids.ts'
import { renamed } from './attendee-order.ts'
import type { PersonChoice } from './person-choices.ts'

const chairOf = (attendees: readonly Attendee[]): Attendee | undefined => attendees.find((one) => one.role === 'chair')

/** A row that holds nothing but a name typed here. */
const isBare = (one: Attendee): boolean =>
  one.origin === 'typed' && one.posts.length === 0 && one.organization === '' && one.personId === null

/** The first chair under this name; a row for one where there is none yet, and away with a bare row left without a name. */
export function nameChair(attendees: readonly Attendee[], fullName: string, newId: () => Id): Attendee[] {
  const chair = chairOf(attendees)
  if (!chair)
    return fullName === '' ? [...attendees] : [Attendee.parse({ id: newId(), fullName, role: 'chair' }), ...attendees]
  if (fullName === '' && isBare(chair)) return attendees.filter((one) => one !== chair)
  return attendees.map((one) => (one === chair ? { ...one, ...renamed(one, fullName) } : one))
}

/** Somebody chosen as chair: an attendee gets the role, anybody else a row of his or her own. Who chaired stays in the list. */
export function takeChair(attendees: readonly Attendee[], choice: PersonChoice, newId: () => Id): Attendee[] {
  const chair = chairOf(attendees)
  const { attendeeId, ...person } = choice
  const others = attendees
    .filter((one) => one !== chair || !isBare(one) || one.id === attendeeId)
    .map((one) => (one === chair && one.id !== attendeeId ? { ...one, role: 'member' as const } : one))
  if (attendeeId !== null) return others.map((one) => (one.id === attendeeId ? { ...one, role: 'chair' } : one))
  return [Attendee.parse({ id: newId(), ...person, role: 'chair' }), ...others]
}
