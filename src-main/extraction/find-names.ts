import { allMatches } from '#vietnamese/all-matches.ts'
import { provinces } from '#vietnamese/provinces.ts'
import { doubtfulSurnames, surnames } from '#vietnamese/surnames.ts'
import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { type FoundName, hasPostBefore, isAddressed, isPlaceHere, judgeName } from './judge-name.ts'
import {
  BODY_INSIDE,
  CAPS_INSIDE,
  FIELD_HERE,
  GIVEN_HEAD,
  HEAD_OF_FIELD,
  HOUSE_END,
  LETTERS_ONLY,
  MARKED,
  MIDDLE_HEAD,
  NAME_LIST,
  OFFICE_BEFORE,
  PLACE_LIST,
  PLURAL_PLACE,
  POST_INSIDE,
  RUN,
  UNION_BEFORE,
  YOUTH_UNION,
} from './rules/find-names-patterns.ts'
import { famousNames, middleNames, notNameStarts } from './rules/name-words.ts'
import { notAttending } from './rules/posts.ts'
import type { Range } from './split-sentences.ts'

const doubtful = new Set(doubtfulSurnames)
const familyNames = new Set([...surnames, ...doubtfulSurnames])
const middle = new Set(middleNames)
const notStarts = new Set(notNameStarts)
const FAMOUS_AT_START = new RegExp(`^${anyOf(famousNames)}${WORD_END}`, 'u')
const PLACE_AT_START = new RegExp(`^${anyOf(provinces)}${WORD_END}`, 'u')
const PROVINCE_TAILS = provinces.flatMap((one) => {
  const cut = one.lastIndexOf(' ')
  return cut < 0 || one.includes('-') ? [] : [{ head: one.slice(0, cut + 1), tail: `${one.slice(cut + 1)} ` }]
})
const TAILS_BY_LETTER = Map.groupBy(PROVINCE_TAILS, ({ tail }) => tail[0])

/** Syllables of the longest name, and letters of the longest run looked at. */
const LONGEST = 5
const LONGEST_MARKED = 6
const LONGEST_RUN = 120
const LONGEST_FIELD = 24

/**
 * `words`: those of the tokens, a run of capitals as it would be written in a sentence; `hasMark`: a name like "H'Blia" may
 * stand in it.
 */
type Run = { work: string; tokens: Range[]; words: string[]; isCaps: boolean; hasMark: boolean }

/** Full names in `work`, by family name, form of address or post; places, streets and the famous are left out. */
export function findNames(work: string): FoundName[] {
  const found: FoundName[] = []
  let placeEnd = -1
  for (const match of allMatches(work, RUN)) {
    const run = readRun(work, match)
    if (run.isCaps && LETTERS_ONLY.test(match[0])) continue
    // One capital alone is no name, unless it is marked as one.
    const name = run.tokens.length > 1 || run.hasMark ? findInRun(run, placeEnd) : placeOf(run, placeEnd)
    if (name?.kind === 'name') found.push(name.name)
    if (name?.kind === 'place') placeEnd = name.end
  }
  return found.filter((name, at) => !name.isWeak || isInList(work, found, at))
}

function readRun(work: string, { 0: text, index }: RegExpExecArray): Run {
  const isCaps = text.length > 3 && !endsSmall(text) && text === text.toUpperCase()
  const tokens: Range[] = []
  const words: string[] = []
  for (let from = 0; from <= text.length; ) {
    const blank = text.indexOf(' ', from)
    const to = blank < 0 ? text.length : blank
    const word = text.slice(from, to)
    tokens.push({ start: index + from, end: index + to })
    words.push(isCaps ? word.slice(0, 1) + word.slice(1).toLowerCase() : word)
    from = to + 1
  }
  return { work, tokens, words, isCaps, hasMark: text.includes("'") || text.includes('’') }
}

/** A small letter without marks at the end tells most runs from capitals; to make all of a run capitals takes longer. */
const endsSmall = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0x61 && last <= 0x7a
}

type Outcome = { kind: 'name'; name: FoundName } | { kind: 'place'; end: number } | null

