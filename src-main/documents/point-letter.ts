import { pointLetters } from './wording/point-letters.ts'

/** Letter of the điểm at `place` (0 = a); past the end of the alphabet the letters double: y, aa, bb … */
export function pointLetter(place: number): string {
  const letters = [...pointLetters]
  const letter = letters[place % letters.length] ?? ''
  return letter.repeat(Math.floor(place / letters.length) + 1)
}
