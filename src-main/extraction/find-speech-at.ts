import type { FoundSpeech } from '#domain/extraction.ts'

/** Gives the last speech that is going on at a place. Speeches are in order of their starts; found by bisection. */
export function findSpeechAt(speeches: readonly FoundSpeech[]): (at: number) => FoundSpeech | undefined {
  let furthest = 0
  const reach = speeches.map((one) => {
    furthest = Math.max(furthest, one.span[1])
    return furthest
  })
  return (at) => {
    let low = 0
    let high = speeches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((speeches[middle]?.span[0] ?? 0) <= at) low = middle + 1
      else high = middle
    }
    for (let index = low - 1; index >= 0 && (reach[index] ?? 0) > at; index--)
      if ((speeches[index]?.span[1] ?? 0) > at) return speeches[index]
    return undefined
  }
}
