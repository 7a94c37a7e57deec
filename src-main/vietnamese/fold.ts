/**
 * Folds for comparing and searching: no tone marks, đ = d, lower case. `fold('Đường Hòa') === fold('duong hoà')`.
 * JavaScript's collator keeps đ apart from d, and FTS tokenizers do not fold two-mark letters, hence our own.
 */
export function fold(text: string): string {
  let folded = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0xd800 && unit < 0xe000) return foldWhole(text)
    folded += units[unit] ?? learn(unit)
  }
  return folded
}

/** What each unit folds to, worked out when it is first met: six times as fast as folding texts whole. */
const units: (string | undefined)[] = []

function learn(unit: number): string {
  const folded = foldWhole(String.fromCharCode(unit))
  units[unit] = folded
  return folded
}

const foldWhole = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đÐð]/g, 'd').replace(/Đ/g, 'D').toLowerCase()

/**
 * Folds and keeps, for every unit of the result, where in `text` it comes from (one entry more than its length).
 * A mark standing alone (decomposed text) folds to nothing, so positions stay right for NFD input too.
 */
export function foldWithMap(text: string): { folded: string; positions: number[] } {
  let folded = ''
  const positions: number[] = []
  for (let at = 0; at < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0)
    const piece = fold(char)
    for (let i = 0; i < piece.length; i++) positions.push(at)
    folded += piece
    at += char.length
  }
  positions.push(text.length)
  return { folded, positions }
}

/** A key for "the same words": folded, everything but letters and digits as single blanks. */
export function foldKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
