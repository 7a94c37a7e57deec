/** Edges of a Vietnamese word: `\b` knows ASCII only. */
export const WORD_START = '(?<![\\p{L}\\p{M}\\p{N}])'
export const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])'

const escapePattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, ' +')

/** An alternation of phrases, longest first, so that "phó chủ tịch" wins over "phó". Blanks match runs of blanks. */
export function anyOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length)
  return `(?:${longestFirst.map(escapePattern).join('|')})`
}

/** A phrase with its first letter in either case: lists are kept in lower case, sentences start in upper case. */
export function withCapitals(words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1)])
}

/**
 * An alternation in which every syllable may start in either case ("Phó Thủ tướng", "Phó thủ tướng"). Unlike the flag `i`,
 * it leaves `\p{Lu}` elsewhere in the pattern meaning upper case.
 */
export function anyOfInAnyCase(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length)
  const syllable = (one: string): string => {
    const first = one.slice(0, 1)
    const [low, up] = [first.toLowerCase(), first.toUpperCase()]
    return low === up ? escapePattern(one) : `[${low}${up}]${escapePattern(one.slice(1))}`
  }
  return `(?:${longestFirst.map((one) => one.split(' ').map(syllable).join(' +')).join('|')})`
}
