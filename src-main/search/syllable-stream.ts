import { DROPPED, foldUnit, isHighSurrogate, isLetterPair, SEPARATOR } from '#vietnamese/fold-unit.ts'
import { BOUNDARY } from './search-record.ts'

/** What is looked for in a stream: ` chuyen doi so `, without its last blank where the end may go on. */
export const needleOf = (syllables: readonly string[], isOpen: boolean): string =>
  ` ${syllables.join(' ')}${isOpen ? '' : ' '}`

/** Where a needle stands: the number of its passage, and its place counted from that passage's start. */
export type StreamPlace = { passage: number; at: number }

/** Every place of a needle. */
export function findNeedle(stream: string, needle: string): StreamPlace[] {
  const places: StreamPlace[] = []
  let [passage, start, end] = [0, 0, -1]
  for (let at = stream.indexOf(needle); at >= 0; at = stream.indexOf(needle, at + 1)) {
    for (end = end < 0 ? endOf(stream, 0) : end; end < at; end = endOf(stream, start)) {
      passage++
      start = end + BOUNDARY.length
    }
    places.push({ passage, at: at - start })
  }
  return places
}

function endOf(stream: string, from: number): number {
  const end = stream.indexOf(BOUNDARY, from)
  return end < 0 ? stream.length : end
}

/** Where places of a passage's stream, in rising order, lie in the passage's own text: at the first letter from there on. */
export function placesInText(text: string, wanted: readonly number[]): number[] {
  const found: number[] = []
  let count = 1
  let isBlank = true
  for (let at = 0; at < text.length && found.length < wanted.length; at++) {
    const unit = text.charCodeAt(at)
    const isPair = isHighSurrogate(unit) && isLetterPair(unit, text.charCodeAt(at + 1))
    const folded = isPair ? unit : foldUnit(unit)
    if (folded === DROPPED) continue
    if (folded === SEPARATOR) {
      if (!isBlank) count++
      isBlank = true
      continue
    }
    if (count >= (wanted[found.length] ?? 0)) found.push(at)
    count += isPair ? 2 : 1
    isBlank = false
    if (isPair) at++
  }
  return found
}
