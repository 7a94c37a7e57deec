import { allMatches } from '#vietnamese/all-matches.ts'
import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { oncePerPlaceOfText } from './once-per-place.ts'
import { bodyStarts, readBodies } from './read-body.ts'
import { assessingStarts } from './rules/assessment-words.ts'
import { frontings } from './rules/connectors.ts'
import {
  ADVERBS,
  ALSO_TOLD,
  AT_ONCE,
  anyForbidding,
  anyModal,
  asksLater,
  BORNE,
  CIRCUMSTANCE,
  CLAUSE_JOINT,
  COMES_ABOUT,
  COMMA_MODAL,
  CONDITION,
  COUNTS,
  DESCRIBES_NOUN,
  DONE_BY,
  DONE_THINGS,
  FIND_OUT,
  FORBIDS,
  GOES_TO_HELP,
  GROUNDS,
  HAS_MEANS,
  HAS_SENT,
  HOLDS_AS,
  JUST_THINK,
  LETS,
  lateForbidding,
  lateModal,
  modalThenVerb,
  NAMED_BETWEEN,
  NAMED_TASK,
  NEEDED_OF,
  NEVER_STOPPING,
  NO_SUBJECT_HERE,
  NOT_FRONTED,
  NOT_NEGATIVE,
  nominalModal,
  OBLIGED,
  ON_CONDITION,
  ONLY_WHEN,
  OPENERS,
  PASSIVE_DOER,
  PREDICATE,
  pastInside,
  QUESTION,
  REACHED,
  REACHED_OF,
  SECOND_NOUN,
  SETTLED_TASK,
  SHARED_VIEW,
  SOON_NEEDS,
  STARTS_WITH_HAVE,
  startsObliged,
  startsWithModal,
  startsWithPast,
  THEREFORE_INSIDE,
  TURN_INSIDE,
  URGES,
  VERB,
  WHOEVER,
} from './rules/find-shape-patterns.ts'
import { negatives, taskAdverbs } from './rules/verbs.ts'
import type { Range } from './split-sentences.ts'

/** How a clause says what is to be done; `start` = after connectors and time words; `body` = who is named as doing it. */
export type Shape = {
  kind: 'bodyModal' | 'bodyVerb' | 'modal' | 'bareVerb' | 'negative' | 'bodyLater' | 'nominalModal' | 'turned'
  start: number
  body: Range | null
}

const startsWithVerb = new RegExp(`^ *${ADVERBS}${VERB}`, 'u')
const startsWithAdverb = new RegExp(`^ *(?:${anyOf(withCapitals(taskAdverbs))})${WORD_END}`, 'u')
const startsWithNegative = new RegExp(`^ *${NEVER_STOPPING}${anyOf(withCapitals(negatives))}${WORD_END}`, 'u')
const assesses = new RegExp(`^[-+•*–\\s]*${anyOf(withCapitals(assessingStarts))}${WORD_END}`, 'u')
const opener = new RegExp(`^ *${OPENERS}`, 'u')
const fronting = new RegExp(`^ *${NOT_FRONTED}${anyOf(withCapitals(frontings))}${WORD_END}`, 'u')

/** Past connectors, numbers, bullets and fronted clauses ("Đối với …,", "Trong thời gian tới,"). */
export const skipOpeners = oncePerPlaceOfText((work: string, start: number, end: number): number => {
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
})

const LONGEST_FRONTED = 260

/** After the first comma of a fronted clause that a subject, a modal or a verb follows; -1 if there is none. */
function frontedClauseEnd(work: string, at: number, end: number): number {
  let first = -1
  const clause = work.slice(at, Math.min(end, at + LONGEST_FRONTED))
  for (const match of allMatches(clause, /, +/g)) {
    const next = at + match.index + match[0].length
    if (pastInside.test(clause.slice(clause.indexOf(', '), match.index)) || OBLIGED.test(clause.slice(0, match.index)))
      return first
    const rest = work.slice(next, end)
    const body = readBodies(work, next, end)
    if (body ? leadsOn(work, body, end) : startsWithModal.test(rest) || startsWithVerb.test(rest) || opener.test(rest))
      return body || first < 0 ? next : first
    if (body && first < 0) first = next
  }
  return first
}

