/** A sentence up to this long is no paragraph of its own, and a joined paragraph grows no longer than the other. */
const SHORT = 140
const LONGEST = 480

/** One-line results in a row, as figures give them, become paragraphs that can be read. */
export function joinShort(texts: readonly string[]): string[] {
  const joined: string[] = []
  for (const text of texts) {
    const last = joined.at(-1)
    if (last === undefined || text.length > SHORT || last.length + text.length > LONGEST) joined.push(text)
    else joined[joined.length - 1] = `${last} ${text}`
  }
  return joined
}
