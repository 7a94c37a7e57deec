/** The Vietnamese alphabet as điểm are lettered (NĐ 30, Phụ lục I, II.6): đ after d, no f, j, w, z, no marked vowels. */
export const pointLetters = 'abcdđeghiklmnopqrstuvxy'

/** Letter of the điểm at `place` (0 = a); past the end of the alphabet the letters double: y, aa, bb … */
export function pointLetter(place: number): string {
  const letters = [...pointLetters]
  const letter = letters[place % letters.length] ?? ''
  return letter.repeat(Math.floor(place / letters.length) + 1)
}
