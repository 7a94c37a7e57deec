import { type LegacyName, legacyLetters } from './legacy-letters.ts'
import { restoreCapitals } from './restore-capitals.ts'

/** Text of an old encoding, as a Western program shows it, in Vietnamese letters (NFC). */
export function readLegacy(name: LegacyName, shown: string): string {
  if (name === 'VNI') return readVni(shown)
  const letters = legacyLetters(name)
  const made: string[] = []
  let from = 0
  for (let at = 0; at < shown.length; at++) {
    const letter = letters.get(shown.charAt(at))
    if (letter === undefined) continue
    made.push(shown.slice(from, at), letter)
    from = at + 1
  }
  made.push(shown.slice(from))
  return made.join('').normalize('NFC')
}

/** The same for plain text, where the font that made capitals of small letters is lost. */
export const readLegacyText = (name: LegacyName, shown: string): string =>
  name === 'TCVN3 (ABC)' ? restoreCapitals(readLegacy(name, shown)) : readLegacy(name, shown)

function readVni(shown: string): string {
  const letters = legacyLetters('VNI')
  const made: string[] = []
  let from = 0
  for (let at = 0; at < shown.length; at++) {
    const base = shown.charAt(at)
    const sign = shown.charAt(at + 1)
    // A capital may carry a small sign ("Uûy ban"): the vowel tells the case.
    const two = isSign(sign)
      ? (letters.get(base + sign) ?? letters.get(base + (isLow(base) ? sign.toLowerCase() : sign.toUpperCase())))
      : undefined
    const letter = two ?? letters.get(base)
    if (letter === undefined) continue
    made.push(shown.slice(from, at), letter)
    if (two !== undefined) at++
    from = at + 1
  }
  made.push(shown.slice(from))
  return made.join('').normalize('NFC')
}

const isSign = (char: string): boolean => char >= '\u00c0' && char <= '\u00ff'
const isLow = (char: string): boolean => char === char.toLowerCase()
