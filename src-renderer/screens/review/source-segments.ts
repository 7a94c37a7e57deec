import type { Id } from '#domain/ids.ts'

export type SourcePassage = { id: Id; start: number; end: number }

/** A stretch of the source covered by the same passages, the shortest first; `ids` is empty outside all of them. */
export type SourceSegment = { start: number; text: string; ids: Id[] }

/** Cuts the lines of a text at the borders of all passages, so that overlapping ones can be shown together. */
export function cutIntoSegments(text: string, passages: readonly SourcePassage[]): SourceSegment[][] {
  const borders = new Set(passages.flatMap(({ start, end }) => [start, end]))
  const byLength = passages.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  let offset = 0
  return text.split('\n').map((line) => {
    const start = offset
    offset += line.length + 1
    const cuts = [...borders].filter((at) => at > start && at < start + line.length).toSorted((a, b) => a - b)
    return [start, ...cuts].map((from, index) => {
      const to = cuts[index] ?? start + line.length
      const ids = byLength.filter((one) => one.start <= from && to <= one.end && from < to).map((one) => one.id)
      return { start: from, text: text.slice(from, to), ids }
    })
  })
}