/** "Khi có thông báo về việc cán bộ, công chức vi phạm, cơ quan …": a body in the fronted clause does nothing; the next may. */
const leadsOn = (work: string, body: Range, end: number): boolean =>
  work[body.end] !== ',' && (shapeAfterBody(work, body, end) !== null || !/^ \p{Ll}/u.test(work.slice(body.end)))

/** The shape of a clause that asks for something, or `null` for a statement. */
export const findShape = oncePerPlaceOfText((work: string, start: number, end: number): Shape | null => {
  const asks = QUESTION.test(work.slice(Math.max(start, end - 4), end)) && !FIND_OUT.test(work.slice(start, end))
  if (asks || assesses.test(work.slice(start, end)) || JUST_THINK.test(work.slice(start, end))) return null
  const at = skipOpeners(work, start, end)
  const rest = work.slice(at, end)
  if (REACHED.test(rest) || COUNTS.test(rest)) return null
  const body = readBodies(work, at, end)
  if (body) {
    const led = shapeAfterBody(work, body, end)
    if (led) return { kind: led, start: at, body }
  }
  if (startsWithNegative.test(rest)) return NOT_NEGATIVE.test(rest) ? null : { kind: 'negative', start: at, body: null }
  if (modalThenVerb.test(rest) || startsObliged.test(rest) || WHOEVER.test(rest))
    return { kind: 'modal', start: at, body: null }
  if (
    !body &&
    (startsWithVerb.test(rest) || HAS_MEANS.test(rest)) &&
    (!pastInside.test(firstClause(rest).replace(DONE_THINGS, '').replace(COMES_ABOUT, '')) || HOLDS_AS.test(rest)) &&
    !PREDICATE.test(rest) &&
    !ALSO_TOLD.test(rest) &&
    !CONDITION.test(rest) &&
    !tellsOfOther(work, at, end)
  ) {
    const doer = CIRCUMSTANCE.test(rest) ? findDoer(work, at, end) : null
    return doer ? { kind: 'bodyVerb', start: at, body: doer } : { kind: 'bareVerb', start: at, body: null }
  }
  return laterShape(work, at, end) ?? (ON_CONDITION.test(rest) ? { kind: 'bareVerb', start: at, body: null } : null)
})

function shapeAfterBody(work: string, body: Range, end: number): 'bodyModal' | 'bodyVerb' | null {
  const rest = afterNaming(work.slice(body.end, end).replace(/^ *:/u, ' '))
  if (
    startsWithPast.test(rest) ||
    SHARED_VIEW.test(rest) ||
    HAS_SENT.test(rest) ||
    BORNE.test(rest) ||
    REACHED_OF.test(rest)
  )
    return null
  if (startsWithModal.test(rest)) return 'bodyModal'
  if ((GROUNDS.test(rest) || LETS.test(rest)) && asksLater.test(rest)) return 'bodyVerb'
  if (
    startsWithVerb.test(rest) ||
    GOES_TO_HELP.test(rest) ||
    (startsWithAdverb.test(rest) && !STARTS_WITH_HAVE.test(rest))
  )
    return 'bodyVerb'
  const clause = /^[^,;:.\n]{0,200}/u.exec(rest)?.[0] ?? ''
  const late = nominalModal.exec(clause) ?? lateModal.exec(clause)
  return late && !pastInside.test(clause.slice(0, late.index)) ? 'bodyModal' : null
}

/** Past what is told of the body between commas, up to the space before what it must do. */
function afterNaming(rest: string): string {
  const told = rest.startsWith(', ')
    ? (NAMED_BETWEEN.exec(rest) ?? SECOND_NOUN.exec(rest) ?? COMMA_MODAL.exec(rest))
    : null
  return told ? ` ${rest.slice(told[0].length).trimStart()}` : rest
}

