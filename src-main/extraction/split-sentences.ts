import { allMatches } from '#vietnamese/all-matches.ts'
import { abbreviations } from './rules/break-words.ts'
import { DEGREES, ORDINAL, SMALL_LETTER } from './rules/split-sentences-patterns.ts'
import type { WorkingText } from './working-text.ts'

export type Range = { start: number; end: number }

export type Line = Range & { sentences: Range[] }

/** Lines that hold text, each with its sentences; positions are those of the text. */
export function splitLines({ work }: WorkingText): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const piece of work.split('\n')) {
    const from = start + (piece.length - piece.trimStart().length)
    const to = start + piece.trimEnd().length
    if (to > from) lines.push({ start: from, end: to, sentences: splitSentences(work, from, to) })
    start += piece.length + 1
  }
  return lines
}

const END = /(?:\.{3}|[.!?…])[”"')\]]*(?=[ ]+["“([]?[ ]?[\p{Lu}\d])/gu
const short = new Set(abbreviations)

function splitSentences(work: string, start: number, end: number): Range[] {
  const line = work.slice(start, end)
  const sentences: Range[] = []
  let from = 0
  for (const match of allMatches(line, END)) {
    const to = match.index + match[0].length
    if (isAbbreviation(line, from, match.index, to)) continue
    pushSentence(sentences, work, { start: start + from, end: start + to })
    from = skipBlanks(line, to)
  }
  if (from < line.length) pushSentence(sentences, work, { start: start + from, end })
  return sentences
}

/**
 * What goes on longer without a stop is no sentence (a transcript in one breath, a pasted list): it is cut, so that no rule
 * looks through a megabyte for the end of its clause. The longest sentence of the labelled items has 1 767 letters.
 */
const LONGEST_SENTENCE = 3000

function pushSentence(sentences: Range[], work: string, { start, end }: Range): void {
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const to = cutBefore(work, from, from + LONGEST_SENTENCE)
    sentences.push({ start: from, end: to })
    from = skipBlanks(work, to)
  }
  if (from < end) sentences.push({ start: from, end })
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text[at] ?? '')) at++
  return at
}

/** After the last semicolon of the second half, else after its last comma or blank. */
function cutBefore(work: string, from: number, limit: number): number {
  const half = from + LONGEST_SENTENCE / 2
  const tail = work.slice(half, limit)
  for (const mark of [';', ',', ' ']) {
    const at = tail.lastIndexOf(mark)
    if (at >= 0) return half + (mark === ' ' ? at : at + 1)
  }
  return limit
}

const LOOK_BACK = 12

/** "TP. Hà Nội", "T.B. D.", a bare "1." before its item, "I." — none ends a sentence. */
function isAbbreviation(line: string, from: number, dot: number, to: number): boolean {
  if (line.slice(dot, to) !== '.') return false
  const before = line.slice(Math.max(from, dot - LOOK_BACK), dot)
  const word = /[\p{L}\p{M}\p{N}/]+$/u.exec(before)?.[0] ?? ''
  const isWholeSentence = line.slice(from, dot).trim() === word
  if (isWholeSentence && (/^\d{1,2}$/.test(word) || /^[IVX]+$/.test(word) || SMALL_LETTER.test(word))) return true
  if (ORDINAL.test(before)) return false
  return short.has(word) || (/^\p{Lu}$/u.test(word) && !DEGREES.test(before))
}
