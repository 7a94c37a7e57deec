import { DROPPED, foldUnit, isHighSurrogate, isLetterPair, SEPARATOR } from './fold-unit.ts'
import { placeTonesAsPress } from './tone-placement.ts'

/** A syllable twice: without marks for finding, and with them in one way of writing (NFC, small, press tones). */
export type Syllable = { folded: string; exact: string }

/** The raw syllables of a text, as they stand in it. `take` gets `[start, end)` of each, in order. */
export function eachSyllable(text: string, take: (start: number, end: number) => void): void {
  let start = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isPair = isHighSurrogate(unit) && isLetterPair(unit, text.charCodeAt(at + 1))
    const folded = isPair ? unit : foldUnit(unit)
    if (folded === SEPARATOR) {
      if (start >= 0) take(start, at)
      start = -1
    } else if (start < 0 && folded !== DROPPED) start = at
    if (isPair) at++
  }
  if (start >= 0) take(start, text.length)
}

/** The first syllable from a place on, as `[start, end)`; `null` where none follows. */
export function nextSyllable(text: string, from: number): [number, number] | null {
  // Longer runs of letters without a blank are no syllables, and are not read to their end.
  for (let reach = 24; ; reach *= 4) {
    const spans: [number, number][] = []
    eachSyllable(text.slice(from, from + reach), (start, end) => spans.push([from + start, from + end]))
    const [first, second] = spans
    if (first && (second || first[1] < from + reach || from + reach >= text.length)) return first
    if (from + reach >= text.length) return null
  }
}

/** A raw syllable without tone marks, đ = d, small. */
export function foldSyllable(raw: string): string {
  let folded = ''
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at)
    if (isHighSurrogate(unit)) {
      folded += raw.slice(at, at + 2)
      at++
    } else if (foldUnit(unit) !== DROPPED) folded += String.fromCharCode(foldUnit(unit))
  }
  return folded
}

/** A raw syllable with its marks, in one way of writing: `HOÀ`, `hòa` and its decomposed form are the same. */
export const exactSyllable = (raw: string): string =>
  placeTonesAsPress(
    raw
      .normalize('NFC')
      .toLowerCase()
      .normalize('NFC')
      .replace(/[\p{M}\p{Cf}\0]/gu, ''),
  )

/** The syllables of a text, folded and exact. */
export function splitSyllables(text: string): Syllable[] {
  const syllables: Syllable[] = []
  eachSyllable(text, (start, end) => {
    const raw = text.slice(start, end)
    syllables.push({ folded: foldSyllable(raw), exact: exactSyllable(raw) })
  })
  return syllables
}
