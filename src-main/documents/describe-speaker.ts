import type { Attendee } from '#domain/attendee.ts'
import { findConcluderName } from '#domain/concluder.ts'
import type { Meeting } from '#domain/meeting.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { type Named, namedAttendee, namedStranger } from './wording/people-words.ts'
import { says } from './wording/sentence.ts'

/** A person named in a record: as in the list of attendees, else with the posts kept beside the record. */
export function findSpeaker(meeting: Meeting, name: string, posts: readonly string[] = []): Named {
  const attendee = findAttendee(meeting, name, posts)
  if (!attendee) return namedStranger(name, posts)
  const named = namedAttendee(attendee)
  if (named.posts.length > 0) return named
  return { ...named, posts, body: posts.some((post) => says(post, named.body)) ? '' : named.body }
}

type Names = { exact: Map<string, Attendee[]>; folded: Map<string, Attendee[]> }

/** The names of a list of attendees, once for all that is said at the meeting. */
const namesOf = new WeakMap<readonly Attendee[], Names>()

function listNames(attendees: readonly Attendee[]): Names {
  const known = namesOf.get(attendees)
  if (known) return known
  const names = { exact: Map.groupBy(attendees, nameKey), folded: Map.groupBy(attendees, foldedName) }
  namesOf.set(attendees, names)
  return names
}

const nameKey = ({ fullName }: Attendee): string => exactKey(fullName)
const foldedName = ({ fullName }: Attendee): string => foldKey(fullName)

/**
 * By the name with its tones (Hùng is not Hưng), or without them where that is one person only; of two with one name the
 * one whose post stands beside the record.
 */
function findAttendee({ attendees }: Meeting, name: string, posts: readonly string[]): Attendee | undefined {
  const { exact, folded } = listNames(attendees)
  const same = exact.get(exactKey(name))
  if (same) return same.find((one) => same.length === 1 || one.posts.some((post) => posts.includes(post))) ?? same[0]
  const alike = folded.get(foldKey(name)) ?? []
  return alike.length === 1 ? alike[0] : undefined
}

export const isChairOf = (meeting: Meeting, name: string): boolean => findAttendee(meeting, name, [])?.role === 'chair'

/** Whose conclusions a notice announces; `null` where none is known. */
export function findConcluder(meeting: Meeting): Named | null {
  const found = findConcluderName(meeting)
  return found && findSpeaker(meeting, found.name, found.posts)
}
