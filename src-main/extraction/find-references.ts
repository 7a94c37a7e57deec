import { allMatches } from '#vietnamese/all-matches.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { anyOf, WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'
import { oncePerWords } from './once-per-place.ts'
import type { KnownPerson, PeopleBook } from './people-book.ts'
import { postKey } from './post-key.ts'
import { readPostAt } from './read-post.ts'
import {
  BODY_NEXT,
  CHARGED,
  FIELD_NEXT,
  GIVEN_NEXT,
  HEADS,
  LEADING,
  LEVEL_NEXT,
  OF_FIELD,
  OF_MINISTRY,
  POST_CLAUSE,
  POSTS,
  PRONOUNS,
  SAYS_NEXT,
  SHORT_NAMES,
  UNNAMED,
  UNSPOKEN_BODY,
} from './rules/find-references-patterns.ts'
import { epithets } from './rules/posts.ts'
import type { Range } from './split-sentences.ts'

/** A place where a person is meant; a pronoun means who was named before it. */
export type Reference = Range & { person: KnownPerson | null; isPronoun: boolean }

const EPITHETS = new RegExp(`${WORD_START}${anyOf(epithets.flatMap((one) => one.words))}${WORD_END}`, 'giu')
const EPITHET_POSTS = epithets.map(({ words, posts }) => ({ words, starts: posts.map(foldKey) }))
const LONGEST_POST_IN_WORDS = 14
const LONGEST_CLAUSE = 120
/** Letters of a given name and the word behind it. */
const LONGEST_GIVEN = 24
/** Letters of a level and the verb behind it. */
const LONGEST_LEVEL = 44
/** "Bộ", folded. */
const MINISTRY = 'bo'

/** Every mention and back-reference in order of place. */
export function findReferences(work: string, book: PeopleBook): Reference[] {
  const taken: Reference[] = book.mentions.map(({ start, end, person }) => ({ start, end, person, isPronoun: false }))
  const marks = new Uint8Array(work.length)
  for (const one of taken) marks.fill(1, one.start, one.end)
  const isFree = ({ start, end }: Range) => !isMarked(marks, start, end)
  const posts = allMatches(work, POSTS)
  const titledNames = () => findTitledNames(work, book, posts)
  const postReferences = () => findPostReferences(work, book, posts)
  const finders = [findShortNames, titledNames, findEpithets, findHeads, postReferences, findUnnamed, findPronouns]
  for (const find of finders) {
    for (const one of find(work, book).filter(isFree)) {
      marks.fill(1, one.start, one.end)
      taken.push(one)
    }
  }
  taken.sort((a, b) => a.start - b.start)
  for (const [at, reference] of taken.entries()) {
    if (reference.isPronoun) reference.person = taken[at - 1]?.person ?? null
  }
  return taken
}

/** Unit by unit, for references are short: a part of the array would have to be made first. */
function isMarked(marks: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (marks[at] === 1) return true
  return false
}

/** The person meant by the latest mention before `at` among those who fit; failing that, the first one after it. */
function latest(at: number, fitting: readonly KnownPerson[]): KnownPerson | null {
  let best: KnownPerson | null = null
  let bestAt = -1
  for (const person of fitting) {
    const before = lastBefore(person.mentionedAt, at)
    if (before > bestAt) {
      best = person
      bestAt = before
    }
  }
  return best ?? [...fitting].sort((a, b) => (a.mentionedAt[0] ?? 0) - (b.mentionedAt[0] ?? 0))[0] ?? null
}

/** The greatest of ascending numbers below `at`, or -1. */
function lastBefore(ascending: readonly number[], at: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return ascending[low - 1] ?? -1
}

function findShortNames(work: string, { people }: PeopleBook): Reference[] {
  const byGiven = Map.groupBy(people, (one) => one.key.split(' ').at(-1) ?? '')
  return allMatches(work, SHORT_NAMES).flatMap((match) => {
    const person = latest(match.index, byGiven.get(foldKey(match[1] ?? '')) ?? [])
    return person ? [{ start: match.index, end: match.index + match[0].length, person, isPronoun: false }] : []
  })
}

