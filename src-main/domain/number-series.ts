import type { NumberEntry } from './number-entry.ts'

/** The number after the last of a series; the first is 1. Gaps are told, never filled by themselves. */
export const nextNumber = (taken: readonly number[]): number => Math.max(0, ...taken) + 1

/** More gaps than this are a number that was mistyped. */
const MOST_GAPS = 1000

/**
 * Numbers passed over between the first and the last taken, the lowest first; the last thousand of them at most. A
 * register that was begun at 900 has no 899 numbers to fill: they stand in the paper book before it.
 */
export function findGaps(taken: readonly number[]): number[] {
  const known = new Set(taken)
  const [first, last] = [Math.min(...taken), Math.max(0, ...taken)]
  const gaps: number[] = []
  for (let number = last - 1; number > first && gaps.length < MOST_GAPS; number--) {
    if (!known.has(number)) gaps.push(number)
  }
  return gaps.reverse()
}

export const numbersOf = (entries: readonly NumberEntry[], series: string): number[] =>
  entries.filter((one) => one.series === series).map((one) => one.number)

type PaperOfMeeting = Pick<NumberEntry, 'meetingId' | 'kind' | 'target'>

/** The number that a paper of a meeting holds; entries made by hand belong to no paper. */
export const entryOf = (entries: readonly NumberEntry[], paper: PaperOfMeeting): NumberEntry | undefined =>
  paper.meetingId === null
    ? undefined
    : entries.find((one) => one.meetingId === paper.meetingId && one.kind === paper.kind && one.target === paper.target)
