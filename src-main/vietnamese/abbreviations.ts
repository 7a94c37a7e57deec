import words from '../../resources/dictionaries/abbreviations.json' with { type: 'json' }

/** One way to shorten: both sides as exact syllables. */
export type Abbreviation = { short: readonly string[]; long: readonly string[] }

type Entry = { short: string; also?: readonly string[]; long: string; isSearched?: boolean }

const syllablesOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

const entries: readonly Entry[] = [
  ...words.abbreviations.flatMap((one): Entry[] => one.entries),
  ...words.ambiguous.flatMap((one): Entry[] =>
    one.readings.map((reading) => ({ short: one.short, also: 'also' in one ? one.also : undefined, ...reading })),
  ),
]

/** What offices shorten, and every reading of it worth a search: "TP" is a city and a head of division. */
export const abbreviations: readonly Abbreviation[] = listOnce(
  entries
    .filter((one) => one.isSearched !== false)
    .flatMap(({ short, also = [], long }) =>
      [short, ...also].map((one) => ({ short: syllablesOf(one), long: syllablesOf(long) })),
    ),
)

/** "TT&TT" and "TT-TT" are the same syllables. */
function listOnce(all: readonly Abbreviation[]): Abbreviation[] {
  return [...new Map(all.map((one) => [`${one.short.join(' ')}=${one.long.join(' ')}`, one])).values()]
}
