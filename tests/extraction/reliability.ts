import type { Judgment } from './judge-proposals.ts'

export type Reliability = { name: string; confidence: string; count: number; right: number }

/** How many proposals of each name and confidence there are, and how many of them are right. */
export function countReliability(judgments: readonly Judgment[], nameOf: (one: Judgment) => string): Reliability[] {
  const rows = new Map<string, Reliability>()
  for (const one of judgments) {
    const [name, confidence] = [nameOf(one), one.confidence]
    const row = rows.get(`${name} ${confidence}`) ?? { name, confidence, count: 0, right: 0 }
    rows.set(`${name} ${confidence}`, { ...row, count: row.count + 1, right: row.right + (one.isRight ? 1 : 0) })
  }
  return [...rows.values()].sort((a, b) => a.name.localeCompare(b.name) || a.confidence.localeCompare(b.confidence))
}

export const formatReliability = (rows: readonly Reliability[]): string =>
  rows
    .map(({ name, confidence, count, right }) => {
      const share = `${((100 * right) / count).toFixed(1)} %`
      return `${name.padEnd(30)} ${confidence.padEnd(8)} ${String(right).padStart(4)} of ${String(count).padStart(4)} right  ${share.padStart(7)}`
    })
    .join('\n')
