import type { Attendee, Presence } from '#domain/attendee.ts'

/** Protocol order: ranks first, the rest as entered. */
export function orderAttendees(attendees: readonly Attendee[]): Attendee[] {
  return attendees.toSorted((a, b) => (a.protocolRank ?? Infinity) - (b.protocolRank ?? Infinity) || 0)
}

const attending: readonly Presence[] = ['present', 'substitute', 'partial']

export const isPresent = (attendee: Attendee): boolean => attending.includes(attendee.presence)