function findInRun(run: Run, placeEnd: number): Outcome {
  const { work, tokens } = run
  let hasPlace = false
  for (let at = 0; at < tokens.length; at++) {
    const mayBegin = mayStart(run, at)
    if (!mayBegin && at > 0) continue
    const start = tokens[at]?.start ?? 0
    const skipped =
      mayBegin || (tokens.length > 2 && isPlaceHere(work, start, tokens.at(-1)?.end ?? start)) ? placeWords(run, at) : 0
    if (skipped > 0) {
      hasPlace = true
      at += skipped - 1
      continue
    }
    if (!mayBegin) continue
    if (isTailOfPlace(run, at, hasPlace)) continue
    const isListedPlace = placeEnd >= 0 && PLACE_LIST.test(work.slice(placeEnd, start)) && !isAddressed(work, start)
    const end = nameEnd(run, at)
    const name = judgeName(work, { start, end }, { isCaps: run.isCaps, hasFamilyName: startsName(run, at) })
    // "…, Bí thư Thành ủy Hà Nội; Trần …, Phó Bí thư": behind a semicolon who bears a post is the next person.
    const isNextPerson = name?.isCertain && isListedPlace && work.slice(placeEnd, start).includes(';')
    if (name && (!isListedPlace || name.isLed || isNextPerson)) return { kind: 'name', name }
    if (isListedPlace) return { kind: 'place', end }
  }
  return hasPlace ? { kind: 'place', end: tokens.at(-1)?.end ?? 0 } : placeOf(run, placeEnd)
}

const placeOf = (run: Run, placeEnd: number): Outcome =>
  isAmongPlaces(run, placeEnd) ? { kind: 'place', end: run.tokens.at(-1)?.end ?? 0 } : null

/**
 * "cảng Tân Sơn Nhất": the last two capitals of three are no name; behind a place already told, or behind the last word of
 * a house in the post ("Tập đoàn Điện lực Việt Nam | Ngô Sơn"), they are.
 */
const isTailOfPlace = (run: Run, at: number, hasPlace: boolean): boolean =>
  at > 0 && !hasPlace && run.tokens.length - at === 2 && !notStarts.has(wordAt(run, at - 1)) && !isBehindHouse(run, at)

function isBehindHouse(run: Run, at: number): boolean {
  const start = run.tokens[at]?.start ?? 0
  const before = run.work.slice(Math.max(0, start - LONGEST_RUN), start)
  return !doubtful.has(wordAt(run, at)) && HOUSE_END.test(before) && hasPostBefore(before)
}

/** "các đảo Cồn Cỏ, Hòn Ngư, …": no name could start here, but the next run goes on with the list. */
function isAmongPlaces({ work, tokens }: Run, placeEnd: number): boolean {
  const start = tokens[0]?.start ?? 0
  const isNext = placeEnd >= 0 && start - placeEnd < 6 && PLACE_LIST.test(work.slice(placeEnd, start))
  return isNext || PLURAL_PLACE.test(work.slice(Math.max(0, start - 40), start))
}

const wordAt = ({ words }: Run, at: number): string => words[at] ?? ''

/** A family name, a marked name, or any capital before "Văn", "Thị". */
function startsName(run: Run, at: number): boolean {
  const word = wordAt(run, at)
  if (run.hasMark && MARKED.test(word) && (at === 0 || notStarts.has(wordAt(run, at - 1)))) return true
  const isFollowedByMiddle = middle.has(wordAt(run, at + 1)) && at + 2 < run.tokens.length
  if (isFollowedByMiddle && (!notStarts.has(word) || isAddressed(run.work, run.tokens[at]?.start ?? 0))) return true
  return familyNames.has(word) && at + 1 < run.tokens.length
}

/** "Đoàn" in front of another family name: "Trung ương Đoàn Nguyễn …", but not "Đoàn Văn …". */
const isYouthUnion = (run: Run, at: number): boolean =>
  wordAt(run, at) === YOUTH_UNION && familyNames.has(wordAt(run, at + 1)) && !middle.has(wordAt(run, at + 1))

/** "Bộ trưởng | Công Thương Hà …": right behind the head of a ministry or an office stands its field. */
const isFieldOfHead = ({ work, tokens }: Run, at: number): boolean => {
  const start = tokens[at]?.start ?? 0
  return (
    FIELD_HERE.test(work.slice(start, start + LONGEST_FIELD)) &&
    HEAD_OF_FIELD.test(work.slice(Math.max(0, start - 20), start))
  )
}

