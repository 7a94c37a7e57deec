import words from '../../resources/dictionaries/abbreviations.json' with { type: 'json' }
import { anyOf, WORD_END, WORD_START } from './word-pattern.ts'

/** One way to read an ambiguous abbreviation, with the neighbours that tell that it is meant (language.md §13). */
export type AbbreviationReading = {
  long: string
  /** Words right before, words right after. */
  before?: readonly string[]
  after?: readonly string[]
  /** A proper name follows ("TP Vinh"); the number of a paper follows ("KH số 15"). */
  nextIsName?: boolean
  nextIsNumber?: boolean
  /** Whatever stands beside it. */
  isAlways?: boolean
  isPlain?: boolean
  isSearched?: boolean
}

/**
 * Abbreviations of offices as they are printed, and the words they stand for, capitals as in a paper. `before`, `after`:
 * what must stand there for this reading to be the right one: abbreviations with more readings than one ("TP" is a city or
 * a head of division) are read by their neighbours or not at all. `isPlain`: a mere way of writing (`đ/c`) that is written
 * out wherever it stands and never explained.
 */
export type AbbreviationName = { short: string; long: string; before?: RegExp; after?: RegExp; isPlain?: boolean }

const spellings = ({ short, also = [] }: { short: string; also?: readonly string[] }): string[] => [short, ...also]

/** What must follow: any of the conditions of the reading is enough. */
function afterOf(reading: AbbreviationReading): RegExp | undefined {
  const ways = [
    ...(reading.after ? [`${anyOf(reading.after)}${WORD_END}`] : []),
    ...(reading.nextIsName ? ['\\p{Lu}\\p{Ll}'] : []),
    ...(reading.nextIsNumber ? ['số \\d'] : []),
  ]
  return ways.length > 0 ? new RegExp(`^ (?:${ways.join('|')})`, 'u') : undefined
}

/** A reading without a condition helps a search, but is never written out: nothing would tell it from the others. */
const isTold = (one: AbbreviationReading): boolean =>
  Boolean(one.isAlways ?? one.before ?? one.after ?? one.nextIsName ?? one.nextIsNumber)

const ambiguous: readonly { short: string; also?: readonly string[]; readings: readonly AbbreviationReading[] }[] =
  words.ambiguous

const byContext: readonly AbbreviationName[] = ambiguous.flatMap((one) =>
  one.readings.filter(isTold).flatMap((reading) => {
    const before = reading.before && new RegExp(`${WORD_START}${anyOf(reading.before)} $`, 'u')
    return spellings(one).map((short) => ({
      short,
      long: reading.long,
      before,
      after: afterOf(reading),
      isPlain: reading.isPlain,
    }))
  }),
)

export const abbreviationNames: readonly AbbreviationName[] = [
  ...words.abbreviations
    .flatMap(({ entries }): { short: string; also?: string[]; long: string }[] => entries)
    .flatMap((one) => spellings(one).map((short) => ({ short, long: one.long }))),
  ...byContext,
]

/** Everybody reads these as they stand. */
export const everydayAbbreviations: ReadonlySet<string> = new Set(words.everyday)
