import { isSyllableShape } from './is-syllable-shape.ts'

/** How many words with marks are built as Vietnamese syllables, and how many are not. */
export type Likeness = { good: number; bad: number }

const WORD = /[\p{L}\p{M}\p{N}\u00a1-\u00bf×÷\u00ad]+/gu
const MARKED = /[^A-Za-z0-9]/u
/** Signs that stand at the edge of a word in sound text: quotation marks, ordinals, "m²". */
const EDGE = /^[«»¿¡]+|[«»º°ª²³¹]+$/gu
/** Longer words are no syllables, whatever they are. */
const LONGEST = 9

/** Looks at the words that carry a mark: only they tell one encoding from another. */
export function likenessOf(text: string): Likeness {
  let [good, bad] = [0, 0]
  const known = new Map<string, boolean>()
  for (const [found] of text.matchAll(WORD)) {
    const word = found.replace(EDGE, '').toLowerCase()
    if (!MARKED.test(word)) continue
    const isGood = known.get(word) ?? isVietnameseWord(word)
    known.set(word, isGood)
    if (isGood) good += 1
    else bad += 1
  }
  return { good, bad }
}

/** Letter combinations such as "ThS" or "K’Ré" fall under neither; digits with a unit ("m²") say nothing. */
function isVietnameseWord(word: string): boolean {
  return word.length <= LONGEST && isSyllableShape(word.normalize('NFC'))
}

/** From 1 (every marked word is Vietnamese) down to −1; 0 where nothing is marked. */
export const qualityOf = ({ good, bad }: Likeness): number => (good + bad === 0 ? 0 : (good - bad) / (good + bad))
