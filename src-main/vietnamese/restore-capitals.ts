const TOKEN = /[\p{L}\p{M}]+/gu
const PLAIN_CAPITAL = /[A-ZĂÂĐÊÔƠƯ]/gu
const PLAIN_SMALL = /[a-z]/u
/** So many capitals and no small letter: the line was set in capitals. */
const ENOUGH = 3

/**
 * TCVN3 has no capitals with a tone: "PHẠM" was typed "PHạM" and set in a capital font. Where the plain letters of a
 * line, or of a word, are all capitals, those with a tone are too. language.md §12.
 */
export function restoreCapitals(text: string): string {
  return text
    .split('\n')
    .map((line) => (isAllCapitals(line) ? line.toUpperCase() : line.replace(TOKEN, restoreWord)))
    .join('\n')
}

function isAllCapitals(line: string): boolean {
  return !PLAIN_SMALL.test(line) && countCapitals(line) >= ENOUGH
}

/** One capital at the front is how a name begins; two or more among no small letter are a word in capitals. */
function restoreWord(word: string): string {
  return !PLAIN_SMALL.test(word) && countCapitals(word) >= 2 ? word.toUpperCase() : word
}

const countCapitals = (text: string): number => text.match(PLAIN_CAPITAL)?.length ?? 0
