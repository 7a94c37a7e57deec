/** The name that was probably meant: at most a third of its letters are wrong; empty where none is so near. */
export function nearestName(written: string, names: readonly string[]): string {
  const plain = written.toLowerCase()
  const measured = names.map((name) => ({ name, steps: stepsBetween(plain, name) }))
  const [best] = measured.toSorted((a, b) => a.steps - b.steps)
  return best && best.steps <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : ''
}

/** Letters to change, add or take out, so that one word becomes the other (Levenshtein). */
function stepsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
