/** The places of a longest rising run in a list of numbers: what need not move for the rest to be in order. */
export function longestRise(numbers: readonly number[]): Set<number> {
  const previous: number[] = []
  /** `ends[k]`: the place of the smallest number that ends a rising run of length k + 1. */
  const ends: number[] = []
  for (const [at, value] of numbers.entries()) {
    const found = ends.findIndex((end) => (numbers[end] ?? 0) >= value)
    const length = found < 0 ? ends.length : found
    previous[at] = ends[length - 1] ?? -1
    ends[length] = at
  }
  const rise = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rise.add(at)
  return rise
}
