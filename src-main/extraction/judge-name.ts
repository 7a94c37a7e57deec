import { allMatches } from '#vietnamese/all-matches.ts'
import { inEitherCase } from '#vietnamese/either-case.ts'
import { provinces } from '#vietnamese/provinces.ts'
import { atEnd } from '#vietnamese/quick-pattern.ts'
import { doubtfulSurnames, surnames } from '#vietnamese/surnames.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import type { ListedPerson } from './listed-person.ts'
import { firstStop, withoutLetters } from './read-post.ts'
import {
  FIRM_BEFORE,
  HOUSE_BEFORE,
  LUNAR_YEAR,
  MARKED,
  MIDDLE_HEAD,
  PLACE_BEFORE,
  POST_AFTER,
  POST_RIGHT_BEFORE,
  PROVINCE_BEFORE,
  REMEMBERED,
  SHOP_BEFORE,
  TOO_LONG,
} from './rules/find-names-patterns.ts'
import { fieldLabels } from './rules/line-words.ts'
import { countriesAndUnions, famousNames, middleNames } from './rules/name-words.ts'
import { honorifics, levelWords, notAttending, notGivenNames, postHeads } from './rules/posts.ts'
import type { Range } from './split-sentences.ts'

/**
 * `isCertain`: a form of address or a post stands right before it, or a post right after; `isLed`: one of those before;
 * `isWeak`: only its place in a list of names speaks for it; `isPlain`: three or more syllables with a plain family name;
 * `listed`: who of the directory it is.
 */
export type FoundName = Range & {
  isCertain: boolean
  isLed: boolean
  isWeak: boolean
  isPlain: boolean
  listed?: ListedPerson
}

const doubtful = new Set(doubtfulSurnames)
const familyNames = new Set(surnames)
const middle = new Set(middleNames)
const provinceNames = new Set(provinces)
const famous = new Set(famousNames)
const abroad = new Set(countriesAndUnions)
const LEVEL_BEFORE = atEnd(new RegExp(`${WORD_START}${anyOf(withCapitals(levelWords), 'fromEnd')} +$`, 'u'))
const ADDRESS_BEFORE = atEnd(inEitherCase(new RegExp(`${WORD_START}${anyOf(honorifics, 'fromEnd')}:? *$`, 'iu')))
const NOT_GIVEN = new RegExp(`^[^\\s,;:.()]+ ${anyOf(notGivenNames)}${WORD_END}`, 'u')
const LABELS = Object.entries(fieldLabels).flatMap(([field, words]) =>
  field === 'chair' || field === 'secretary' ? words : [],
)
const LABEL_BEFORE = atEnd(
  new RegExp(`(?:^|\\n) *[-+*•]? *(?:\\d{1,2}[.)] *)?${anyOf(withCapitals(LABELS), 'fromEnd')} *: *$`, 'u'),
)
const LOOK_BACK = 110

/** A form of address or a rank right before `at`. */
export const isAddressed = (work: string, at: number): boolean =>
  ADDRESS_BEFORE.test(work.slice(Math.max(0, at - 26), at))

/**
 * Capitals after "huyện", "đường", "trường" … are a place. After a level and behind a post ("Chủ tịch UBND huyện …") three or
 * four of them are the person; two are the place, and of more the first two are.
 */
export function isPlaceHere(work: string, start: number, end: number): boolean {
  const before = work.slice(Math.max(0, start - LOOK_BACK), start)
  if (FIRM_BEFORE.test(before) || SHOP_BEFORE.test(before)) return true
  if (!PLACE_BEFORE.test(before) || POST_RIGHT_BEFORE.test(before)) return false
  if (MARKED.test(work.slice(start, end)) && hasPostBefore(before)) return false
  const words = work.slice(start, end)
  const count = words.split(' ').length
  const mayBePerson = LEVEL_BEFORE.test(before) || (HOUSE_BEFORE.test(before) && !famous.has(words))
  const isPerson =
    count === 3 || (count === 4 && !isPlaceAndName(words)) || (count === 2 && isNoProvince(before, words))
  return !(mayBePerson && isPerson && hasPostBefore(before))
}

/** "Chủ tịch UBND tỉnh Trần Châu": the provinces are known, so behind "tỉnh" a family name and one more are a person. */
const isNoProvince = (before: string, words: string): boolean =>
  PROVINCE_BEFORE.test(before) && familyNames.has(words.slice(0, words.indexOf(' '))) && !provinceNames.has(words)

/** "xã Hòa Phú Trần Bình": two syllables that begin no name, and a family name with one more. */
function isPlaceAndName(words: string): boolean {
  const [first = '', second = '', third = ''] = words.split(' ')
  return !familyNames.has(first) && !middle.has(second) && familyNames.has(third)
}

type Doubts = { isCaps: boolean; hasFamilyName: boolean }

/** Whether the capitals are a person's name, and how sure that is. */
export function judgeName(work: string, { start, end }: Range, { isCaps, hasFamilyName }: Doubts): FoundName | null {
  const name = work.slice(start, end)
  const words = name.split(' ')
  const isMarked = MARKED.test(name)
  if ((words.length < 2 && !isMarked) || notAttending.some((one) => name.startsWith(one))) return null
  if (abroad.has(name)) return null
  if (!isMarked && TOO_LONG.test(name) && hasFamilyName) return null
  if (NOT_GIVEN.test(work.slice(start, end + 12)) && !(hasFamilyName && MIDDLE_HEAD.test(name))) return null
  const before = work.slice(Math.max(0, start - LOOK_BACK), start)
  if (REMEMBERED.test(before) || LUNAR_YEAR.test(name)) return null
  const isNamed = isAddressed(work, start)
  const isLed = isNamed || LABEL_BEFORE.test(before) || hasPostBefore(before)
  const isCertain = isLed || POST_AFTER.test(work.slice(end, end + 40))
  const needsProof = words.length === 2 || isMarked || isCaps || doubtful.has(words[0] ?? '')
  if (famous.has(name) && !POST_AFTER.test(work.slice(end, end + 40)) && !hasPostBefore(before)) return null
  if (!hasFamilyName && !isNamed) return null
  return { start, end, isCertain, isLed, isWeak: needsProof && !isCertain, isPlain: !needsProof && hasFamilyName }
}

const POST = new RegExp(`${WORD_START}${anyOf(postHeads)}${WORD_END}`, 'giu')
/** Read backwards, from the end. */
const CLAUSE_BEFORE = /(?<=((?:[^,;:.()“”"\n]|(?<=(?<![\p{L}])(?:TP|Tp|T|P|Q))\.){0,110}))/uy

/** A post that reaches up to the name: what a verb parts from it is not the person's. */
export function hasPostBefore(before: string): boolean {
  if (!before.endsWith(' ')) return false
  const plain = before.includes(')') ? withoutLetters(before) : before
  CLAUSE_BEFORE.lastIndex = plain.length
  const clause = CLAUSE_BEFORE.exec(plain)?.[1] ?? ''
  return allMatches(clause, POST).some((post) => firstStop(clause.slice(post.index)) < 0)
}
