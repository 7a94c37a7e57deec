import type { NumberEntry } from '#domain/number-entry.ts'
import { findGaps, nextNumber } from '#domain/number-series.ts'

export type Series = { name: string; entries: NumberEntry[]; gaps: number[]; next: number }

/** At most so many numbers that were passed over are named. */
const MOST_GAPS = 20

/** The register by series, the newest period first; in a series the newest number first, and the numbers passed over. */
export function listSeries(entries: readonly NumberEntry[]): Series[] {
  return [...Map.groupBy(entries, (entry) => entry.series)]
    .map(([name, own]) => {
      const sorted = own.toSorted((a, b) => b.number - a.number)
      const taken = sorted.map((one) => one.number)
      return { name, entries: sorted, gaps: findGaps(taken).slice(-MOST_GAPS), next: nextNumber(taken) }
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
