import { exactKey } from '#vietnamese/exact-key.ts'
import { findKnownNames } from './find-known-names.ts'
import { findNames } from './find-names.ts'
import { addGivenNames, joinShortNames } from './given-names.ts'
import type { FoundName } from './judge-name.ts'
import type { ListedPerson } from './listed-person.ts'
import type { PeopleBook, PeopleReading } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { addPost, addToBook, readMention } from './read-mention.ts'
import { CREDITED } from './rules/people-book-patterns.ts'
import type { Range } from './split-sentences.ts'
import type { WorkingText } from './working-text.ts'

const LOOK_BACK = 300

/** Everyone named in full in the given lines, with all posts stated anywhere, and every full mention in order. */
export function readPeople(source: WorkingText, reading: PeopleReading): PeopleBook {
  const book: PeopleBook = { people: [], mentions: [], byName: new Map() }
  const captioned: FoundName[] = []
  let bound = 0
  for (const name of allNames(source.work, reading.listed)) {
    const kind = reading.kindAt(name.start)
    if (kind === 'caption') captioned.push(name)
    if (kind !== 'text') continue
    const mention = readMention(source, name, boundOf(source, name, bound), book)
    if (!mention) continue
    book.mentions.push(mention)
    bound = mention.end
  }
  addGivenNames(source, book, reading)
  joinShortNames(source, book)
  for (const name of captioned) addCaptioned(source, book, name)
  for (const person of book.people) {
    const own = reading.listed.find((one) => exactKey(one.name) === exactKey(person.name))
    if (own && person.posts.length === 0) person.posts.push(...own.posts)
  }
  return book
}

/** No post reaches back over the line or over the person before. */
function boundOf({ work }: WorkingText, name: Range, bound: number): number {
  const before = Math.max(bound, name.start - LOOK_BACK)
  return before + work.slice(before, name.start).lastIndexOf('\n') + 1
}

/** Names by the rules and by the directory; where both find one, the directory's holds. */
function allNames(work: string, listed: readonly ListedPerson[]): FoundName[] {
  const known = findKnownNames(work, listed)
  if (known.length === 0) return findNames(work)
  const isFree = (one: Range) =>
    rangesWithin(known, one.start, one.end).every((own) => own.end <= one.start || own.start >= one.end)
  return [...known, ...findNames(work).filter(isFree)].sort((a, b) => a.start - b.start)
}

/** A caption tells who somebody is; it is no mention that a later "ông" goes back to, and its photographer is nobody. */
function addCaptioned(source: WorkingText, book: PeopleBook, name: FoundName): void {
  const bound = boundOf(source, name, 0)
  if (!name.isCertain || CREDITED.test(source.work.slice(bound, name.start))) return
  const shown: PeopleBook = { people: [], mentions: [], byName: new Map() }
  const person = readMention(source, name, bound, shown)?.person
  // Captions are typed in haste: a name that differs by a tone mark alone is the same person's.
  const known = person && book.people.find((one) => one.key === person.key)
  if (known) for (const post of person.posts) addPost(known, post)
  else if (person) addToBook(book, person)
}