/** "Bộ trưởng Thăng": the post and the given name of somebody who holds it, named in full wherever it be. */
function findTitledNames(work: string, { people }: PeopleBook, posts: readonly RegExpExecArray[]): Reference[] {
  const byGiven = Map.groupBy(people, (one) => one.name.split(' ').at(-1) ?? '')
  return posts.flatMap((match) => {
    const end = match.index + match[0].length
    const given = GIVEN_NEXT.exec(work.slice(end, end + LONGEST_GIVEN))
    const called = given && byGiven.get(given[1] ?? '')
    if (!called) return []
    const head = postKey(match[1] ?? '')
    const fitting = called.filter((one) => one.posts.some((post) => startsWithAny(postKey(post), [head])))
    const person = latest(match.index, fitting)
    return person ? [{ start: match.index, end: end + given[0].length, person, isPronoun: false }] : []
  })
}

/** "Phó Chủ tịch … được phân công …": who is only charged is not the leader meant by what follows. */
const thoseHeard = (work: string, { people, mentions }: PeopleBook): KnownPerson[] => {
  const charged = new Set(
    mentions.filter((one) => CHARGED.test(work.slice(one.end, one.end + 24))).map((one) => one.person),
  )
  return charged.size === 0 ? people : people.filter((one) => !charged.has(one) || one.mentionedAt.length > 1)
}

function findEpithets(work: string, book: PeopleBook): Reference[] {
  const people = thoseHeard(work, book)
  const keyed = people.map((one) => ({ one, keys: one.posts.map(foldKey) }))
  const holders = EPITHET_POSTS.map(({ words, starts }) => ({
    words,
    people: keyed.flatMap(({ one, keys }) => (keys.some((key) => startsWithAny(key, starts)) ? [one] : [])),
  }))
  if (holders.every((one) => one.people.length === 0)) return []
  return allMatches(work, EPITHETS).flatMap((match) => {
    const said = match[0].toLowerCase()
    const person = latest(match.index, holders.find((one) => one.words.includes(said))?.people ?? [])
    const end = match.index + match[0].length
    const field = OF_FIELD.test(said) ? (FIELD_NEXT.exec(work.slice(end, end + LONGEST_LEVEL))?.[0].length ?? 0) : 0
    return person ? [{ start: match.index, end: end + field, person, isPronoun: false }] : []
  })
}

/** "Người đứng đầu UBND tỉnh …", "Lãnh đạo Sở …" where they speak: the latest who holds a leading post there. */
function findHeads(work: string, book: PeopleBook): Reference[] {
  const people = thoseHeard(work, book)
  return allMatches(work, HEADS).flatMap((match) => {
    const [words, isFirst, of] = [match[0], match[1], match[2] ?? '']
    const body = postKey(of).replace(GOVERNMENT_OF, 'uy ban nhan dan ')
    const fitting = people.filter((one) =>
      one.posts.some((post) => {
        const key = postKey(post)
        return isOfBody(key, body) && LEADING.test(key) && !(isFirst && key.startsWith('pho '))
      }),
    )
    const person = latest(match.index, fitting)
    return person ? [{ start: match.index, end: match.index + words.length, person, isPronoun: false }] : []
  })
}

const isOfBody = (key: string, body: string): boolean =>
  key.includes(body) || (body === MINISTRY && OF_MINISTRY.test(key))

/** "người đứng đầu chính quyền thành phố": its people's committee. */
const GOVERNMENT_OF = /^chinh quyen /

const startsWithAny = (key: string, starts: readonly string[]): boolean =>
  starts.some((start) => key.startsWith(start) && (key.length === start.length || key[start.length] === ' '))

/** Every beginning of every post, in whole words, with those who hold it. */
function holdersByPost(people: readonly KnownPerson[]): Map<string, KnownPerson[]> {
  const holders = new Map<string, KnownPerson[]>()
  for (const person of people) {
    const beginnings = new Set(person.posts.flatMap(beginningsOfPost))
    for (const key of beginnings) holders.set(key, [...(holders.get(key) ?? []), person])
  }
  return holders
}

