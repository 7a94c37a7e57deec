import { fold } from './fold.ts'

/** One syllable, taken apart so that what was typed may leave marks out but not set other ones. */
export type PreparedWord = {
  /** Without any mark: "giam". */
  plain: string
  /** Without the tone, with the letters â ă ê ô ơ ư đ: as long as `plain`, letter for letter. */
  letters: string
  /** The tone mark, '' for none. It belongs to the syllable, so "hoà" and "hòa" are one. */
  tone: string
  /** Two letters or more, all capitals: "UBND". */
  isCapitals: boolean
}

/** A text ready to be asked many times, once for each key typed. */
export type PreparedText = { words: readonly PreparedWord[]; hasMarks: boolean }

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const WORD = /[\p{L}\p{M}\p{N}]+/gu

export function prepareText(text: string): PreparedText {
  const words = (text.normalize('NFC').match(WORD) ?? []).map(prepareWord)
  return { words, hasMarks: words.some((word) => word.tone !== '' || word.letters !== word.plain) }
}

function prepareWord(word: string): PreparedWord {
  const decomposed = word.normalize('NFD')
  const tone = decomposed.match(TONES)?.[0] ?? ''
  return {
    plain: fold(word),
    letters: decomposed.replace(TONES, '').normalize('NFC').toLowerCase(),
    tone,
    isCapitals: word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
  }
}
