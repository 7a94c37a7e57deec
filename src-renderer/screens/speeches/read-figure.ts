import { readNumber, scaleWords } from '#vietnamese/read-number.ts'
import { anyOf, WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'

/** What a passage says in numbers, as far as it can be read; the unit is the word behind the number, a guess. */
export type ReadFigure = { value: number; written: string; unit: string }

const WORD = '\\p{L}[\\p{L}\\p{M}/]*'
const NUMBER = new RegExp(
  `${WORD_START}(?<!\\d[/.,-])(\\d[\\d.,]*\\d|\\d)(?![\\d/])` +
    `(?: ?(%)| (${anyOf(scaleWords)})${WORD_END}(?: (${WORD}))?| (${WORD}(?: ${WORD})?))?`,
  'iu',
)

/** The first number of a passage with its unit, or `null`. Days and months of a date are no figures. */
export function readFigure(passage: string): ReadFigure | null {
  const found = NUMBER.exec(passage.normalize('NFC'))
  if (!found) return null
  const [, digits = '', percent, scale = '', scaled, counted] = found
  const value = readNumber(digits, scale)
  if (value === null) return null
  const written = [digits, scale].filter((part) => part !== '').join(' ')
  return { value, written, unit: percent ?? scaled ?? counted ?? '' }
}
