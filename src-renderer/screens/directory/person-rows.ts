import type { CalendarDate } from '#domain/dates.ts'
import type { Organization } from '#domain/organization.ts'
import type { Person, Post } from '#domain/person.ts'
import type { Directory } from '#domain/settings.ts'
import { matchTyped } from '#vietnamese/match-typed.ts'
import { type PreparedText, prepareText } from '#vietnamese/prepare-text.ts'
import { sortByVietnameseName } from '#vietnamese/sort-names.ts'
import { writeDate } from '../../parts/date-text.ts'
import { directoryWords } from '../../text/directory.ts'

/** A person as the table shows them on a day. `isDim`: no post is held then; the nearest one stands in its place. */
export type PersonRow = {
  id: string
  person: Person
  titles: string
  units: string
  /** When the post shown is not held on that day: since when not, or from when on. */
  term: string
  isDim: boolean
}

export const unitOf = (post: Post, bodies: ReadonlyMap<string, Organization>): string =>
  bodies.get(post.organizationId ?? '')?.officialName ?? post.unit

export const bodiesById = ({ organizations }: Directory): ReadonlyMap<string, Organization> =>
  new Map(organizations.map((one) => [one.id, one]))

const isHeld = ({ from, to }: Post, day: CalendarDate): boolean =>
  (from === null || from <= day) && (to === null || day <= to)

/** Everybody of the directory, by given name, with the posts of a day. */
export function makePersonRows(directory: Directory, day: CalendarDate): PersonRow[] {
  const bodies = bodiesById(directory)
  const posts = Map.groupBy(directory.posts, (one) => one.personId)
  const sorted = sortByVietnameseName(directory.people, (one) => one.sortKey || one.fullName)
  return sorted.map((person) => makeRow(person, posts.get(person.id) ?? [], { bodies, day }))
}

type Context = { bodies: ReadonlyMap<string, Organization>; day: CalendarDate }

function makeRow(person: Person, posts: readonly Post[], { bodies, day }: Context): PersonRow {
  const held = posts.filter((one) => isHeld(one, day))
  const nearest = held.length > 0 ? null : findNearest(posts, day)
  const shown = nearest ? [nearest] : held
  const once = (texts: string[]) => [...new Set(texts.filter((text) => text !== ''))].join('; ')
  return {
    id: person.id,
    person,
    titles: once(shown.map((one) => one.title)),
    units: once(shown.map((one) => unitOf(one, bodies))),
    term: nearest ? termOf(nearest, day) : posts.length === 0 ? directoryWords.noneOn : '',
    isDim: held.length === 0,
  }
}

/** The post that ended last before the day, else the one that begins first after it. */
function findNearest(posts: readonly Post[], day: CalendarDate): Post | null {
  const past = posts.filter((one) => one.to !== null && one.to < day)
  const ended = past.toSorted((a, b) => (b.to ?? '').localeCompare(a.to ?? ''))[0]
  const next = posts.filter((one) => one.from !== null && one.from > day)
  return ended ?? next.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))[0] ?? posts[0] ?? null
}

const termOf = ({ from, to }: Post, day: CalendarDate): string =>
  to !== null && to < day ? directoryWords.ended(writeDate(to)) : directoryWords.notYet(writeDate(from))

const prepared = new WeakMap<Person, { said: string; text: PreparedText }>()

/** The words of a row, ready to be asked with every key. */
function textOf({ person, titles, units }: PersonRow): PreparedText {
  const said = [person.fullName, ...person.otherNames, titles, units, person.phone, person.email].join(' ')
  const known = prepared.get(person)
  if (known?.said === said) return known.text
  const text = prepareText(said)
  prepared.set(person, { said, text })
  return text
}

/** The rows that answer what was typed, in their order. */
export const filterPersonRows = (rows: readonly PersonRow[], typed: string): readonly PersonRow[] =>
  typed.trim() === '' ? rows : rows.filter((row) => matchTyped(typed, textOf(row)) !== null)
