import type { Confidence } from '#domain/evidence.ts'
import type { FoundDirective } from '#domain/extraction.ts'
import { doubtfulSurnames } from '#vietnamese/surnames.ts'
import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import type { Run } from './directive-run.ts'
import { findShape } from './find-shape.ts'
import type { KnownPerson } from './people-book.ts'
import { frontings } from './rules/connectors.ts'
import { eventHeads } from './rules/event-words.ts'
import { figureRules } from './rules/figure-rules.ts'
import { levelVerbs } from './rules/figure-words.ts'
import { meetingRules } from './rules/meeting-rules.ts'
import type { Rule } from './rules/rule.ts'
import { bodyVerbs } from './rules/verbs.ts'
import type { WorkingText } from './working-text.ts'

/**
 * "certain" is a promise: of a hundred proposals marked so, 98 are right as a whole (tests/extraction/calibration.test.ts).
 * The conditions here come from counting, over labelled texts, what the wrong ones had in common.
 */

const doubtful = new Set(doubtfulSurnames)
const LONGEST_SURE_NAME = 4

/** A name alone, without a post, was right one time in three; in capitals or behind a doubtful surname it may not be a name. */
export function weighPerson({ text }: WorkingText, person: KnownPerson): Confidence {
  if (!person.isCertain || person.posts.length === 0) return 'likely'
  const words = person.name.split(' ')
  const isWritten = text.slice(...person.span).includes(person.name)
  return isWritten && words.length <= LONGEST_SURE_NAME && !doubtful.has(words[0] ?? '') ? 'certain' : 'likely'
}

/** "để giảm …, <nơi> cần …": who is told may stand behind the purpose. */
const FRONTED = new RegExp(`^${anyOf(withCapitals(frontings))}${WORD_END}`, 'u')

type Task = { directive: FoundDirective; run: Run; isChained: boolean }

/**
 * A task is sure where one person gives it and its own words begin with whom it is given to, or, right behind a plain verb of
 * directing, with what is to be done. One that only goes on is sure if the same person surely directed just before.
 */
export function weighTask({ work }: WorkingText, found: readonly FoundDirective[], task: Task): Confidence {
  const { directive, run, isChained } = task
  const { confidence } = directive
  const [start, end] = directive.span
  const issuer = run.issuer?.name
  if (confidence === 'guess' || !issuer) return confidence === 'guess' ? 'guess' : 'likely'
  const shape = findShape(work, start, end)
  if (!shape) return 'likely'
  const isNamed = shape.kind === 'bodyModal' || shape.kind === 'bodyVerb'
  if (confidence === 'likely' || isChained) return isNamed && directedBefore(found, issuer) ? 'certain' : 'likely'
  if (isNamed) return 'certain'
  const isBare = shape.kind === 'bareVerb' || shape.kind === 'negative' || shape.kind === 'modal'
  const isPlain = bodyVerbs.includes(run.verb) && !FRONTED.test(work.slice(start, end))
  return isBare && isPlain && run.assignee === '' ? 'certain' : 'likely'
}

/** Further back another voice may have come between. */
const LOOK_BACK = 30

const directedBefore = (found: readonly FoundDirective[], issuer: string): boolean =>
  found.slice(-LOOK_BACK).some((one) => one.confidence === 'certain' && one.issuer === issuer)

const SHORTEST_SURE_TITLE = 4
const TITLE_HEAD = new RegExp(`^${anyOf(withCapitals(eventHeads.flatMap(({ words }) => words)))}${WORD_END}`, 'u')

/** A title is sure where it begins with the noun of an event and says what it was about; the other fields are as found. */
export function weighField(rule: Rule, value: string): Confidence {
  if (rule === meetingRules.titleNotes) return 'likely'
  if (rule !== meetingRules.title) return 'certain'
  return TITLE_HEAD.test(value) && value.split(' ').length >= SHORTEST_SURE_TITLE ? 'certain' : 'likely'
}

const LEVEL_VERB_BEFORE = new RegExp(` ${anyOf(levelVerbs)} *$`, 'u')
const LONGEST_SURE_INDICATOR = 60

type Amount = { before: string; qualifier: string; indicator: string }

/** A number is sure where a word says that it was reached ("đạt", "hơn"), and its indicator is a name and not a clause. */
export function weighFigure(rule: Rule, { before, qualifier, indicator }: Amount): Confidence {
  if (rule === figureRules.count) return 'likely'
  if (indicator.length > LONGEST_SURE_INDICATOR || /[\d:;()]/u.test(indicator)) return 'likely'
  return qualifier !== '' || LEVEL_VERB_BEFORE.test(before.slice(-40)) ? 'certain' : 'likely'
}

/** Sure where the recipients are counted or named: "các tập thể", "hội viên" are mostly a caption or a summary of awards told elsewhere. */
export const weighAward = (recipient: string): Confidence => (/^[\d\p{Lu}]/u.test(recipient) ? 'certain' : 'likely')
