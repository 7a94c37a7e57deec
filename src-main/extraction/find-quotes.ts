import { allMatches } from '#vietnamese/all-matches.ts'
import type { Range } from './split-sentences.ts'

/** Shorter ones are scare quotes or names, not speech. */
const SHORTEST_SPEECH = 28

/** A quotation mark left open is given up after this many characters. */
const LONGEST_SPEECH = 2500

/** Quoted speech, without its marks. Straight marks open and close in turn; curly ones say which they are. */
export function findQuotes(work: string): Range[] {
  const quotes: Range[] = []
  let open = -1
  for (const { index: at, 0: mark } of allMatches(work, /["“”]/g)) {
    if (open >= 0 && at - open > LONGEST_SPEECH) open = -1
    if (open < 0) {
      if (mark !== '”') open = at
    } else if (mark === '“') {
      open = at
    } else {
      if (at - open - 1 >= SHORTEST_SPEECH) quotes.push({ start: open + 1, end: at })
      open = -1
    }
  }
  return quotes
}

/** The text with quoted speech blanked out by a sign that is no letter; same length. */
export function blankQuotes(work: string, quotes: readonly Range[]): string {
  let out = ''
  let at = 0
  for (const quote of quotes) {
    out += work.slice(at, quote.start) + blank(work.slice(quote.start, quote.end))
    at = quote.end
  }
  return out + work.slice(at)
}

const blank = (words: string): string =>
  words
    .split('\n')
    .map((line) => '¤'.repeat(line.length))
    .join('\n')
