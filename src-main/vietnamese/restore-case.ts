import { beforeAnyName, beforeClearName, type CaseDictionary, type CasedPhrase, caseKey } from './case-dictionary.ts'
import { nameStops } from './name-stops.ts'
import { ordinaryPairs } from './ordinary-pairs.ts'
import { doubtfulSurnames, surnames } from './surnames.ts'

type Syllable = { start: number; end: number; key: string }

const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu
/** In capitals throughout, or without one: a recogniser wrote it. */
const MOST_CAPITALS = 0.95
const FEWEST_CAPITALS = 0.003
const SENTENCE_END = /[.!?…:]["”’)\]]*\s+$|\n\s*(?:[-–+•*]\s*)?$/u
/** Stops and blanks between two syllables of a phrase; a line never ends inside one. */
const LONGEST_GAP = 3
const LONGEST_NAME = 4

const familyNames: ReadonlySet<string> = new Set(surnames.map(caseKey))
/** Common words too: only a form of address makes them names. */
const doubtfulNames: ReadonlySet<string> = new Set(doubtfulSurnames.map(caseKey))

/** Whether the case of the letters says nothing: all capitals, or none. `fewest`: letters that are enough to tell. */
export function hasNoCase(text: string, fewest: number): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const letters = capitals + (text.match(/\p{Ll}/gu)?.length ?? 0)
  if (letters < fewest) return false
  return capitals >= letters * MOST_CAPITALS || capitals <= letters * FEWEST_CAPITALS
}

/**
 * Capitals of sentences, names, bodies, posts and abbreviations put back. Only the case of letters changes, so that every
 * place in the text stays where it was; no stop and no word is added.
 */
export function restoreCase(text: string, dictionary: CaseDictionary): { text: string; count: number } {
  const low = text.toLowerCase()
  // A few letters of other scripts change their length with their case; then nothing is done.
  if (low.length !== text.length) return { text, count: 0 }
  const syllables = [...low.matchAll(SYLLABLE)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    key: caseKey(found),
  }))
  const writer = new CaseWriter(low)
  for (let at = 0; at < syllables.length; ) at += writer.take(syllables, at, dictionary)
  return writer.finish()
}

class CaseWriter {
  readonly #low: string
  readonly #parts: string[] = []
  #from = 0
  #count = 0

  constructor(low: string) {
    this.#low = low
  }

  /** Writes what begins at a syllable; gives how many syllables that was. */
  take(syllables: readonly Syllable[], at: number, dictionary: CaseDictionary): number {
    const phrase = this.#phraseAt(syllables, at, dictionary)
    if (phrase) {
      for (const [order, written] of phrase.written.entries()) this.#write(syllables[at + order], written)
      return phrase.keys.length
    }
    const name = this.#nameAt(syllables, at)
    for (let order = 0; order < name; order++) this.#write(syllables[at + order], capitalOf)
    if (name === 0 && this.#beginsSentence(syllables[at])) this.#write(syllables[at], capitalOf)
    return Math.max(1, name)
  }

  finish(): { text: string; count: number } {
    return { text: this.#parts.join('') + this.#low.slice(this.#from), count: this.#count }
  }

  #write(syllable: Syllable | undefined, written: string | ((low: string) => string)): void {
    if (!syllable) return
    const low = this.#low.slice(syllable.start, syllable.end)
    const cased = typeof written === 'string' ? caseLike(low, written) : written(low)
    const begun = this.#beginsSentence(syllable) ? capitalOf(cased) : cased
    if (begun === low) return
    this.#parts.push(this.#low.slice(this.#from, syllable.start), begun)
    this.#from = syllable.end
    this.#count += 1
  }

  #phraseAt(syllables: readonly Syllable[], at: number, dictionary: CaseDictionary): CasedPhrase | undefined {
    const before = syllables[at - 1]?.key ?? ''
    return dictionary
      .get(syllables[at]?.key ?? '')
      ?.find((one) => (!one.after || one.after.has(before)) && this.#stands(one, syllables, at))
  }

  #stands({ keys }: CasedPhrase, syllables: readonly Syllable[], at: number): boolean {
    return keys.every(
      (key, order) => syllables[at + order]?.key === key && (order === 0 || this.#isNear(syllables, at + order)),
    )
  }

  #isNear(syllables: readonly Syllable[], at: number): boolean {
    const [one, two] = [syllables[at - 1], syllables[at]]
    if (!one || !two) return false
    const gap = this.#low.slice(one.end, two.start)
    return gap.length <= LONGEST_GAP && !/[\n.!?:;]/u.test(gap)
  }

  /** How many syllables of a person's name stand here: behind a form of address or a post, from a family name on. */
  #nameAt(syllables: readonly Syllable[], at: number): number {
    const [before, first] = [syllables[at - 1], syllables[at]]
    if (!before || !first || !beginsName(before.key, first.key)) return 0
    if (ordinaryPairs.has(`${first.key} ${syllables[at + 1]?.key ?? ''}`)) return 0
    if (!this.#isNear(syllables, at)) return 0
    let length = 1
    while (length < LONGEST_NAME && this.#goesOn(syllables, at + length)) length += 1
    // A fourth syllable is as often the next word; women's names with "thị" have it most often.
    if (length === LONGEST_NAME && syllables[at + 1]?.key !== 'thị') return LONGEST_NAME - 1
    return length === 1 ? 0 : length
  }

  #goesOn(syllables: readonly Syllable[], at: number): boolean {
    const next = syllables[at]
    if (!next || nameStops.has(next.key) || /\p{N}/u.test(next.key) || !this.#isNear(syllables, at)) return false
    return !this.#low.slice(syllables[at - 1]?.end, next.start).includes(',')
  }

  #beginsSentence(syllable: Syllable | undefined): boolean {
    if (!syllable) return false
    const before = this.#low.slice(Math.max(0, syllable.start - 12), syllable.start)
    return syllable.start === 0 || SENTENCE_END.test(before)
  }
}

const beginsName = (before: string, first: string): boolean =>
  beforeAnyName.has(before)
    ? familyNames.has(first) || doubtfulNames.has(first)
    : beforeClearName.has(before) && familyNames.has(first)

/** A letter that would become two (ß) stays: places in the text must not move. */
const capitalOf = (low: string): string => {
  const first = low.slice(0, 1).toUpperCase()
  return first.length === 1 ? first + low.slice(1) : low
}

/** The letters as they stand, each in the case of the dictionary's. */
const caseLike = (low: string, written: string): string =>
  [...low].map((letter, at) => (/\p{Lu}/u.test(written[at] ?? '') ? letter.toUpperCase() : letter)).join('')