function laterShape(work: string, at: number, end: number): Shape | null {
  const isFronted = fronting.test(work.slice(at, end))
  const last = Math.min(end, at + 400)
  for (const from of isFronted ? bodyStarts(work, at + 1, last) : clauseStarts(work, at, last)) {
    if (
      isFronted &&
      (NO_SUBJECT_HERE.test(work.slice(Math.max(at, from - 8), from)) ||
        pastInside.test(work.slice(afterColon(work, at, from), from)))
    )
      continue
    if (PASSIVE_DOER.test(work.slice(Math.max(at, from - 60), from))) continue
    const body = readBodies(work, from, end)
    const led = body && shapeAfterBody(work, body, end)
    if (
      body &&
      led &&
      (led === 'bodyModal' ||
        isFronted ||
        startsWithAdverb.test(work.slice(body.end, end)) ||
        isObliged(work, body, end))
    ) {
      return { kind: 'bodyLater', start: at, body }
    }
  }
  const therefore = THEREFORE_INSIDE.exec(work.slice(at, last))
  const next = therefore ? findShape(work, at + therefore.index + therefore[0].length, end) : null
  if (next && next.kind !== 'bareVerb') return { kind: 'bodyLater', start: at, body: next.body }
  const turned = findTurned(work, { start: at, end: last }, end)
  if (turned) return { kind: 'turned', start: at, body: turned.body }
  const rest = work.slice(at, end)
  const holder = NEEDED_OF.exec(rest)
  const needy = holder && readBodies(work, at + holder[0].length, end)
  if (needy && startsWithModal.test(work.slice(needy.end, end))) return { kind: 'nominalModal', start: at, body: needy }
  if (NAMED_TASK.test(rest) || SETTLED_TASK.test(rest) || AT_ONCE.test(rest) || ONLY_WHEN.test(rest))
    return { kind: 'nominalModal', start: at, body: null }
  if (SOON_NEEDS.test(rest)) return { kind: 'nominalModal', start: at, body: null }
  const modal =
    nominalModal.exec(rest) ??
    anyModal.exec(firstPart(rest)) ??
    anyForbidding.exec(firstClause(rest)) ??
    lateForbidding.exec(firstPart(rest))
  if (!modal || pastInside.test(rest.slice(0, modal.index)) || describesNoun(rest, modal.index)) return null
  return { kind: 'nominalModal', start: at, body: null }
}

/** "Đối với vốn đã bố trí: các chủ đầu tư …": behind the colon a clause of its own begins. */
const afterColon = (work: string, start: number, end: number): number => {
  const colon = work.slice(start, end).lastIndexOf(': ')
  return colon < 0 ? start : start + colon
}

/** "… nên Hội Phụ nữ tỉnh tổ chức đại hội phải …": the modal stands behind the verb. */
const isObliged = (work: string, { end }: Range, limit: number): boolean =>
  nominalModal.test(/^[^,;:.\n]{0,120}/u.exec(work.slice(end, limit))?.[0] ?? '')

/** What is asked behind "nhưng"; there a verb alone tells. */
function findTurned(work: string, { start, end }: Range, limit: number): Shape | null {
  const turn = TURN_INSIDE.exec(work.slice(start, end))
  const next = turn ? findShape(work, start + turn.index + turn[0].length, limit) : null
  if (!next || next.kind === 'bareVerb' || next.kind === 'bodyVerb') return null
  return next.kind !== 'negative' || FORBIDS.test(work.slice(next.start, limit)) ? next : null
}

/** Where a new clause may begin: cheaper than trying for a body at every word. */
const clauseStarts = (work: string, start: number, end: number): number[] =>
  allMatches(work.slice(start, end), CLAUSE_JOINT).map((joint) => start + joint.index + joint[0].length)

/** "Thực hiện chỉ đạo của …, UBND tỉnh đã ban hành …": the verb in front is a circumstance of what somebody did. */
function tellsOfOther(work: string, at: number, end: number): boolean {
  for (const match of allMatches(work.slice(at, Math.min(end, at + LONGEST_FRONTED)), /, /g)) {
    const next = at + match.index + 2
    const body = readBodies(work, next, end)
    if (body && (startsWithPast.test(work.slice(body.end, end)) || DONE_BY.test(work.slice(body.end, end)))) return true
  }
  return false
}

const describesNoun = (rest: string, at: number): boolean =>
  DESCRIBES_NOUN.test(rest.slice(0, at)) && !URGES.test(rest.slice(at))

/** "Thực hiện kế hoạch …, các xã rà soát …": who does it stands behind the circumstance. */
function findDoer(work: string, at: number, end: number): Range | null {
  for (const match of allMatches(work.slice(at, Math.min(end, at + LONGEST_FRONTED)), /, /g)) {
    const body = readBodies(work, at + match.index + 2, end)
    if (body && shapeAfterBody(work, body, end)) return body
  }
  return null
}

const firstPart = (rest: string): string => /^[^;:.“"]{0,160}/u.exec(rest)?.[0] ?? ''

const firstClause = (rest: string): string => /^[^,;:]{0,80}/u.exec(rest)?.[0] ?? ''
