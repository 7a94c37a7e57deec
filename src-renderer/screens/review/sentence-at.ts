type Range = { start: number; end: number }

/** A full stop, a question or exclamation mark, `…` or `;`, with its closing quote, and the blank behind it. */
const END = /[.!?…;]+["”’)\]]*(?=\s|$)/gu

/** `đ/c.`, `TP.`, `PGS.TS.`: a stop behind a short word with a capital or a slash ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}[\p{L}.]{0,4}|\p{L}\/\p{L}|\d{1,3})\.$/u

/** Blank lines are looked over as far as this. */
const LOOK_AHEAD = 4000

/** The sentence of its line around an offset, without the blanks at its edges. */
export function sentenceAt(text: string, offset: number): Range {
  const from = text.lastIndexOf('\n', offset - 1) + 1
  const found = text.indexOf('\n', offset)
  const to = found < 0 ? text.length : found
  const line = text.slice(from, to)
  let start = 0
  for (const match of line.matchAll(END)) {
    const end = match.index + match[0].length
    if (ABBREVIATION.test(line.slice(Math.max(0, end - 8), end)) && end < line.length) continue
    if (from + end > offset) return trimmed(text, from + start, from + end)
    start = end
  }
  return trimmed(text, from + start, to)
}

/**
 * The selection grown by one sentence: a bare caret takes the sentence it stands in or before, a sentence taken whole
 * takes the next one too.
 */
export function growBySentence(text: string, { start, end }: Range): Range {
  const first = sentenceAt(text, start)
  if (start === end && first.start === first.end) {
    const next = nextWord(text, end) ?? Math.max(0, text.trimEnd().length - 1)
    return sentenceAt(text, next)
  }
  if (start === end || end < first.end) return first
  const next = nextWord(text, end)
  return { start: first.start, end: next === null ? end : sentenceAt(text, next).end }
}

function nextWord(text: string, from: number): number | null {
  const found = text.slice(from, from + LOOK_AHEAD).search(/\S/u)
  return found < 0 ? null : from + found
}

function trimmed(text: string, start: number, end: number): Range {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}
