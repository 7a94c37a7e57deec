import { foldKey } from '#vietnamese/fold.ts'
import { anyOf, WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'
import type { KnownPerson, PeopleBook } from './people-book.ts'
import { bodyHeads } from './rules/bodies.ts'
import { epithets, postHeads } from './rules/posts.ts'
import type { Range } from './split-sentences.ts'

/** A place where a person is meant; `person` is `null` for a pronoun, which the reader resolves to who spoke last. */
export type Reference = Range & { person: KnownPerson | null; isPronoun: boolean }

const POSTS = new RegExp(`${WORD_START}(?:(?:đồng chí|đ/c|ông|bà) )?(${anyOf(postHeads)})${WORD_END}`, 'giu')
const EPITHETS = new RegExp(`${WORD_START}${anyOf(epithets.flatMap((one) => one.words))}${WORD_END}`, 'giu')
const SHORT_NAMES = new RegExp(
  `${WORD_START}(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị) (\\p{Lu}[\\p{Ll}\\p{M}]*)${WORD_END}(?! \\p{Lu})`,
  'gu',
)
const PRONOUNS = new RegExp(`${WORD_START}(?:Ông|Bà|Đồng chí|đồng chí|ông|bà|Đ/c)${WORD_END}(?= \\p{Ll})`, 'gu')
const BODY_NEXT = new RegExp(`^ ${anyOf([...bodyHeads, 'tỉnh', 'quốc', 'thành'])}${WORD_END}`, 'iu')
const LONGEST_POST_IN_WORDS = 14

/** Every mention and back-reference in order of place. */
export function findReferences(work: string, book: PeopleBook): Reference[] {
  const taken: Reference[] = book.mentions.map(({ start, end, person }) => ({ start, end, person, isPronoun: false }))
  const isFree = (range: Range) => !taken.some((one) => one.start < range.end && range.start < one.end)
  const finders = [findShortNames, findEpithets, findPostReferences, findPronouns]
  for (const find of finders) taken.push(...find(work, book).filter(isFree))
  return taken.sort((a, b) => a.start - b.start)
}

/** The person meant by the latest mention before `at` among those who fit; failing that, the first one after it. */
function latest(book: PeopleBook, at: number, fits: (person: KnownPerson) => boolean): KnownPerson | null {
  const fitting = book.mentions.filter((one) => fits(one.person))
  return (fitting.findLast((one) => one.start < at) ?? fitting[0])?.person ?? null
}

function findShortNames(work: string, book: PeopleBook): Reference[] {
  return [...work.matchAll(SHORT_NAMES)].flatMap((match) => {
    const given = foldKey(match[1] ?? '')
    const person = latest(book, match.index, (one) => foldKey(one.name).split(' ').at(-1) === given)
    return person ? [{ start: match.index, end: match.index + match[0].length, person, isPronoun: false }] : []
  })
}

function findEpithets(work: string, book: PeopleBook): Reference[] {
  return [...work.matchAll(EPITHETS)].flatMap((match) => {
    const said = match[0].toLowerCase()
    const posts = epithets.find((one) => one.words.includes(said))?.posts ?? []
    const person = latest(book, match.index, (one) => one.posts.some((post) => startsWithAny(post, posts)))
    return person ? [{ start: match.index, end: match.index + match[0].length, person, isPronoun: false }] : []
  })
}

const startsWithAny = (post: string, starts: readonly string[]): boolean =>
  starts.some((start) => `${foldKey(post)} `.startsWith(`${foldKey(start)} `))

function findPostReferences(work: string, book: PeopleBook): Reference[] {
  const postKeys = book.people.map((person) => ({ person, keys: person.posts.map(foldKey) }))
  return [...work.matchAll(POSTS)].flatMap((match) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0)
    const words = wordEnds(work, start)
    for (const end of words.reverse()) {
      const key = foldKey(work.slice(start, end))
      if (BODY_NEXT.test(work.slice(end, end + 24))) continue
      const fits = postKeys
        .filter((one) => one.keys.some((post) => `${post} `.startsWith(`${key} `)))
        .map((one) => one.person)
      if (fits.length === 0 || end < match.index + match[0].length) continue
      const person = latest(book, match.index, (one) => fits.includes(one))
      return person ? [{ start: match.index, end, person, isPronoun: false }] : []
    }
    return []
  })
}

/** Where the words from `start` on end, within one clause. */
function wordEnds(work: string, start: number): number[] {
  const clause = /^[^,;:.()“”"\n…]{1,120}/u.exec(work.slice(start))?.[0] ?? ''
  const ends = [...clause.matchAll(/\S+/g)].map((match) => start + match.index + match[0].length)
  return ends.slice(0, LONGEST_POST_IN_WORDS)
}

function findPronouns(work: string): Reference[] {
  return [...work.matchAll(PRONOUNS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    person: null,
    isPronoun: true,
  }))
}
