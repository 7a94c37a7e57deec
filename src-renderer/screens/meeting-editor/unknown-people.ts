import type { Attendee } from '#domain/attendee.ts'
import type { Id } from '#domain/ids.ts'
import { Person, Post } from '#domain/person.ts'
import type { Directory } from '#domain/settings.ts'
import { exactKey } from '#vietnamese/exact-key.ts'

/** The attendees whose names the directory does not know under any spelling; a name alone links nobody. */
export function findUnknown(attendees: readonly Attendee[], directory: Directory): Attendee[] {
  const names = new Set(directory.people.flatMap((one) => [one.fullName, ...one.otherNames]).map(exactKey))
  const seen = new Set<string>()
  return attendees.filter((one) => {
    const key = exactKey(one.fullName)
    // Half a name is being typed, a whole one has two syllables.
    if (one.personId !== null || !key.includes(' ') || names.has(key) || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

export type NewPerson = { attendeeId: Id; person: Person; posts: Post[] }

/** People of the directory made of attendees, with the posts written here; since when they hold them nobody has said. */
export function makePeople(attendees: readonly Attendee[], directory: Directory, newId: () => Id): NewPerson[] {
  const bodies = new Map(directory.organizations.map((one) => [exactKey(one.officialName), one.id]))
  return attendees.map(({ id, fullName, sortKey, phone, posts, organization }) => {
    const person = Person.parse({ id: newId(), fullName: fullName.trim(), sortKey, phone })
    const organizationId = bodies.get(exactKey(organization)) ?? null
    const unit = organizationId === null ? organization : ''
    return {
      attendeeId: id,
      person,
      posts: posts.map((title) => Post.parse({ id: newId(), personId: person.id, title, organizationId, unit })),
    }
  })
}
