import type { Id } from '#domain/ids.ts'
import { Person, Post } from '#domain/person.ts'
import type { Directory } from '#domain/settings.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'
import type { ReadPerson } from '#vietnamese/read-person-row.ts'
import type { ReadList, SameName } from '../meeting-editor/attendees-from-table.ts'
import { unitOf } from './person-rows.ts'
import type { PersonEntry } from './use-person-draft.ts'

/** What a list from a sheet makes of the directory: new people, and known ones with what the list adds. */
export function entriesFromList(
  directory: Directory,
  { people }: ReadList,
  { same, newId }: { same: SameName; newId: () => Id },
): PersonEntry[] {
  const entries = new Map<string, PersonEntry>()
  for (const { person: read, knownId, row } of people) {
    if (knownId !== null && same === 'skip') continue
    const known = same === 'update' ? directory.people.find((one) => one.id === knownId) : undefined
    const key = known ? known.id : `row ${row}`
    const entry = entries.get(key) ?? startEntry(directory, known, { read, newId })
    entries.set(key, addRead(entry, read, { directory, newId }))
  }
  return [...entries.values()]
}

function startEntry(
  { posts }: Directory,
  known: Person | undefined,
  { read, newId }: { read: ReadPerson; newId: () => Id },
): PersonEntry {
  if (known) return { person: known, posts: posts.filter((one) => one.personId === known.id) }
  return { person: Person.parse({ id: newId(), fullName: read.fullName }), posts: [] }
}

/** An empty cell takes nothing away, and a post that is known is not written twice. */
function addRead(
  { person, posts }: PersonEntry,
  read: ReadPerson,
  { directory, newId }: { directory: Directory; newId: () => Id },
): PersonEntry {
  const bodies = new Map(directory.organizations.map((one) => [one.id, one]))
  const body = directory.organizations.find((one) =>
    [one.officialName, one.shortName, ...one.otherNames].some(
      (name) => name !== '' && exactKey(name) === exactKey(read.organization),
    ),
  )
  const unit = body ? { organizationId: body.id, unit: '' } : { organizationId: null, unit: read.organization }
  const isKnown = (title: string) =>
    posts.some(
      (one) =>
        expandedKey(one.title) === expandedKey(title) &&
        (read.organization === '' || expandedKey(unitOf(one, bodies)) === expandedKey(read.organization)),
    )
  const added = read.posts
    .filter((title) => !isKnown(title))
    .map((title) => Post.parse({ id: newId(), personId: person.id, title, ...unit }))
  return {
    person: { ...person, phone: read.phone || person.phone, note: read.note || person.note },
    posts: [...posts, ...added],
  }
}
