import { allMatches } from '#vietnamese/all-matches.ts'
import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { findShape } from './find-shape.ts'
import {
  DEADLINE_ONLY,
  EMPHASIS_NEXT,
  IS_NOUN,
  JOINT,
  LISTS_THINGS,
  ORDERS_AGAIN,
  purposeTail,
  TRAILS_OFF,
} from './rules/split-items-patterns.ts'
import { resultVerbs } from './rules/verbs.ts'
import { splitBodies } from './split-bodies.ts'
import type { Range } from './split-sentences.ts'

/** A task of a sentence; a sub-item belongs to the item before it ("trong đó chú ý …"). */
export type Item = Range & { isSub: boolean }

const goesOnWithPurpose = new RegExp(`^${anyOf(withCapitals(resultVerbs))}${WORD_END}`, 'u')

/** The tasks of `[start, end)`: a semicolon opens a new one only where a task follows, not inside brackets or a list of nouns. */
export function splitItems(work: string, start: number, end: number): Item[] {
  const items: Item[] = []
  let from = start
  let isSub = false
  for (const match of allMatches(work.slice(start, end), JOINT)) {
    const at = start + match.index
    const next = at + match[0].length
    if (at < from || isInBrackets(work, from, at) || TRAILS_OFF.test(work.slice(at - 3, at))) continue
    if (match.groups?.chain !== undefined && !opensTask(work, { from, at, next, end })) continue
    if (at > from) items.push({ start: from, end: at, isSub })
    from = next
    isSub = match.groups?.sub !== undefined
  }
  items.push({ start: from, end, isSub })
  return items
    .flatMap((one) => (one.isSub ? [one] : splitBodies(work, one).map((part) => ({ ...part, isSub: false }))))
    .filter((one) => work.slice(one.start, one.end).trim() !== '')
}

function opensTask(work: string, place: { from: number; at: number; next: number; end: number }): boolean {
  const rest = work.slice(place.next, place.end)
  if (EMPHASIS_NEXT.test(rest) || DEADLINE_ONLY.test(rest)) return false
  if (IS_NOUN.test(rest) && LISTS_THINGS.test(work.slice(place.from, place.at))) return false
  if (ORDERS_AGAIN.test(rest)) return true
  const stop = rest.search(/;/u)
  const shape = findShape(work, place.next, stop < 0 ? place.end : place.next + stop)
  if (!shape) return false
  return !(goesOnWithPurpose.test(rest) && purposeTail.test(work.slice(place.from, place.at)))
}

function isInBrackets(work: string, from: number, at: number): boolean {
  let depth = 0
  for (const sign of work.slice(from, at)) {
    if (sign === '(') depth++
    else if (sign === ')' && depth > 0) depth--
  }
  return depth > 0
}
