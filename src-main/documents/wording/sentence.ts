import { foldKey } from '#vietnamese/fold.ts'

/** First letter in capitals, quotes and brackets passed over; a text that begins with a number stays. */
export function capitalizeFirst(text: string): string {
  const at = text.search(/[^\s"“‘«(]/u)
  return at < 0 ? text : text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1)
}

/** First letter small, unless the first words are a name or an abbreviation (`Sở Y tế`, `UBND tỉnh` stay). */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?:[\p{Lu}\p{N}&]|\p{Ll}* \p{Lu})/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** The text on one line, without the mark that ends it; an ellipsis belongs to the text and stays. */
export function trimSentence(text: string): string {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  return line.replace(/(?:\s*\.\/\.|\s*[;:,]|(?<![.…])\s*\.)+$/u, '').trim()
}

/** A sentence: capital first letter and exactly one end mark; a mark inside a closing bracket ends the bracket only. */
export function makeSentence(text: string): string {
  const body = capitalizeFirst(trimSentence(text))
  if (body === '') return ''
  return /(?:[!?…]|\.\.\.)["”’]*$/u.test(body) ? body : `${body}.`
}

/** The text with hard blanks inside `part`: a telephone number is not parted by a line. */
export function holdTogether(text: string, part: string): string {
  const blanks = trimSentence(part)
  return blanks === '' ? text : text.replace(blanks, () => blanks.replaceAll(' ', '\u00a0'))
}

/** `a, b và c`. */
export function joinWithAnd(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`
}

/** Whether `text` already says `part`, whatever the case, the tone marks and the punctuation. */
export function says(text: string, part: string): boolean {
  const wanted = foldKey(part)
  return wanted !== '' && ` ${foldKey(text)} `.includes(` ${wanted} `)
}

/** Whether the text says one of several things. */
export const saysAny = (text: string, parts: readonly string[]): boolean => parts.some((part) => says(text, part))

/** Tells whether one of the texts already says a part; the texts are folded once, however many parts are asked for. */
export function saidIn(texts: readonly string[]): (part: string) => boolean {
  const keys = texts.map((text) => ` ${foldKey(text)} `)
  return (part) => {
    const wanted = foldKey(part)
    return wanted !== '' && keys.some((key) => key.includes(` ${wanted} `))
  }
}

/** The rest of `text` after `prefix` at its start, or `null`; compared without case and tone marks, at a word's end. */
export function restAfter(text: string, prefix: string): string | null {
  if (prefix === '' || beginsOtherwise(text, prefix)) return null
  const head = text.slice(0, prefix.length)
  const rest = text.slice(prefix.length)
  if (foldKey(head) !== foldKey(prefix) || /^[\p{L}\p{N}]/u.test(rest)) return null
  return rest.replace(/^[\s,:]+/u, '')
}

/** Told by the first letters alone, where neither bears a mark: most pairs need no folding. */
function beginsOtherwise(text: string, prefix: string): boolean {
  const [one, other] = [text.charCodeAt(0) | 32, prefix.charCodeAt(0) | 32]
  return one !== other && isPlainLetter(one) && isPlainLetter(other)
}

const isPlainLetter = (code: number): boolean => code >= 97 && code <= 122
