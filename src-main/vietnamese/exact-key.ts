import { placeTonesAsPress } from './tone-placement.ts'

/**
 * A key for "the same words" that keeps the tones: Hùng is not Hưng. Case, punctuation and the two ways to place a tone
 * do not count.
 */
export function exactKey(text: string): string {
  return placeTonesAsPress(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