const beginningsOfPost = oncePerWords((post) => spokenKeys(post).flatMap(beginningsOf))

/** A post in full, and without the body that talk leaves out: "Chủ tịch tỉnh …", "Bộ trưởng Y tế". */
function spokenKeys(post: string): string[] {
  const key = postKey(post)
  const short = key.replace(UNSPOKEN_BODY, '')
  return short === key ? [key] : [key, short]
}

const beginningsOf = (key: string): string[] => {
  const words = key.split(' ')
  return words.map((_, at) => words.slice(0, at + 1).join(' '))
}

function findPostReferences(work: string, { people }: PeopleBook, posts: readonly RegExpExecArray[]): Reference[] {
  const holders = holdersByPost(people)
  if (holders.size === 0) return []
  return posts.flatMap((match) => {
    const start = match.index + match[0].length - (match[1]?.length ?? 0)
    for (const { end, fitting } of heldPosts(work, start, holders).reverse()) {
      if (end < match.index + match[0].length) continue
      const level = LEVEL_NEXT.exec(work.slice(end, end + LONGEST_LEVEL))?.[0].length ?? 0
      if (level === 0 && BODY_NEXT.test(work.slice(end, end + 24))) continue
      const person = latest(match.index, fitting)
      return person
        ? [{ start: match.index, end: endOfPlace(work, end + level, person), person, isPronoun: false }]
        : []
    }
    return []
  })
}

/** Where posts that somebody holds end, the shortest first: `holders` knows every beginning, so behind none there is no longer one. */
function heldPosts(
  work: string,
  start: number,
  holders: ReadonlyMap<string, KnownPerson[]>,
): { end: number; fitting: KnownPerson[] }[] {
  const held: { end: number; fitting: KnownPerson[] }[] = []
  const clause = POST_CLAUSE.exec(work.slice(start, start + LONGEST_CLAUSE))?.[0] ?? ''
  WORD.lastIndex = 0
  for (let count = 0; count < LONGEST_POST_IN_WORDS && WORD.test(clause); count++) {
    const end = start + WORD.lastIndex
    const key = postKey(work.slice(start, end))
    const fitting = holders.get(key)
    if (fitting) held.push({ end, fitting })
    else if (key !== '') break
  }
  return held
}

/** "Chủ tịch Hà Nội" for the holder of "Chủ tịch UBND TP Hà Nội": the place belongs to the reference. */
function endOfPlace(work: string, at: number, person: KnownPerson): number {
  const place = /^(?: \p{Lu}[\p{L}\p{M}]*)+/u.exec(work.slice(at, at + 40))?.[0] ?? ''
  const key = foldKey(place)
  return key !== '' && person.posts.some((post) => ` ${foldKey(post)} `.includes(` ${key} `)) ? at + place.length : at
}

const WORD = /\S+/g

/** "Đồng chí Chủ tịch Hội đồng thành viên nhấn mạnh …" where nobody named holds the post: the post stands for who speaks. */
function findUnnamed(work: string): Reference[] {
  const holders = new Map<string, KnownPerson>()
  return allMatches(work, UNNAMED).flatMap((match) => {
    const start = match.index + match[0].length
    const post = readPostAt(work, start, start + LONGEST_CLAUSE)
    if (!post || !SAYS_NEXT.test(work.slice(post.end, post.end + LONGEST_LEVEL))) return []
    const words = work.slice(post.start, post.end).trimEnd()
    const person = holders.get(foldKey(words)) ?? unnamedHolder(words, [match.index, post.end])
    holders.set(foldKey(words), person)
    return [{ start: match.index, end: post.end, person, isPronoun: false }]
  })
}

const unnamedHolder = (post: string, span: [number, number]): KnownPerson => ({
  name: post,
  key: foldKey(post),
  mentionedAt: [span[0]],
  honorific: '',
  posts: [post],
  span,
  isCertain: false,
  rule: 'person.post-before',
})

function findPronouns(work: string): Reference[] {
  return allMatches(work, PRONOUNS).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    person: null,
    isPronoun: true,
  }))
}
