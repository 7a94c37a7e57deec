import { measureText } from './measure-text.ts'
import type { Face } from './profiles/times-widths.ts'
import { breakBefore, countedWords, keptTogether, notAtLineEnd } from './wording/line-breaks.ts'

type Letters = { size: number; face: Face; maxWidth: number }

/** Costs of a break, against the square of a line's shortfall in millimetres. */
const COST = { phrase: 0, plain: 2000, wrong: 20_000, line: 9000 } as const

const weakEnds = new Set(notAtLineEnd)
const pairs = new Set(keptTogether)

/**
 * A centred name in as few lines as it needs (one more where that spares a broken phrase), broken between phrases and
 * balanced: `SỞ THÔNG TIN` over `VÀ TRUYỀN THÔNG`. A single word wider than `maxWidth` (millimetres) stands alone.
 */
export function wrapName(text: string, letters: Letters): string[] {
  const words = text.split(' ').filter((word) => word !== '')
  const widthOf = measureWords(words, letters)
  if (words.length < 2 || widthOf(0, words.length) <= letters.maxWidth) return [words.join(' ')]
  const least = countLines(words.length, widthOf, letters.maxWidth)
  const breakCosts = words.map((_, at) => (at === 0 ? 0 : breakCost(words, at)))
  const ways = [least, least + 1]
    .filter((count) => count <= words.length)
    .map((count) => {
      const average = widthOf(0, words.length) / count
      const way = fillLines(words, count, (from, to) => {
        const width = widthOf(from, to)
        if (width > letters.maxWidth && to - from > 1) return Infinity
        return (width - average) ** 2 + (breakCosts[to] ?? 0)
      })
      return { ...way, cost: way.cost + count * COST.line }
    })
  const best = ways.reduce((a, b) => (b.cost < a.cost ? b : a))
  return best.lines.map(([from, to]) => words.slice(from, to).join(' '))
}

type Cost = (from: number, to: number) => number

/** Widths of runs of words, each word measured once: a title may be very long. */
function measureWords(words: readonly string[], { size, face }: Letters): Cost {
  const blank = measureText(' ', size, face)
  const ends = [0]
  for (const word of words) ends.push((ends.at(-1) ?? 0) + measureText(word, size, face) + blank)
  return (from, to) => (ends[to] ?? 0) - (ends[from] ?? 0) - blank
}

function countLines(length: number, widthOf: Cost, maxWidth: number): number {
  let lines = 1
  let from = 0
  for (let to = 1; to <= length; to++) {
    if (to - from > 1 && widthOf(from, to) > maxWidth) {
      lines++
      from = to - 1
    }
  }
  return lines
}

type Way = { cost: number; lines: [from: number, to: number][] }

/** Cheapest division of the words into `count` lines. */
function fillLines(words: readonly string[], count: number, costOf: Cost): Way {
  let ways = new Map<number, Way>([[0, { cost: 0, lines: [] }]])
  for (let line = 0; line < count; line++) {
    const next = new Map<number, Way>()
    for (const [from, way] of ways) {
      for (let to = from + 1; to <= words.length; to++) {
        const cost = way.cost + costOf(from, to)
        // A line only grows with its words: what does not fit now never will.
        if (cost === Infinity) break
        if (cost < (next.get(to)?.cost ?? Infinity)) next.set(to, { cost, lines: [...way.lines, [from, to]] })
      }
    }
    ways = next
  }
  return ways.get(words.length) ?? { cost: Infinity, lines: [[0, words.length]] }
}

/** What it costs to break before word `at`. */
function breakCost(words: readonly string[], at: number): number {
  // Case aside, but with the tone marks: "tại" must not end a line, "thiên tai" may.
  const before = (words[at - 1] ?? '').toLowerCase()
  const rest = words
    .slice(at, at + 3)
    .join(' ')
    .toLowerCase()
  const [after = ''] = rest.split(' ')
  if (/^(?:\p{Lu}{2,}|\d+)$/u.test(words[at - 1] ?? '') && words.some((word) => /\p{Ll}/u.test(word))) return COST.wrong
  if (isOneName(words, at)) return COST.wrong
  if (pairs.has(`${before} ${after}`) || weakEnds.has(before)) return COST.wrong
  if (/[,;:]$/u.test(words[at - 1] ?? '')) return COST.phrase
  return breakBefore.some((opener) => ` ${rest} `.startsWith(` ${opener} `)) ? COST.phrase : COST.plain
}

/** Two capitalised syllables are parts of one name (`Lê Thị`), and so is a number that counts nothing (`vành đai 3`). */
function isOneName(words: readonly string[], at: number): boolean {
  const [before = '', after = '', next = ''] = words.slice(at - 1, at + 2)
  if (/[,;:]$/u.test(before)) return false
  const isName = [before, after].every((word) => /^\p{Lu}\p{Ll}/u.test(word))
  return isName || (/^\d/u.test(after) && !countedWords.includes(next.toLowerCase()))
}
