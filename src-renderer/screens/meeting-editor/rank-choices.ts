import { matchTyped, OTHER_MARKS } from '#vietnamese/match-typed.ts'
import type { PreparedText } from '#vietnamese/prepare-text.ts'
import type { Suggestion } from '../../parts/suggestion.ts'

/** A suggestion with the texts by which it is found. */
export type Choice<Value> = { texts: readonly PreparedText[]; suggestion: Suggestion<Value> }

const SHOWN = 8

/**
 * The choices that answer what was typed, best first and, where equally good, in the order given. Those that answer only
 * with other tones than were typed stand behind, and only where nothing answers exactly.
 */
export function rankChoices<Value>(typed: string, choices: Iterable<Choice<Value>>): Suggestion<Value>[] {
  const found: { score: number; suggestion: Suggestion<Value> }[] = []
  for (const { texts, suggestion } of choices) {
    const score = bestScore(typed, texts)
    if (score !== null) found.push({ score, suggestion })
  }
  const exact = found.filter(({ score }) => score < OTHER_MARKS)
  return (exact.length > 0 ? exact : found)
    .toSorted((a, b) => a.score - b.score)
    .slice(0, SHOWN)
    .map(({ suggestion }) => suggestion)
}

function bestScore(typed: string, texts: readonly PreparedText[]): number | null {
  let best: number | null = null
  for (const text of texts) {
    const score = matchTyped(typed, text)
    if (score !== null && (best === null || score < best)) best = score
  }
  return best
}
