import type { Range } from './split-sentences.ts'

/** Of ranges in order of place that do not overlap each other, those that touch `[start, end]`; found by bisection. */
export function rangesWithin<T extends Range>(sorted: readonly T[], start: number, end: number): T[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.end ?? 0) < start) low = middle + 1
    else high = middle
  }
  const within: T[] = []
  for (let at = low; at < sorted.length; at++) {
    const one = sorted[at]
    if (!one || one.start > end) break
    within.push(one)
  }
  return within
}
