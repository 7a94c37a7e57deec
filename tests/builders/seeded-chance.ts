/** A row of numbers in [0, 1) that look random and are the same for the same seed (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The same as whole numbers below `limit`. */
export function seededPick(seed: number): (limit: number) => number {
  const chance = seededChance(seed)
  return (limit) => Math.floor(chance() * limit)
}