/** The first word of the run may also be an unknown family name behind a form of address. */
function mayStart(run: Run, at: number): boolean {
  const start = run.tokens[at]?.start ?? 0
  const isName =
    startsName(run, at) ||
    (at + 1 < run.tokens.length && !notStarts.has(wordAt(run, at)) && isAddressed(run.work, start))
  // Most words are none: only of those that are it is asked what stands against them.
  return isName && !isOffice(run, at, start) && !isFieldOfHead(run, at)
}

/** "Trung ương Đoàn …", "Văn phòng …": a word that is a family name elsewhere belongs to the office. */
const isOffice = (run: Run, at: number, start: number): boolean =>
  (isYouthUnion(run, at) && UNION_BEFORE.test(run.work.slice(Math.max(0, start - 14), start))) ||
  (doubtful.has(wordAt(run, at)) && OFFICE_BEFORE.test(run.work.slice(Math.max(0, start - 16), start)))

/** How many words from `at` on are a place's; 0 where none are. */
function placeWords(run: Run, at: number): number {
  const { work, tokens } = run
  const start = tokens[at]?.start ?? 0
  const end = tokens.at(-1)?.end ?? start
  const tails = TAILS_BY_LETTER.get(work[start] ?? '') ?? []
  if (tails.some(({ head, tail }) => work.startsWith(tail, start) && work.endsWith(head, start))) return 1
  if (tails.some(({ head, tail }) => work.startsWith(tail, start) && work.startsWith(head, start - head.length)))
    return 1
  const place = PLACE_AT_START.exec(work.slice(start, end + 20))
  if (place && !notAttending.some((one) => work.startsWith(one, start))) return place[0].split(' ').length
  if (!isPlaceHere(work, start, Math.min(end, start + LONGEST_RUN))) return 0
  return FAMOUS_AT_START.exec(work.slice(start, end))?.[0].split(' ').length ?? 2
}

/** The name ends with the run, after five syllables, or before a post or a body ("Nguyễn Văn An Chủ tịch"). */
function nameEnd(run: Run, from: number): number {
  const { work, tokens } = run
  const isMarked = /['’]/u.test(work.slice(tokens[from]?.start, tokens.at(-1)?.end))
  const last = Math.min(tokens.length, from + (isMarked ? LONGEST_MARKED : LONGEST))
  for (let at = from + 1; at < last; at++) {
    const rest = work.slice(tokens[at]?.start, (tokens[at]?.start ?? 0) + 40)
    if (
      POST_INSIDE.test(rest) ||
      (BODY_INSIDE.test(rest) && !isMiddleName(run, at, from) && !isGivenName(run, { at, from, rest })) ||
      (run.isCaps && CAPS_INSIDE.test(rest))
    )
      return tokens[at - 1]?.end ?? 0
  }
  return tokens[last - 1]?.end ?? 0
}

/** "Lê Bộ Lĩnh": right behind a family name a head of bodies may be a middle name. */
const isMiddleName = ({ work, tokens }: Run, at: number, from: number): boolean =>
  at === from + 1 && MIDDLE_HEAD.test(work.slice(tokens[from]?.start, tokens[at + 1]?.end))

/** "Hoàng Công Bộ": the last of three capitals and more, with nothing behind it that a head of bodies or a post goes on with. */
const isGivenName = ({ tokens }: Run, { at, from, rest }: { at: number; from: number; rest: string }): boolean =>
  at === tokens.length - 1 && at >= from + 2 && GIVEN_HEAD.test(rest)

/** A doubtful name counts beside a sure one of the same list. */
function isInList(work: string, names: readonly FoundName[], at: number): boolean {
  const own = names[at]
  const [before, after] = [names[at - 1], names[at + 1]]
  if (!own) return false
  const joins = (left: Range, right: Range) =>
    right.start - left.end < 70 && NAME_LIST.test(work.slice(left.end, right.start))
  return (
    (before !== undefined && !before.isWeak && joins(before, own)) ||
    (after !== undefined && !after.isWeak && joins(own, after))
  )
}
