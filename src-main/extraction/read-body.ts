import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { nounMakers, verbsInNames } from './rules/bodies.ts'
import { isOneWord } from './rules/compounds.ts'
import {
  BRANCH,
  CITY_SHORT,
  FUNCTION_WORD,
  NAME,
  NAME_GOES_ON,
  NEXT_BODY,
  NEXT_LEVEL,
  NOT_VERB,
  PLURAL_BEFORE,
  SECOND_HALF,
  stopWords,
} from './rules/read-body-patterns.ts'
import { modals, pastOrState, taskAdverbs, taskVerbs } from './rules/verbs.ts'
import type { Range } from './split-sentences.ts'

const BODY_HERE = new RegExp(`${WORD_START}${NAME}`, 'uy')
const STOP = new RegExp(
  `^ +(?:${anyOf([...modals, ...pastOrState, ...taskAdverbs, ...taskVerbs, ...stopWords])})${WORD_END}`,
  'u',
)

const AFTER_NOUN_MAKER = new RegExp(`${WORD_START}${anyOf(withCapitals(nounMakers))}$`, 'u')
const VERB_IN_NAME = new RegExp(`^ +${anyOf(verbsInNames)}${WORD_END}`, 'u')
const LONGEST_BODY = 220

/** A list of bodies that starts at `at` ("các sở, ngành và UBND huyện X"), up to the verb that follows; `null` if none does. */
export function readBodies(work: string, at: number, limit: number): Range | null {
  const found = scanBodies(work, at, limit)
  if (!found) return null
  return { start: at, end: found.isStopped ? found.end : cutUnknownVerb(work, at, found.end) }
}

/** The body that fills `[at, limit)` whole, where what follows is known to be the verb; `null` if something else stands there. */
export function readWholeBody(work: string, at: number, limit: number): Range | null {
  const found = scanBodies(work, at, limit)
  return found && work.slice(found.end, limit).trim() === '' ? { start: at, end: found.end } : null
}

function scanBodies(work: string, at: number, limit: number): { end: number; isStopped: boolean } | null {
  BODY_HERE.lastIndex = at
  const head = BODY_HERE.exec(work)
  if (!head || at + head[0].length > limit) return null
  BRANCH.lastIndex = at
  let end = at + (BRANCH.exec(work)?.[0] ?? head[0]).length
  const last = Math.min(limit, at + LONGEST_BODY)
  while (end < last) {
    const rest = work.slice(end, last)
    const next = NEXT_BODY.exec(rest) ?? NEXT_LEVEL.exec(rest)
    const half = SECOND_HALF.exec(rest)
    const place = CITY_SHORT.exec(rest)
    if (next) end += next[0].length
    else if (place) end += place[0].length
    else if (half && /\p{Lu}/u.test(work.slice(at, end))) end += half[0].length
    else if (/^(?:[,;:.()“”"\n…]| [-–] )/u.test(rest)) break
    else if (isStop(work, at, end, rest)) return { end, isStopped: true }
    else end += /^ *[^\s,;:.()“”"…]+/u.exec(rest)?.[0].length ?? 1
  }
  return { end: Math.min(end, last), isStopped: false }
}

/** Lower-case words a name may end with after its last capital ("Truyền thông tỉnh"); more of them hold a verb not in the list. */
const MOST_TRAILING = 3

/** Where no known verb ended the name: back to its last capitalised word, and the syllable that completes it. */
function cutUnknownVerb(work: string, start: number, end: number): number {
  const words = [...work.slice(start, end).matchAll(/\S+/gu)]
  const last = words.findLastIndex((word, at) => at > 0 && /^\p{Lu}/u.test(word[0]))
  if (last < 0 || words.length - 1 - last <= MOST_TRAILING) return end
  const isName = last > 1 && /^\p{Lu}/u.test(words[last - 1]?.[0] ?? '')
  const kept = words[isName ? last : last + 1]
  return kept ? start + kept.index + kept[0].length : end
}

/** A verb right after "Ban", "cơ quan" … is part of the name, not what the body does. */
function isStop(work: string, start: number, at: number, rest: string): boolean {
  if (!STOP.test(rest) || NOT_VERB.test(rest)) return false
  if (PLURAL_BEFORE.test(work.slice(Math.max(start, at - 8), at)) && !FUNCTION_WORD.test(rest)) return false
  const before = work.slice(Math.max(start, at - 20), at)
  if (NAME_GOES_ON.test(before) || isOneWord(before, rest)) return false
  return !(VERB_IN_NAME.test(rest) && AFTER_NOUN_MAKER.test(before.slice(-14)))
}

const ANY_BODY = new RegExp(`${WORD_START}${NAME}`, 'gu')

/** Places in `[start, end)` where a list of bodies could begin. */
export function bodyStarts(work: string, start: number, end: number): number[] {
  return [...work.slice(start, end).matchAll(ANY_BODY)].map((match) => start + match.index)
}
