import type { NumberEntry } from '#domain/number-entry.ts'
import { nextNumber } from '#domain/number-series.ts'

export type Series = { name: string; entries: NumberEntry[]; gaps: number[]; next: number }

/** At most so many numbers that were passed over are named; a register that starts at 900 has no 899 gaps to fill. */
const MOST_GAPS = 20

/** The register by series, the newest period first; in a series the newest number first, and the numbers passed over. */
export function listSeries(entries: readonly NumberEntry[]): Series[] {
  return [...Map.groupBy(entries, (entry) => entry.series)]
    .map(([name, own]) => {
      const sorted = own.toSorted((a, b) => b.number - a.number)
      const [first, last] = [sorted.at(-1)?.number ?? 1, sorted[0]?.number ?? 0]
      const taken = new Set(sorted.map((one) => one.number))
      const gaps: number[] = []
      for (let number = last - 1; number > first && gaps.length < MOST_GAPS; number--) {
        if (!taken.has(number)) gaps.unshift(number)
      }
      return { name, entries: sorted, gaps, next: nextNumber([...taken]) }
    })
    .toSorted((a, b) => compareSeries(a.name, b.name))
}

/** Papers with a state secret have series of their own, which their name tells: `2026/mat/TB`. */
export const isSecretSeries = (series: string): boolean => series.split('/').includes('mat')

/** `2026/TB` before `2025/TB`; within a period by the code, secret papers last. */
function compareSeries(a: string, b: string): number {
  const [periodA = '', periodB = ''] = [a.split('/')[0], b.split('/')[0]]
  const byPeriod = periodB.localeCompare(periodA, 'vi', { numeric: true })
  return byPeriod || Number(isSecretSeries(a)) - Number(isSecretSeries(b)) || a.localeCompare(b, 'vi')
}
