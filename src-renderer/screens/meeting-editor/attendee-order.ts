import type { Attendee } from '#domain/attendee.ts'
import { sortByVietnameseName } from '#vietnamese/sort-names.ts'

/** The order in which papers name people: by rank where one was given, else as entered. */
export const byProtocol = (attendees: readonly Attendee[]): Attendee[] =>
  attendees.toSorted((a, b) => (a.protocolRank ?? Infinity) - (b.protocolRank ?? Infinity) || 0)

/** By given name; rows without a name yet stand last. */
export function byName(attendees: readonly Attendee[]): Attendee[] {
  const named = attendees.filter((one) => keyOf(one) !== '')
  return [...sortByVietnameseName(named, keyOf), ...attendees.filter((one) => keyOf(one) === '')]
}

const keyOf = ({ sortKey, fullName }: Attendee): string => sortKey || fullName

/**
 * The list put into this order by hand. Where ranks had been given they follow it, down to the last one ranked: a rank of
 * before would put people back.
 */
export function rankAnew(ordered: readonly Attendee[]): Attendee[] {
  const last = ordered.findLastIndex((one) => one.protocolRank !== null)
  return ordered.map((one, at) => (at > last || one.protocolRank === at + 1 ? one : { ...one, protocolRank: at + 1 }))
}

/** Another name is another person: the link to the directory goes, what was typed stays. */
export const renamed = (attendee: Attendee, fullName: string): Partial<Attendee> => ({
  fullName,
  ...(attendee.personId !== null && fullName.trim() !== attendee.fullName.trim() && { personId: null }),
})
