import type { LegacyName } from '#vietnamese/legacy-letters.ts'
import { readLegacy } from '#vietnamese/read-legacy.ts'
import { likenessOf, qualityOf } from '#vietnamese/vietnamese-likeness.ts'
import { isWestern } from '#vietnamese/windows-1252.ts'

/** Letters of one font in a row. `font`: the name where the font is of an old encoding. `isCapital`: printed in capitals. */
export type FontText = { text: string; font: string; isCapital: boolean }

const TCVN3_FONT = /^\.?\s?vn(?=\p{Lu}|time|arial)/iu
const VNI_FONT = /^vni[\s-]/iu
/** `.VnTimeH`, `.VnArial NarrowH`: small letters drawn as capitals. */
const CAPITAL_FONT = /H$/u

export function legacyOfFont(font: string): LegacyName | null {
  const name = font.trim()
  if (VNI_FONT.test(name)) return 'VNI'
  return TCVN3_FONT.test(name) ? 'TCVN3 (ABC)' : null
}

/** Font and name alone decide; only capitals can be told from it. */
export const isCapitalFont = (font: string): boolean =>
  legacyOfFont(font) === 'TCVN3 (ABC)' && CAPITAL_FONT.test(font.trim())

/**
 * The letters of a run in an old font. language.md §12: the font's name is decisive, but people also type Unicode into a
 * document whose styles still name `.VnTime`; there Word shows another font, and the letters stay as they are.
 */
export function readFontText({ text, font, isCapital }: FontText): { text: string; isConverted: boolean } {
  const legacy = legacyOfFont(font)
  const made = legacy && isWestern(text) ? readLegacy(legacy, text) : text
  const isConverted = made !== text && qualityOf(likenessOf(made)) >= qualityOf(likenessOf(text))
  const kept = isConverted ? made : text
  return { text: isCapital || (isConverted && isCapitalFont(font)) ? kept.toUpperCase() : kept, isConverted }
}
