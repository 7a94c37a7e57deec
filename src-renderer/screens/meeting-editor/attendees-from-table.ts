import type { ColumnGuess } from '#contract/source-shapes.ts'
import { Attendee } from '#domain/attendee.ts'
import type { Id } from '#domain/ids.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { type ReadPerson, type RowRemark, readPersonRow } from '#vietnamese/read-person-row.ts'

/** What is done with people of the list whose name is among the attendees already. */
export type SameName = 'skip' | 'update' | 'add'

export type ListedPerson = { person: ReadPerson; remarks: RowRemark[]; row: number; knownId: Id | null }
export type ReadList = {
  people: ListedPerson[]
  /** Places of rows without a name, and of rows that say again what another says. */
  nameless: number[]
  repeated: number[]
}

/** The rows of a list as people, beside who is in the meeting already. */
export function readList(
  rows: readonly string[][],
  columns: readonly ColumnGuess[],
  known: readonly Pick<Attendee, 'id' | 'fullName'>[],
): ReadList {
  const ids = new Map(known.map((one) => [exactKey(one.fullName), one.id]))
  const seen = new Set<string>()
  const list: ReadList = { people: [], nameless: [], repeated: [] }
  for (const [row, cells] of rows.entries()) {
    const { person, remarks } = readPersonRow(cells, columns)
    const whole = JSON.stringify({ ...person, fullName: exactKey(person.fullName) })
    if (person.fullName === '') list.nameless.push(row)
    else if (seen.has(whole)) list.repeated.push(row)
    else list.people.push({ person, remarks, row, knownId: ids.get(exactKey(person.fullName)) ?? null })
    seen.add(whole)
  }
  return list
}

/** Names that stand more than once in the list, with something different beside them. */
export function findNamesakes({ people }: ReadList): string[] {
  const counts = new Map<string, { name: string; count: number }>()
  for (const { person } of people) {
    const key = exactKey(person.fullName)
    counts.set(key, { name: person.fullName, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].filter(({ count }) => count > 1).map(({ name }) => name)
}

export type ListCounts = { added: number; updated: number; known: number }

/** How many people come of it: new ones, and known ones that change. */
export function countList({ people }: ReadList, same: SameName): ListCounts {
  const known = people.filter(({ knownId }) => knownId !== null).length
  return { known, added: people.length - (same === 'add' ? 0 : known), updated: same === 'update' ? known : 0 }
}

/** The attendees with the list in them; what the list does not say stays as it is. */
export function mergeList(attendees: readonly Attendee[], list: ReadList, same: SameName, newId: () => Id): Attendee[] {
  const added = list.people.filter(({ knownId }) => knownId === null || same === 'add')
  const changes = new Map(
    list.people.flatMap((one) => (one.knownId === null ? [] : [[one.knownId, one.person] as const])),
  )
  const kept = attendees.map((attendee) => {
    const change = same === 'update' ? changes.get(attendee.id) : undefined
    return change ? { ...attendee, ...saidOf(change) } : attendee
  })
  return [...kept, ...added.map(({ person }) => Attendee.parse({ id: newId(), ...saidOf(person) }))]
}

/** Only what the row says: an empty cell takes nothing away. */
function saidOf({ posts, ...texts }: ReadPerson): Partial<Attendee> {
  const said = Object.entries(texts).filter(([, value]) => value !== null && value !== '')
  return { ...Object.fromEntries(said), ...(posts.length > 0 && { posts }) }
}
