import type { Range } from './split-sentences.ts'

/** The index of the range that holds `at`, of ranges in order that do not overlap, or -1; found by bisection. */
export function findRangeIndex(sorted: readonly Range[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return (sorted[low]?.start ?? Number.POSITIVE_INFINITY) <= at ? low : -1
}
