import { provinces } from '#vietnamese/provinces.ts'
import { doubtfulSurnames, surnames } from '#vietnamese/surnames.ts'
import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { type FoundName, isAddressed, isPlaceHere, judgeName } from './judge-name.ts'
import {
  BODY_INSIDE,
  CAPS_INSIDE,
  LETTERS_ONLY,
  MARKED,
  NAME_LIST,
  OFFICE_BEFORE,
  PLACE_LIST,
  POST_INSIDE,
  RUN,
  UNION_BEFORE,
  YOUTH_UNION,
} from './rules/find-names-patterns.ts'
import { middleNames, notNameStarts } from './rules/name-words.ts'
import { notAttending } from './rules/posts.ts'
import type { Range } from './split-sentences.ts'

const doubtful = new Set(doubtfulSurnames)
const familyNames = new Set([...surnames, ...doubtfulSurnames])
const middle = new Set(middleNames)
const notStarts = new Set(notNameStarts)
const PLACE_AT_START = new RegExp(`^${anyOf(provinces)}${WORD_END}`, 'u')
const PROVINCE_TAILS = provinces.flatMap((one) => {
  const cut = one.lastIndexOf(' ')
  return cut < 0 || one.includes('-') ? [] : [{ head: one.slice(0, cut + 1), tail: `${one.slice(cut + 1)} ` }]
})
/** Syllables of the longest name, and letters of the longest run looked at. */
const LONGEST = 5
const LONGEST_MARKED = 6
const LONGEST_RUN = 120

type Run = { work: string; tokens: Range[]; isCaps: boolean }

/** Full names in `work`, by family name, form of address or post; places, streets and the famous are left out. */
export function findNames(work: string): FoundName[] {
  const found: FoundName[] = []
  let placeEnd = -1
  for (const match of work.matchAll(RUN)) {
    const run = readRun(work, match)
    if (run.isCaps && LETTERS_ONLY.test(match[0])) continue
    const name = findInRun(run, placeEnd)
    if (name?.kind === 'name') found.push(name.name)
    if (name?.kind === 'place') placeEnd = name.end
  }
  return found.filter((name, at) => !name.isWeak || isInList(work, found, at))
}

function readRun(work: string, match: RegExpExecArray): Run {
  const tokens = [...match[0].matchAll(/\S+/gu)].map((one) => {
    const start = match.index + one.index
    return { start, end: start + one[0].length }
  })
  const isCaps = match[0].length > 3 && match[0] === match[0].toUpperCase()
  return { work, tokens, isCaps }
}

type Outcome = { kind: 'name'; name: FoundName } | { kind: 'place'; end: number } | null

function findInRun(run: Run, placeEnd: number): Outcome {
  const { work, tokens } = run
  let hasPlace = false
  for (let at = 0; at < tokens.length; at++) {
    if (!mayStart(run, at)) continue
    const start = tokens[at]?.start ?? 0
    const skipped = placeWords(run, at)
    if (skipped > 0) {
      hasPlace = true
      at += skipped - 1
      continue
    }
    const isListedPlace = placeEnd >= 0 && PLACE_LIST.test(work.slice(placeEnd, start)) && !isAddressed(work, start)
    const end = nameEnd(run, at)
    const name = judgeName(work, { start, end }, { isCaps: run.isCaps, hasFamilyName: startsName(run, at) })
    if (name && !(isListedPlace && !name.isLed)) return { kind: 'name', name }
    if (isListedPlace) return { kind: 'place', end }
  }
  return hasPlace ? { kind: 'place', end: tokens.at(-1)?.end ?? 0 } : null
}

const wordAt = ({ work, tokens, isCaps }: Run, at: number): string => {
  const token = tokens[at]
  if (!token) return ''
  const word = work.slice(token.start, token.end)
  return isCaps ? word.slice(0, 1) + word.slice(1).toLowerCase() : word
}

/** A family name, a marked name, or any capital before "Văn", "Thị". */
function startsName(run: Run, at: number): boolean {
  const word = wordAt(run, at)
  if (MARKED.test(word) && (at === 0 || notStarts.has(wordAt(run, at - 1)))) return true
  const isFollowedByMiddle = middle.has(wordAt(run, at + 1)) && at + 2 < run.tokens.length
  if (isFollowedByMiddle && (!notStarts.has(word) || isAddressed(run.work, run.tokens[at]?.start ?? 0))) return true
  return familyNames.has(word) && at + 1 < run.tokens.length
}

/** "Đoàn" in front of another family name: "Trung ương Đoàn Nguyễn …", but not "Đoàn Văn …". */
const isYouthUnion = (run: Run, at: number): boolean =>
  wordAt(run, at) === YOUTH_UNION && familyNames.has(wordAt(run, at + 1)) && !middle.has(wordAt(run, at + 1))

/** The first word of the run may also be an unknown family name behind a form of address. */
function mayStart(run: Run, at: number): boolean {
  const start = run.tokens[at]?.start ?? 0
  if (isYouthUnion(run, at) && UNION_BEFORE.test(run.work.slice(Math.max(0, start - 14), start))) return false
  if (doubtful.has(wordAt(run, at)) && OFFICE_BEFORE.test(run.work.slice(Math.max(0, start - 16), start))) return false
  if (startsName(run, at)) return true
  return at + 1 < run.tokens.length && !notStarts.has(wordAt(run, at)) && isAddressed(run.work, start)
}

/** How many words from `at` on are a place's; 0 where none are. */
function placeWords(run: Run, at: number): number {
  const { work, tokens } = run
  const start = tokens[at]?.start ?? 0
  const end = tokens.at(-1)?.end ?? start
  if (PROVINCE_TAILS.some(({ head, tail }) => work.startsWith(tail, start) && work.endsWith(head, start))) return 1
  if (
    PROVINCE_TAILS.some(({ head, tail }) => work.startsWith(tail, start) && work.startsWith(head, start - head.length))
  )
    return 1
  const place = PLACE_AT_START.exec(work.slice(start, end + 20))
  if (place && !notAttending.some((one) => work.startsWith(one, start))) return place[0].split(' ').length
  return isPlaceHere(work, start, Math.min(end, start + LONGEST_RUN)) ? 2 : 0
}

/** The name ends with the run, after five syllables, or before a post or a body ("Nguyễn Văn An Chủ tịch"). */
function nameEnd(run: Run, from: number): number {
  const { work, tokens } = run
  const isMarked = /['’]/u.test(work.slice(tokens[from]?.start, tokens.at(-1)?.end))
  const last = Math.min(tokens.length, from + (isMarked ? LONGEST_MARKED : LONGEST))
  for (let at = from + 1; at < last; at++) {
    const rest = work.slice(tokens[at]?.start, (tokens[at]?.start ?? 0) + 40)
    if (POST_INSIDE.test(rest) || BODY_INSIDE.test(rest) || (run.isCaps && CAPS_INSIDE.test(rest)))
      return tokens[at - 1]?.end ?? 0
  }
  return tokens[last - 1]?.end ?? 0
}

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
