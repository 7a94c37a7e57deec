import { abbreviations } from '#vietnamese/abbreviations.ts'
import { foldSyllable, type Syllable } from '#vietnamese/split-syllables.ts'

/** One way the words may stand in a text. `exact` is `null` where they were typed without the marks that would tell. */
export type Reading = { folded: readonly string[]; exact: readonly string[] | null }

/** Syllables that must follow each other. `isOpen`: the last one may be only the beginning of what stands there. */
export type Phrase = { readings: readonly Reading[]; isOpen: boolean }

/** Readings of one phrase at most; "UBND TP …" has six, and nobody types more than a few abbreviations. */
const MOST_READINGS = 24

type Rule = { from: readonly string[]; fromExact: readonly string[]; to: readonly string[]; toExact: readonly string[] }

const rules: readonly Rule[] = abbreviations.flatMap(({ short, long }) => [ruleOf(short, long), ruleOf(long, short)])

function ruleOf(fromExact: readonly string[], toExact: readonly string[]): Rule {
  return { from: fromExact.map(foldSyllable), fromExact, to: toExact.map(foldSyllable), toExact }
}

/** A phrase with every reading of its abbreviations, short ↔ long; what was typed comes first. */
export function makePhrase(syllables: readonly Syllable[], isOpen = false): Phrase {
  return { readings: readingsFrom(syllables).slice(0, MOST_READINGS), isOpen }
}

/** A phrase for each syllable, as typed. */
export const splitPhrase = (syllables: readonly Syllable[], isOpen: boolean): Phrase[] =>
  syllables.map((one, at) => ({
    readings: [{ folded: [one.folded], exact: [one.exact] }],
    isOpen: isOpen && at === syllables.length - 1,
  }))

function readingsFrom(syllables: readonly Syllable[]): Reading[] {
  const first = syllables[0]
  if (first === undefined) return [{ folded: [], exact: [] }]
  const readings = join({ folded: [first.folded], exact: [first.exact] }, readingsFrom(syllables.slice(1)))
  for (const rule of rules) {
    if (!rule.from.every((one, at) => syllables[at]?.folded === one)) continue
    const isTyped = rule.fromExact.every((one, at) => syllables[at]?.exact === one)
    const head = { folded: rule.to, exact: isTyped ? rule.toExact : null }
    readings.push(...join(head, readingsFrom(syllables.slice(rule.from.length))))
  }
  return readings.slice(0, MOST_READINGS)
}

function join(head: Reading, tails: readonly Reading[]): Reading[] {
  return tails.map((tail) => ({
    folded: [...head.folded, ...tail.folded],
    exact: head.exact && tail.exact && [...head.exact, ...tail.exact],
  }))
}
