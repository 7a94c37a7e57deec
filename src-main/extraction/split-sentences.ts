import { abbreviations } from './rules/break-words.ts'
import { SMALL_LETTER } from './rules/split-sentences-patterns.ts'
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
  for (const match of line.matchAll(END)) {
    const to = match.index + match[0].length
    if (isAbbreviation(line, from, match.index, to)) continue
    sentences.push({ start: start + from, end: start + to })
    from = to + (line.slice(to).length - line.slice(to).trimStart().length)
  }
  if (from < line.length) sentences.push({ start: start + from, end })
  return sentences
}

const LOOK_BACK = 12

/** "TP. Hà Nội", "T.B. D.", a bare "1." before its item, "I." — none ends a sentence. */
function isAbbreviation(line: string, from: number, dot: number, to: number): boolean {
  if (line.slice(dot, to) !== '.') return false
  const before = line.slice(Math.max(from, dot - LOOK_BACK), dot)
  const word = /[\p{L}\p{M}\p{N}/]+$/u.exec(before)?.[0] ?? ''
  const isWholeSentence = line.slice(from, dot).trim() === word
  if (isWholeSentence && (/^\d{1,2}$/.test(word) || /^[IVX]+$/.test(word) || SMALL_LETTER.test(word))) return true
  return short.has(word) || /^\p{Lu}$/u.test(word)
}
