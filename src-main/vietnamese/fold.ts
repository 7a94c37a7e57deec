/**
 * Folds for comparing and searching: no tone marks, đ = d, lower case. `fold('Đường Hòa') === fold('duong hoà')`.
 * JavaScript's collator keeps đ apart from d, and FTS tokenizers do not fold two-mark letters, hence our own.
 */
export function fold(text: string): string {
  let folded = ''
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const code = folds[unit] || learn(unit)
    if (code === NONE) continue
    if (code === OTHER && isSurrogate(unit)) return foldWhole(text)
    if (code === OTHER || length === LONGEST_PIECE) {
      folded += written(length) + (code === OTHER ? foldWhole(String.fromCharCode(unit)) : String.fromCharCode(code))
      length = 0
    } else piece[length++] = code
  }
  return folded + written(length)
}

/**
 * What each unit folds to, worked out when it is first met: many times as fast as folding texts whole. A mark folds to nothing;
 * what folds to several units or is half a letter is no single unit. Both are told by a half letter, which nothing folds to.
 */
const folds = new Uint16Array(0x10000)
const NONE = 0xd800
const OTHER = 0xd801

/** A text on its way, in units: a string made letter by letter is a chain of halves that must be joined to be read. */
const LONGEST_PIECE = 1024
const piece: number[] = Array.from({ length: LONGEST_PIECE }, () => 0)
const written = (length: number): string => String.fromCharCode(...piece.slice(0, length))

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xe000

function learn(unit: number): number {
  const folded = foldWhole(String.fromCharCode(unit))
  const code = folded === '' ? NONE : folded.length > 1 || isSurrogate(unit) ? OTHER : folded.charCodeAt(0)
  folds[unit] = code
  return code
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
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const code = keyUnits[unit] || learnKey(unit)
    if (code === NONE || (code === BLANK && (length === 0 || piece[length - 1] === BLANK))) continue
    if (code === OTHER || length === LONGEST_PIECE) return keyOfFolded(fold(text))
    piece[length++] = code
  }
  return written(piece[length - 1] === BLANK ? Math.max(0, length - 1) : length)
}

const keyOfFolded = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** As `folds`, with blanks for what is neither letter nor digit. */
const keyUnits = new Uint16Array(0x10000)
const BLANK = 0x20

function learnKey(unit: number): number {
  const code = folds[unit] || learn(unit)
  const isSingle = code !== NONE && code !== OTHER
  keyUnits[unit] = isSingle && keyOfFolded(String.fromCharCode(code)) === '' ? BLANK : code
  return keyUnits[unit] ?? OTHER
}
