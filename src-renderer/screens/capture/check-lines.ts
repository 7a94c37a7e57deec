import { findMisspelt, type Misspelt } from '#vietnamese/find-misspelt.ts'

/** Letters looked at between two pauses: some milliseconds of work. */
const SLICE = 8000
/** A recogniser's text may be one line of an hour; it is cut behind a sentence or a word. */
const LONGEST_LINE = 3000

/** Looks at a text in slices: pauses at each `yield`, gives the marks in the order of the text. */
export type CheckLines = (text: string) => Generator<void, Misspelt[]>

/** The spelling of a long text that changes: a line seen before is not looked at again. */
export function makeLineChecker(): CheckLines {
  let last = new Map<string, Misspelt[]>()
  return function* checkLines(text) {
    const seen = new Map<string, Misspelt[]>()
    const found: Misspelt[] = []
    let fresh = 0
    for (const [start, end] of cutLines(text)) {
      const line = text.slice(start, end)
      const known = seen.get(line) ?? last.get(line)
      if (!known) fresh += line.length
      const marks = known ?? findMisspelt(line)
      seen.set(line, marks)
      for (const mark of marks) found.push({ ...mark, start: mark.start + start, end: mark.end + start })
      if (fresh < SLICE) continue
      fresh = 0
      yield
    }
    last = seen
    return found
  }
}

function* cutLines(text: string): Generator<[number, number]> {
  for (let start = 0; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd < 0 ? text.length : lineEnd + 1
    for (let from = start; from < end; ) {
      const to = end - from <= LONGEST_LINE ? end : cutBefore(text, from, from + LONGEST_LINE)
      yield [from, to]
      from = to
    }
    start = end
  }
}

function cutBefore(text: string, from: number, most: number): number {
  const stop = Math.max(text.lastIndexOf('. ', most), text.lastIndexOf('? ', most))
  const at = stop > from ? stop + 1 : text.lastIndexOf(' ', most)
  return at > from ? at + 1 : most
}
