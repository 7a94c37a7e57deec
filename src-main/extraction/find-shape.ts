import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { bodyStarts, readBodies } from './read-body.ts'
import { assessingStarts } from './rules/assessment-words.ts'
import { frontings } from './rules/connectors.ts'
import {
  ADVERBS,
  anyModal,
  asksLater,
  CIRCUMSTANCE,
  CLAUSE_JOINT,
  CONDITION,
  DESCRIBES_NOUN,
  GROUNDS,
  HOLDS_AS,
  LETS,
  lateModal,
  modalThenVerb,
  NAMED_TASK,
  NO_SUBJECT_HERE,
  NOT_FRONTED,
  NOT_NEGATIVE,
  nominalModal,
  OBLIGED,
  OPENERS,
  PASSIVE_DOER,
  PREDICATE,
  pastInside,
  REACHED,
  SHARED_VIEW,
  SOON_NEEDS,
  STARTS_WITH_HAVE,
  startsObliged,
  startsWithModal,
  startsWithPast,
  THEREFORE_INSIDE,
  URGES,
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
const fronting = new RegExp(`^ *${NOT_FRONTED}${anyOf(withCapitals(frontings))}${WORD_END}`, 'u')

/** Past connectors, numbers, bullets and fronted clauses ("Đối với …,", "Trong thời gian tới,"). */
export function skipOpeners(work: string, start: number, end: number): number {
  let at = start + (/^[\s“"¤]+/u.exec(work.slice(start, end))?.[0].length ?? 0)
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
    if (pastInside.test(clause.slice(clause.indexOf(', '), match.index)) || OBLIGED.test(clause.slice(0, match.index)))
      return -1
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
  if (REACHED.test(rest)) return null
  const body = readBodies(work, at, end)
  if (body) {
    const led = shapeAfterBody(work, body, end)
    if (led) return { kind: led, start: at, body }
  }
  if (startsWithNegative.test(rest)) return NOT_NEGATIVE.test(rest) ? null : { kind: 'negative', start: at, body: null }
  if (modalThenVerb.test(rest) || startsObliged.test(rest)) return { kind: 'modal', start: at, body: null }
  if (
    !body &&
    startsWithVerb.test(rest) &&
    (!pastInside.test(firstClause(rest)) || HOLDS_AS.test(rest)) &&
    !PREDICATE.test(rest) &&
    !CONDITION.test(rest) &&
    !tellsOfOther(work, at, end)
  ) {
    const doer = CIRCUMSTANCE.test(rest) ? findDoer(work, at, end) : null
    return doer ? { kind: 'bodyVerb', start: at, body: doer } : { kind: 'bareVerb', start: at, body: null }
  }
  return laterShape(work, at, end)
}

function shapeAfterBody(work: string, body: Range, end: number): 'bodyModal' | 'bodyVerb' | null {
  const rest = work.slice(body.end, end).replace(/^ *:/u, ' ')
  if (startsWithPast.test(rest) || SHARED_VIEW.test(rest)) return null
  if (startsWithModal.test(rest)) return 'bodyModal'
  if ((GROUNDS.test(rest) || LETS.test(rest)) && asksLater.test(rest)) return 'bodyVerb'
  if (startsWithVerb.test(rest) || (startsWithAdverb.test(rest) && !STARTS_WITH_HAVE.test(rest))) return 'bodyVerb'
  const clause = /^[^,;:.\n]{0,200}/u.exec(rest)?.[0] ?? ''
  const late = nominalModal.exec(clause) ?? lateModal.exec(clause)
  return late && !pastInside.test(clause.slice(0, late.index)) ? 'bodyModal' : null
}

function laterShape(work: string, at: number, end: number): Shape | null {
  const isFronted = fronting.test(work.slice(at, end))
  const last = Math.min(end, at + 400)
  for (const from of isFronted ? bodyStarts(work, at + 1, last) : clauseStarts(work, at, last)) {
    if (
      isFronted &&
      (NO_SUBJECT_HERE.test(work.slice(Math.max(at, from - 8), from)) || pastInside.test(work.slice(at, from)))
    )
      continue
    if (PASSIVE_DOER.test(work.slice(Math.max(at, from - 60), from))) continue
    const body = readBodies(work, from, end)
    const led = body && shapeAfterBody(work, body, end)
    if (body && led && (led === 'bodyModal' || isFronted || startsWithAdverb.test(work.slice(body.end, end)))) {
      return { kind: 'bodyLater', start: at, body }
    }
  }
  const therefore = THEREFORE_INSIDE.exec(work.slice(at, last))
  const next = therefore ? findShape(work, at + therefore.index + therefore[0].length, end) : null
  if (next && next.kind !== 'bareVerb') return { kind: 'bodyLater', start: at, body: next.body }
  const rest = work.slice(at, end)
  if (NAMED_TASK.test(rest)) return { kind: 'nominalModal', start: at, body: null }
  if (SOON_NEEDS.test(rest)) return { kind: 'nominalModal', start: at, body: null }
  const modal = nominalModal.exec(rest) ?? anyModal.exec(firstPart(rest))
  if (!modal || pastInside.test(rest.slice(0, modal.index)) || describesNoun(rest, modal.index)) return null
  return { kind: 'nominalModal', start: at, body: null }
}

/** Where a new clause may begin: cheaper than trying for a body at every word. */
const clauseStarts = (work: string, start: number, end: number): number[] =>
  [...work.slice(start, end).matchAll(CLAUSE_JOINT)].map((joint) => start + joint.index + joint[0].length)

/** "Thực hiện chỉ đạo của …, UBND tỉnh đã ban hành …": the verb in front is a circumstance of what somebody did. */
function tellsOfOther(work: string, at: number, end: number): boolean {
  for (const match of work.slice(at, Math.min(end, at + LONGEST_FRONTED)).matchAll(/, /g)) {
    const next = at + match.index + 2
    const body = readBodies(work, next, end)
    if (body && startsWithPast.test(work.slice(body.end, end))) return true
  }
  return false
}

const describesNoun = (rest: string, at: number): boolean =>
  DESCRIBES_NOUN.test(rest.slice(0, at)) && !URGES.test(rest.slice(at))

/** "Thực hiện kế hoạch …, các xã rà soát …": who does it stands behind the circumstance. */
function findDoer(work: string, at: number, end: number): Range | null {
  for (const match of work.slice(at, Math.min(end, at + LONGEST_FRONTED)).matchAll(/, /g)) {
    const body = readBodies(work, at + match.index + 2, end)
    if (body && shapeAfterBody(work, body, end)) return body
  }
  return null
}

const firstPart = (rest: string): string => /^[^;:.“"]{0,160}/u.exec(rest)?.[0] ?? ''

const firstClause = (rest: string): string => /^[^,;:]{0,80}/u.exec(rest)?.[0] ?? ''
