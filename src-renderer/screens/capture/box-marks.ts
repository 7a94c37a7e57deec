import type { Replacement } from '#vietnamese/apply-glossary.ts'
import type { Misspelt } from '#vietnamese/find-misspelt.ts'

/** A passage of the box that is shown in a way of its own. */
export type BoxMark = { start: number; end: number; kind: 'misspelt' | 'replaced' | 'proposed' }

type Passage = { start: number; end: number }

/** Replaced words, words the list would replace, and doubtful words, in order; of two in one place the first kind stays. */
export function boxMarks(
  replaced: readonly Replacement[],
  proposed: readonly Passage[],
  misspelt: readonly Misspelt[],
): BoxMark[] {
  const as = (passages: readonly Passage[], kind: BoxMark['kind']): BoxMark[] =>
    passages.map(({ start, end }) => ({ start, end, kind }))
  const all = [...as(replaced, 'replaced'), ...as(proposed, 'proposed'), ...as(misspelt, 'misspelt')]
  const inOrder = all.toSorted((a, b) => a.start - b.start)
  return inOrder.filter((one, at) => one.start >= (inOrder[at - 1]?.end ?? 0))
}
