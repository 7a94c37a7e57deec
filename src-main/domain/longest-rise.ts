/** The places of a longest rising run in a list of numbers: what need not move for the rest to be in order. */
export function longestRise(numbers: readonly number[]): Set<number> {
  const previous: number[] = []
  /** `ends[k]`: the place of the smallest number that ends a rising run of length k + 1. */
  const ends: number[] = []
  for (const [at, value] of numbers.entries()) {
    const length = firstAtLeast(ends, (end) => (numbers[end] ?? 0) >= value)
    previous[at] = ends[length - 1] ?? -1
    ends[length] = at
  }
  const rise = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rise.add(at)
  return rise
}

/** The first place of a rising list where `isEnough`, by halving; the list's length where nowhere. */
function firstAtLeast(list: readonly number[], isEnough: (value: number) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isEnough(list[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
