import { matchTyped } from '#vietnamese/match-typed.ts'
import { type PreparedText, prepareText } from '#vietnamese/prepare-text.ts'

/** As long as a slice of work may take, so that a key or a frame in between comes at once. */
const SLICE_MS = 6

/** Taking ten thousand names apart takes some hundred milliseconds: each is taken apart once, for it never changes. */
const prepared = new WeakMap<object, PreparedText>()

function preparedOf<One extends object>(one: One, textOf: (one: One) => string): PreparedText {
  const known = prepared.get(one)
  if (known) return known
  const made = prepareText(textOf(one))
  prepared.set(one, made)
  return made
}

/** What answers the typed text, the best first, worked out in slices; what is no longer wanted stops at the next one. */
export async function rankInSlices<One extends object>(
  all: readonly One[],
  textOf: (one: One) => string,
  { typed, isWanted }: { typed: string; isWanted: () => boolean },
): Promise<One[]> {
  const found: { one: One; score: number }[] = []
  let sliceEnd = performance.now() + SLICE_MS
  for (const one of all) {
    if (performance.now() > sliceEnd) {
      await new Promise((resolve) => setTimeout(resolve))
      if (!isWanted()) return []
      sliceEnd = performance.now() + SLICE_MS
    }
    const score = matchTyped(typed, preparedOf(one, textOf))
    if (score !== null) found.push({ one, score })
  }
  return found.toSorted((a, b) => a.score - b.score).map(({ one }) => one)
}
