import type { Misspelt, MisspeltReason } from '#vietnamese/find-misspelt.ts'
import type { WordChange } from './change-words.ts'

/** So far before a word its blanks are looked for. */
const MOST_BLANK = 20

/** A marked word with all the places where it stands. */
export type MarkGroup = {
  key: string
  word: string
  reason: MisspeltReason
  suggestions: string[]
  places: { start: number; end: number }[]
}

/** The marks by word, in the order in which the words first stand. */
export function groupMarks(marks: readonly Misspelt[]): MarkGroup[] {
  const groups = new Map<string, MarkGroup>()
  for (const { start, end, word, reason, suggestions } of marks) {
    const key = `${reason} ${word}`
    const group = groups.get(key)
    if (group) group.places.push({ start, end })
    else groups.set(key, { key, word, reason, suggestions, places: [{ start, end }] })
  }
  return [...groups.values()]
}

/** A word in all its places becomes `to`; what is left out goes with the blank before it. */
export function fixesOf(text: string, { places }: Pick<MarkGroup, 'places'>, to: string): WordChange[] {
  return places.map(({ start, end }) => {
    const blank = to === '' ? (/\s*$/u.exec(text.slice(Math.max(0, start - MOST_BLANK), start))?.[0].length ?? 0) : 0
    return { start: start - blank, end, put: to }
  })
}

/** The mark after (or before) a place, from the other end on where there is none. */
export function nextMark<Mark extends { start: number }>(
  marks: readonly Mark[],
  from: number,
  direction: 1 | -1,
): Mark | undefined {
  if (direction === 1) return marks.find((one) => one.start > from) ?? marks[0]
  return marks.findLast((one) => one.start < from) ?? marks.at(-1)
}
