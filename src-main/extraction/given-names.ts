import { allMatches } from '#vietnamese/all-matches.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { placeTonesAsPress } from '#vietnamese/tone-placement.ts'
import { isTypedAs } from './find-known-names.ts'
import type { ListedPerson } from './listed-person.ts'
import type { KnownPerson, PeopleBook, PeopleReading } from './people-book.ts'
import { readPostsAfter } from './read-mention.ts'
import { readPostAt } from './read-post.ts'
import { GIVEN_AT_LABEL, GIVEN_AT_LINE, GIVEN_NAME, HIGHLAND_NAME } from './rules/people-book-patterns.ts'
import type { WorkingText } from './working-text.ts'

const GIVEN_NAMES = [GIVEN_NAME, GIVEN_AT_LINE, GIVEN_AT_LABEL]

/** Notes often name a person by the given name alone ("đ/c Giang"); one who is named in full elsewhere is that person. */
export function addGivenNames(source: WorkingText, book: PeopleBook, { kindAt, listed }: PeopleReading): void {
  for (const match of GIVEN_NAMES.flatMap((pattern) => allMatches(source.work, pattern))) {
    const name = match[2] ?? ''
    const nameEnd = match.index + match[0].length
    const nameStart = nameEnd - name.length
    const start = nameStart - (match[1]?.length ?? 0) - 1
    if (kindAt(start) !== 'text' || hasGivenName(book, name)) continue
    if (readPostAt(source.work, nameStart, source.work.length)) continue
    const { posts, end } = readPostsAfter(source, nameEnd)
    const own = onlyOneCalled(name, listed)
    const person: KnownPerson = {
      name: own?.name ?? name,
      key: foldKey(own?.name ?? name),
      mentionedAt: [start],
      honorific: (match[1] ?? '').toLowerCase(),
      posts,
      span: [start, end],
      isCertain: false,
      rule: own ? 'person.listed-given' : 'person.given-name',
    }
    book.people.push(person)
    book.mentions.push({ start, end, nameStart, nameEnd, person, isShared: false })
  }
  book.mentions.sort((a, b) => a.start - b.start)
}

/** The one person of the directory with this given name; of several nobody knows which. */
function onlyOneCalled(given: string, listed: readonly ListedPerson[]): ListedPerson | null {
  const called = listed.filter((one) => {
    const last = one.name.trim().split(/\s+/u).at(-1) ?? ''
    return foldKey(last) === foldKey(given) && isTypedAs(given, placeTonesAsPress(last))
  })
  return called.length === 1 ? (called[0] ?? null) : null
}

const hasGivenName = ({ people }: PeopleBook, name: string): boolean =>
  people.some((one) => ` ${one.key}`.endsWith(` ${foldKey(name)}`))

/** "bà Kim Ngân", "đ/c Y Sun", "đ/c H'Blia": part of a longer name of the same text means its bearer. */
export function joinShortNames(source: WorkingText, book: PeopleBook): void {
  for (const short of [...book.people]) {
    const whole = wholeName(source, book, short)
    if (!whole) continue
    for (const mention of book.mentions) if (mention.person === short) mention.person = whole
    whole.mentionedAt = [...whole.mentionedAt, ...short.mentionedAt].sort((a, b) => a - b)
    book.people.splice(book.people.indexOf(short), 1)
  }
}

function wholeName({ work }: WorkingText, { people, mentions }: PeopleBook, short: KnownPerson): KnownPerson | null {
  const words = short.name.split(' ')
  const isHighland = HIGHLAND_NAME.test(short.name)
  if (words.length > 2 || short.posts.length > 0 || short.honorific === '') return null
  if (words.length === 1 && !isHighland) return null
  const isAddressed = mentions.every(
    (one) => one.person !== short || work.slice(one.start, one.nameStart).trim() !== '',
  )
  const fitting = people.filter(
    (one) =>
      one !== short && (one.key.endsWith(` ${short.key}`) || (isHighland && one.key.startsWith(`${short.key} `))),
  )
  return isAddressed && fitting.length === 1 ? (fitting[0] ?? null) : null
}
