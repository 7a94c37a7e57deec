import { type Abbreviation, abbreviations } from './abbreviations.ts'
import { foldKey } from './fold.ts'
import { DROPPED, foldUnit, SEPARATOR } from './fold-unit.ts'

type Reading = { from: readonly string[]; to: readonly string[]; needsCapitals: boolean }

const keysOf = (syllables: readonly string[]): string[] => foldKey(syllables.join(' ')).split(' ')

/** A letter group that could be read aloud (`tư`, folded `tu`) is an abbreviation only where it stands in capitals. */
const isSyllable = (key: string): boolean => /^[bcdghklmnpqrstvx]{0,3}[aeiouy]+(?:c|ch|m|n|ng|nh|p|t)?$/.test(key)

const readings: ReadonlyMap<string, Reading[]> = groupByFirst(listReadings())

/** An abbreviation with several readings (`TP`) and each of them become one word: they might mean the same. */
function listReadings(): Reading[] {
  const counts = new Map<string, number>()
  for (const { short } of abbreviations) counts.set(short.join(' '), (counts.get(short.join(' ')) ?? 0) + 1)
  const isOnlyReading = (one: Abbreviation): boolean => counts.get(one.short.join(' ')) === 1
  const several = abbreviations
    .filter((one) => !isOnlyReading(one))
    .map(({ short, long }) => ({ from: keysOf(long), to: keysOf(short), needsCapitals: false }))
  const single = abbreviations.filter(isOnlyReading).map(({ short, long }) => {
    const from = keysOf(short)
    const needsCapitals = from.length === 1 && isSyllable(from[0] ?? '')
    return { from, to: shorten(keysOf(long), several), needsCapitals }
  })
  return [...single, ...several]
}

/** `PCT` stands for "phó chủ tịch", in which "chủ tịch" is `ct` to the key: both ways of writing must end at one key. */
function shorten(keys: readonly string[], several: readonly Reading[]): string[] {
  const out: string[] = []
  for (let at = 0; at < keys.length; ) {
    const reading = several.find(({ from }) => from.every((key, step) => keys[at + step] === key))
    out.push(...(reading?.to ?? [keys[at] ?? '']))
    at += reading?.from.length ?? 1
  }
  return out
}

/** The longest first, so that `KT-XH` wins over a shorter one that it begins with. */
function groupByFirst(list: readonly Reading[]): ReadonlyMap<string, Reading[]> {
  const groups = new Map<string, Reading[]>()
  for (const one of list.toSorted((a, b) => b.from.length - a.from.length)) {
    const first = one.from[0] ?? ''
    groups.set(first, [...(groups.get(first) ?? []), one])
  }
  return groups
}

/**
 * A key for "the same words" in which an abbreviation equals the words it stands for: `UBND tỉnh` and
 * `ủy ban nhân dân tỉnh` have one key. Written in another case or decomposed, a text keeps its key.
 */
export function expandedKey(text: string): string {
  const { words, keys } = splitWords(text)
  const out: string[] = []
  for (let at = 0; at < keys.length; ) {
    const reading = readingAt(words, keys, at)
    out.push(...(reading?.to ?? [keys[at] ?? '']))
    at += reading?.from.length ?? 1
  }
  return out.join(' ')
}

/** The words of a text as written, and folded; unit by unit, for whole meetings are compared this way. */
function splitWords(text: string): { words: string[]; keys: string[] } {
  const words: string[] = []
  const keys: string[] = []
  let [start, key] = [0, '']
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? foldUnit(text.charCodeAt(at)) : SEPARATOR
    if (unit !== SEPARATOR) {
      if (unit !== DROPPED) key += String.fromCharCode(unit)
      continue
    }
    if (key !== '') {
      words.push(text.slice(start, at))
      keys.push(key)
    }
    key = ''
    start = at + 1
  }
  return { words, keys }
}

function readingAt(words: readonly string[], keys: readonly string[], at: number): Reading | undefined {
  return readings.get(keys[at] ?? '')?.find(({ from, needsCapitals }) => {
    const word = words[at] ?? ''
    return from.every((key, step) => keys[at + step] === key) && !(needsCapitals && word !== word.toUpperCase())
  })
}

/** The words of every abbreviation that has one reading, as keys: common ground of all official papers. */
export const abbreviatedPhrases: readonly string[] = [
  ...new Set(abbreviations.filter((one) => one.long.length > 2).map((one) => keysOf(one.long).join(' '))),
]
