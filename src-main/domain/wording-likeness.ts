/** How alike two wordings are, 0 to 1: shared neighbouring pairs of words (Dice). */
export function wordingLikeness(a: string, b: string): number {
  const [left, right] = [wordPairs(a), wordPairs(b)]
  if (left.length === 0 || right.length === 0) return a === b ? 1 : 0
  const rest = new Map<string, number>()
  for (const pair of left) rest.set(pair, (rest.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of right) {
    const count = rest.get(pair) ?? 0
    if (count === 0) continue
    rest.set(pair, count - 1)
    shared += 1
  }
  return (2 * shared) / (left.length + right.length)
}

function wordPairs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.slice(1).map((word, at) => `${words[at]} ${word}`)
}
