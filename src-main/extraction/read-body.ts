import { allMatches } from '#vietnamese/all-matches.ts'
import { anyOf, WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'
import { oncePerPlaceOfText } from './once-per-place.ts'
import { AFTER_NOUN_MAKER, verbsInNames } from './rules/bodies.ts'
import { isOneWord } from './rules/compounds.ts'
import {
  ADVISES_NEXT,
  ADVISING_OFFICE,
  BOARD_BEFORE,
  BOARD_FIELD,
  BRANCH,
  BRANCH_BEFORE,
  BRANCH_NEXT,
  CITY_SHORT,
  FUNCTION_WORD,
  JOINT,
  JOINTS,
  LIKELY_NAME,
  LONG_VERB,
  MANAGED,
  MANAGES,
  NAME,
  NAME_GOES_ON,
  NEXT_FIELD,
  NEXT_LEVEL,
  NEXT_PLACE,
  NO_OFFICE,
  NOT_VERB,
  OF_BRANCH,
  PLURAL_BEFORE,
  SECOND_HALF,
  SHARED_LEVEL,
  SHORT_VERB,
  stopWords,
  TRADE_HEAD,
  TRADE_NEXT,
  WHOLE_NAME,
} from './rules/read-body-patterns.ts'
import { modals, pastOrState, taskAdverbs, taskVerbs } from './rules/verbs.ts'
import type { Range } from './split-sentences.ts'

/** The longest of all patterns (a megabyte of machine code), so one serves all three questions. */
const BODY_HERE = new RegExp(`${WORD_START}${NAME}`, 'uy')
const FIRST_LETTER = new RegExp(`${WORD_START}\\p{L}`, 'gu')
const STOP = new RegExp(
  `^ +(?:${anyOf([...modals, ...pastOrState, ...taskAdverbs, ...taskVerbs, ...stopWords])})${WORD_END}`,
  'u',
)

const VERB_IN_NAME = new RegExp(`^ +${anyOf(verbsInNames)}${WORD_END}`, 'u')
const LONGEST_BODY = 220

/** A list of bodies that starts at `at` ("các sở, ngành và UBND huyện X"), up to the verb that follows; `null` if none does. */
export const readBodies = oncePerPlaceOfText((work: string, at: number, limit: number): Range | null => {
  const found = scanBodies(work, at, limit)
  if (!found) return null
  return { start: at, end: found.isStopped ? found.end : cutUnknownVerb(work, at, found.end) }
})

/** The body that fills `[at, limit)` whole, where what follows is known to be the verb; `null` if something else stands there. */
export function readWholeBody(work: string, at: number, limit: number): Range | null {
  const found = scanBodies(work, at, limit)
  return found && work.slice(found.end, limit).trim() === '' ? { start: at, end: found.end } : null
}

function scanBodies(work: string, at: number, limit: number): { end: number; isStopped: boolean } | null {
  const head = headLength(work, at, at)
  if (head < 0 || at + head > limit) return null
  let end = at + (branchHere(work, at)?.length ?? head)
  const last = Math.min(limit, at + LONGEST_BODY)
  while (end < last) {
    const rest = work.slice(end, last)
    const mayJoin = JOINT_LETTERS.includes(firstLetter(rest)) && JOINT.test(rest)
    const next = mayJoin ? (nextBodyEnd(rest) ?? NEXT_LEVEL.exec(rest)?.[0].length) : undefined
    const half = mayJoin ? SECOND_HALF.exec(rest) : null
    const place = mayJoin ? (CITY_SHORT.exec(rest) ?? nextPlace(work.slice(at, end), rest)) : null
    if (next !== undefined) end += next
    else if (place) end += place[0].length
    else if (mayJoin && OF_BRANCH.test(work.slice(at, end)) && NEXT_FIELD.test(rest))
      end += NEXT_FIELD.exec(rest)?.[0].length ?? 0
    else if (half && /\p{Lu}/u.test(work.slice(at, end))) end += half[0].length
    else if (/^(?:[,;:.()“”"\n…]| [-–] )/u.test(rest)) break
    else if (isStop(work, at, end, rest)) return { end, isStopped: true }
    else end += wordLength(rest)
  }
  return { end: Math.min(end, last), isStopped: false }
}

/** What JOINT may begin with behind blanks: most words of a name begin otherwise, and need no closer look. */
const JOINT_LETTERS = ',…–-vcTPQHX'

function firstLetter(rest: string): string {
  let at = 0
  while (rest[at] === ' ') at++
  return rest[at] ?? ' '
}

const WORD_HERE = /^ *[^\s,;:.()“”"…]+/uy

/** The blanks and the word that `rest` begins with; whatever else it begins with counts for one letter. */
function wordLength(rest: string): number {
  WORD_HERE.lastIndex = 0
  return WORD_HERE.test(rest) ? WORD_HERE.lastIndex : 1
}

/** Letters of what a body begins with at `at`, whatever limit is asked for; -1 where none begins. */
const headLength = oncePerPlaceOfText((work: string, at: number, _end: number): number => {
  BODY_HERE.lastIndex = at
  return BODY_HERE.test(work) ? BODY_HERE.lastIndex - at : -1
})

/** Where the body behind ", " or " và " ends; `rest` begins with that joint. */
function nextBodyEnd(rest: string): number | undefined {
  for (const joint of JOINTS) {
    const lead = joint.exec(rest)?.[0].length
    if (lead === undefined) continue
    BODY_HERE.lastIndex = lead
    if (BODY_HERE.test(rest)) return BODY_HERE.lastIndex
  }
  return undefined
}

/** "các xã Thu Lâm, Đông Anh và Phù Đổng": behind a level that several share, the next by its bare name. */
const nextPlace = (before: string, rest: string): RegExpExecArray | null => {
  const next = NEXT_PLACE.exec(rest)
  return next && SHARED_LEVEL.test(before) ? next : null
}

function branchHere(work: string, at: number): string | undefined {
  if (!/^[Nn]$/.test(work[at] ?? '')) return undefined
  BRANCH.lastIndex = at
  return BRANCH.exec(work)?.[0]
}

/** Lower-case words a name may end with after its last capital ("Truyền thông tỉnh"); more of them hold a verb not in the list. */
const MOST_TRAILING = 3

/** Where no known verb ended the name: back to its last capitalised word, and the syllable that completes it. */
function cutUnknownVerb(work: string, start: number, end: number): number {
  const words = allMatches(work.slice(start, end), /\S+/gu)
  const last = words.findLastIndex((word, at) => at > 0 && /^\p{Lu}/u.test(word[0]))
  if (last < 0 || words.length - 1 - last <= MOST_TRAILING) return end
  const isName = last > 1 && /^\p{Lu}/u.test(words[last - 1]?.[0] ?? '')
  const kept = words[isName ? last : last + 1]
  return kept ? start + kept.index + kept[0].length : end
}

/** A verb right after "Ban", "cơ quan" … is part of the name, not what the body does. */
function isStop(work: string, start: number, at: number, rest: string): boolean {
  if (!STOP.test(rest)) return isPlainStop(work.slice(start, at), rest)
  if (NOT_VERB.test(rest)) return false
  if (PLURAL_BEFORE.test(work.slice(Math.max(start, at - 8), at)) && !FUNCTION_WORD.test(rest)) return false
  const before = work.slice(Math.max(start, at - 20), at)
  if ((NAME_GOES_ON.test(before) && !FUNCTION_WORD.test(rest)) || isOneWord(before, rest)) return false
  if (BOARD_BEFORE.test(before) && BOARD_FIELD.test(rest)) return false
  if (MANAGES.test(before) && MANAGED.test(rest)) return false
  if (BRANCH_BEFORE.test(before) && BRANCH_NEXT.test(rest)) return false
  if (TRADE_HEAD.test(before) && TRADE_NEXT.test(rest)) return false
  if (ADVISING_OFFICE.test(before) && ADVISES_NEXT.test(rest)) return true
  return !(VERB_IN_NAME.test(rest) && AFTER_NOUN_MAKER.test(before.slice(-14)) && !NO_OFFICE.test(before))
}

/** "Sở Y tế | hoãn …": an everyday verb behind a whole name; in small letters it may be the field of an office. */
const isPlainStop = (name: string, rest: string): boolean =>
  !isOneWord(name, rest) &&
  ((LONG_VERB.test(rest) && LIKELY_NAME.test(name)) || (SHORT_VERB.test(rest) && WHOLE_NAME.test(name)))

/** Places in `[start, end)` where a list of bodies could begin. */
export function bodyStarts(work: string, start: number, end: number): number[] {
  const text = work.slice(start, end)
  const starts: number[] = []
  let from = 0
  for (const word of allMatches(text, FIRST_LETTER)) {
    if (word.index < from) continue
    BODY_HERE.lastIndex = word.index
    if (!BODY_HERE.test(text)) continue
    starts.push(start + word.index)
    from = BODY_HERE.lastIndex
  }
  return starts
}
