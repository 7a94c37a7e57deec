import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { bodyStarts, readBodies } from './read-body.ts'
import { assessingStarts } from './rules/assessment-words.ts'
import { frontings } from './rules/connectors.ts'
import {
  ADVERBS,
  CLAUSE_JOINT,
  lateModal,
  modalThenVerb,
  NOT_NEGATIVE,
  nominalModal,
  OPENERS,
  pastInside,
  STARTS_WITH_HAVE,
  startsWithModal,
  startsWithPast,
  VERB,
} from './rules/find-shape-patterns.ts'
import { negatives, taskAdverbs } from './rules/verbs.ts'
import type { Range } from './split-sentences.ts'

/** How a clause says what is to be done; `start` = after connectors and time words; `body` = who is named as doing it. */
export type Shape = {
  kind: 'bodyModal' | 'bodyVerb' | 'modal' | 'bareVerb' | 'negative' | 'bodyLater' | 'nominalModal'
  start: number
  body: Range | null
}

const startsWithVerb = new RegExp(`^ *${ADVERBS}${VERB}`, 'u')
const startsWithAdverb = new RegExp(`^ *(?:${anyOf(withCapitals(taskAdverbs))})${WORD_END}`, 'u')
const startsWithNegative = new RegExp(`^ *${anyOf(withCapitals(negatives))}${WORD_END}`, 'u')
const assesses = new RegExp(`^[-+•*–\\s]*${anyOf(withCapitals(assessingStarts))}${WORD_END}`, 'u')
const opener = new RegExp(`^ *${OPENERS}`, 'u')
const fronting = new RegExp(`^ *${anyOf(withCapitals(frontings))}${WORD_END}`, 'u')

/** Past connectors, numbers, bullets and fronted clauses ("Đối với …,", "Trong thời gian tới,"). */
export function skipOpeners(work: string, start: number, end: number): number {
  let at = start
  for (let turn = 0; turn < 6; turn++) {
    const rest = work.slice(at, end)
    const found = opener.exec(rest)
    if (found && found[0].length > 0) at += found[0].length
    else if (fronting.test(rest)) {
      const comma = frontedClauseEnd(work, at, end)
      if (comma < 0) break
      at = comma
    } else break
  }
  while (at < end && /[\s“"¤]/u.test(work[at] ?? '')) at++
  return at
}

const LONGEST_FRONTED = 260

/** After the first comma of a fronted clause that a subject, a modal or a verb follows; -1 if there is none. */
function frontedClauseEnd(work: string, at: number, end: number): number {
  const clause = work.slice(at, Math.min(end, at + LONGEST_FRONTED))
  for (const match of clause.matchAll(/, +/g)) {
    const next = at + match.index + match[0].length
    const rest = work.slice(next, end)
    const goesOn =
      readBodies(work, next, end) ?? (startsWithModal.test(rest) || startsWithVerb.test(rest) || opener.test(rest))
    if (goesOn) return next
  }
  return -1
}

/** The shape of a clause that asks for something, or `null` for a statement. */
export function findShape(work: string, start: number, end: number): Shape | null {
  if (assesses.test(work.slice(start, end))) return null
  const at = skipOpeners(work, start, end)
  const rest = work.slice(at, end)
  const body = readBodies(work, at, end)
  if (body) {
    const led = shapeAfterBody(work, body, end)
    if (led) return { kind: led, start: at, body }
  }
  if (startsWithNegative.test(rest)) return NOT_NEGATIVE.test(rest) ? null : { kind: 'negative', start: at, body: null }
  if (modalThenVerb.test(rest)) return { kind: 'modal', start: at, body: null }
  if (!body && startsWithVerb.test(rest) && !pastInside.test(firstClause(rest)))
    return { kind: 'bareVerb', start: at, body: null }
  return laterShape(work, at, end)
}

function shapeAfterBody(work: string, body: Range, end: number): 'bodyModal' | 'bodyVerb' | null {
  const rest = work.slice(body.end, end).replace(/^ *:/u, ' ')
  if (startsWithPast.test(rest)) return null
  if (startsWithModal.test(rest)) return 'bodyModal'
  if (startsWithVerb.test(rest) || (startsWithAdverb.test(rest) && !STARTS_WITH_HAVE.test(rest))) return 'bodyVerb'
  const clause = /^[^,;:.\n]{0,200}/u.exec(rest)?.[0] ?? ''
  const late = nominalModal.exec(clause) ?? lateModal.exec(clause)
  return late && !pastInside.test(clause.slice(0, late.index)) ? 'bodyModal' : null
}

function laterShape(work: string, at: number, end: number): Shape | null {
  for (const from of bodyStarts(work, at + 1, Math.min(end, at + 400))) {
    if (!CLAUSE_JOINT.test(work.slice(Math.max(at, from - 5), from))) continue
    const body = readBodies(work, from, end)
    const led = body && shapeAfterBody(work, body, end)
    if (body && led && (led === 'bodyModal' || startsWithAdverb.test(work.slice(body.end, end)))) {
      return { kind: 'bodyLater', start: at, body }
    }
  }
  const rest = work.slice(at, end)
  const modal = nominalModal.exec(rest)
  return modal && !pastInside.test(rest.slice(0, modal.index)) ? { kind: 'nominalModal', start: at, body: null } : null
}

const firstClause = (rest: string): string => /^[^,;:]{0,80}/u.exec(rest)?.[0] ?? ''
