import type { Id } from '#domain/ids.ts'

/** A stretch of the text shown as one block. `isContinued`: the line of the text goes on in the next block. */
export type SourceLine = { start: number; end: number; isContinued: boolean }

/** `isWide`: a passage that holds others, such as a whole speech; it is drawn beside the text, not over it. */
export type SourcePassage = { id: Id; start: number; end: number; isWide: boolean }

/** A recogniser's text may be one line of a megabyte; blocks of about this length keep it quick to draw. */
const LONG_LINE = 1600

/** The lines of a text with their offsets; very long ones are parted behind a sentence or a word. */
export function splitIntoLines(text: string): SourceLine[] {
  const lines: SourceLine[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    while (end - start > LONG_LINE) {
      const cut = cutBefore(text, start + LONG_LINE)
      lines.push({ start, end: cut, isContinued: true })
      start = cut
    }
    lines.push({ start, end, isContinued: false })
    start = end + 1
  }
  return lines
}

/** Where a block may end: behind the last sentence of its second half, else the last word, else right there. */
function cutBefore(text: string, limit: number): number {
  const from = limit - LONG_LINE / 2
  const half = text.slice(from, limit)
  const sentence = half.lastIndexOf('. ')
  const at = sentence >= 0 ? sentence + 1 : half.lastIndexOf(' ')
  if (at >= 0) return from + at + 1
  // Never between the two units of one letter.
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit
}

/** The number of the line in which an offset lies. */
export function lineAt(lines: readonly SourceLine[], offset: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The passages that touch each line, the shortest first; lines without any are left out. */
export function passagesByLine(
  lines: readonly SourceLine[],
  passages: readonly SourcePassage[],
): Map<number, SourcePassage[]> {
  const byLine = new Map<number, SourcePassage[]>()
  const byLength = passages.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  for (const passage of byLength) {
    if (passage.start >= passage.end) continue
    const last = lineAt(lines, passage.end - 1)
    for (let at = lineAt(lines, passage.start); at <= last; at++) {
      const here = byLine.get(at)
      if (here) here.push(passage)
      else byLine.set(at, [passage])
    }
  }
  return byLine
}
