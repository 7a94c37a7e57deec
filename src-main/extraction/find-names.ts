import { provinces } from '#vietnamese/provinces.ts'
import { doubtfulSurnames, surnames } from '#vietnamese/surnames.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { firstStop } from './read-post.ts'
import { PLACE_BEFORE, POST_AFTER } from './rules/find-names-patterns.ts'
import { honorifics, levelWords, notAttending, notGivenNames, postHeads } from './rules/posts.ts'
import type { Range } from './split-sentences.ts'

/** `isCertain`: a form of address or a post stands right before it, or a post right after. */
export type FoundName = Range & { isCertain: boolean }

const TITLE_CASE = "\\p{Lu}[\\p{Ll}\\p{M}'’]*"
const ALL_CAPS = '\\p{Lu}[\\p{Lu}\\p{M}]*'
const upperSurnames = surnames.filter((one) => one.length > 1).map((one) => one.toUpperCase())
const NAME = new RegExp(
  `${WORD_START}(?:${anyOf([...surnames, ...doubtfulSurnames])}(?: (?:${TITLE_CASE})${WORD_END}){1,6}|${anyOf(upperSurnames)}(?: ${ALL_CAPS}${WORD_END}){1,4})${WORD_END}`,
  'gu',
)

const doubtful = new Set(doubtfulSurnames)
const familyNames = new Set(surnames)
const LEVEL_BEFORE = new RegExp(`${WORD_START}${anyOf(withCapitals(levelWords))} +$`, 'u')
const ADDRESS_BEFORE = new RegExp(`${WORD_START}${anyOf(honorifics)}:? *$`, 'iu')
const PLACE_AT_START = new RegExp(`^${anyOf(provinces)}${WORD_END} ?`, 'u')
const NOT_GIVEN = new RegExp(`^\\S+ ${anyOf(notGivenNames)}${WORD_END}`, 'u')
const LONGEST = 5
const PROVINCE_TAILS = provinces.flatMap((one) => {
  const cut = one.lastIndexOf(' ')
  return cut < 0 || one.includes('-') ? [] : [{ head: one.slice(0, cut + 1), tail: `${one.slice(cut + 1)} ` }]
})
/** More than the letters of any name. */
const LONGEST_RUN = 120

/** Full names in `work`, by the test of the family name; places, streets and the famous are left out. */
export function findNames(work: string): FoundName[] {
  const names: FoundName[] = []
  for (const match of work.matchAll(NAME)) {
    const name = trimName(work, match.index, match.index + match[0].length)
    if (name) names.push(name)
  }
  return names
}

function trimName(work: string, matchStart: number, matchEnd: number): FoundName | null {
  let start = matchStart
  for (;;) {
    const place = PLACE_AT_START.exec(work.slice(start, matchEnd + 20))
    if (endsProvince(work, start)) start = nextFamilyName(work, skipWords(work, start, 1), matchEnd)
    else if (place && !isCityNamesake(work, start)) start = nextFamilyName(work, start + place[0].length, matchEnd)
    else if (isPlaceHere(work, start, matchEnd)) start = nextFamilyName(work, skipWords(work, start, 2), matchEnd)
    else break
    if (start < 0) return null
  }
  const end = Math.min(matchEnd, skipWords(work, start, LONGEST) - 1)
  return judgeName(work, start, end)
}

/** The family name found is the last word of a province ("Bình Dương Võ Văn …"). */
const endsProvince = (work: string, start: number): boolean =>
  PROVINCE_TAILS.some(({ head, tail }) => work.startsWith(tail, start) && work.endsWith(head, start))

const isCityNamesake = (work: string, at: number): boolean => notAttending.some((one) => work.startsWith(one, at))

/** Position after `count` words and the blank behind them. */
function skipWords(work: string, start: number, count: number): number {
  return (
    start +
    work
      .slice(start, start + LONGEST_RUN)
      .split(' ', count)
      .join(' ').length +
    1
  )
}

/**
 * Capitals after "huyện", "đường", "trường" … are a place. After a level and behind a post ("Chủ tịch UBND huyện …") three or
 * four of them are the person; two are the place, and of more the first two are.
 */
function isPlaceHere(work: string, start: number, end: number): boolean {
  const before = work.slice(Math.max(0, start - 110), start)
  if (!PLACE_BEFORE.test(before)) return false
  const count = work.slice(start, end).split(' ').length
  return !(LEVEL_BEFORE.test(before) && hasPostBefore(before) && (count === 3 || count === 4))
}

/** Where the next family name inside the run of capitals starts, or -1. */
function nextFamilyName(work: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    const word = /^\S+/.exec(work.slice(at, end))?.[0] ?? ''
    if (familyNames.has(word) && work.slice(at, end).includes(' ')) return at
    at += word.length + 1
  }
  return -1
}

function judgeName(work: string, start: number, end: number): FoundName | null {
  const name = work.slice(start, end)
  const words = name.split(' ')
  if (words.length < 2 || notAttending.some((one) => name.startsWith(one))) return null
  if (NOT_GIVEN.test(work.slice(start, end + 12))) return null
  const before = work.slice(Math.max(0, start - 110), start)
  const isAddressed = ADDRESS_BEFORE.test(before.slice(-20))
  const isCertain = isAddressed || hasPostBefore(before) || POST_AFTER.test(work.slice(end, end + 40))
  const needsProof = words.length === 2 || doubtful.has(words[0] ?? '')
  return needsProof && !isCertain ? null : { start, end, isCertain }
}

const POST = new RegExp(`${WORD_START}${anyOf(postHeads)}${WORD_END}`, 'giu')
const CLAUSE_BEFORE = /[^,;:.()“”"\n]{0,110}$/u
/** A post that reaches up to the name: what a verb parts from it is not the person's. */
function hasPostBefore(before: string): boolean {
  if (!before.endsWith(' ')) return false
  const clause = CLAUSE_BEFORE.exec(before)?.[0] ?? ''
  return [...clause.matchAll(POST)].some((post) => firstStop(clause.slice(post.index)) < 0)
}
