import { allMatches } from '#vietnamese/all-matches.ts'
import { NOISE } from './rules/clean-text-patterns.ts'

/** A source without what the eye does not see, and the way back from its positions to those of the source. */
export type CleanText = { text: string; toSpan: (span: readonly [number, number]) => [number, number] }

/** Where from on a place of the clean text lies `shift` further on in the source. */
type Step = { at: number; shift: number }

/** Zero-width letters go, doubled blanks become one, glued marks get their blank (language.md §12). */
export function cleanText(source: string): CleanText {
  const steps: Step[] = []
  let text = ''
  let from = 0
  for (const match of allMatches(source, NOISE)) {
    text += source.slice(from, match.index)
    if (match.groups?.blanks) text += ' '
    if (match.groups?.mark) text += `${match[0]} `
    from = match.index + match[0].length
    steps.push({ at: text.length, shift: from - text.length })
  }
  if (steps.length === 0) return { text: source, toSpan: ([start, end]) => [start, end] }
  text += source.slice(from)
  const toSource = (at: number) => at + shiftAt(steps, at)
  return { text, toSpan: ([start, end]) => [toSource(start), end > start ? toSource(end - 1) + 1 : toSource(end)] }
}

function shiftAt(steps: readonly Step[], at: number): number {
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.at ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return steps[low - 1]?.shift ?? 0
}
