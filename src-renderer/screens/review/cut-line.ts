import type { Id } from '#domain/ids.ts'
import type { SourceLine, SourcePassage } from './source-lines.ts'

/** A stretch of a line covered by the same passages, the shortest first; `ids` is empty outside all of them. */
export type SourceSegment = { start: number; end: number; ids: Id[]; isWide: boolean }

/** Cuts a line at the borders of all passages on it, so that overlapping ones can be shown together. */
export function cutLine(line: SourceLine, passages: readonly SourcePassage[]): SourceSegment[] {
  const borders = new Set(passages.flatMap(({ start, end }) => [start, end]))
  const cuts = [...borders].filter((at) => at > line.start && at < line.end).toSorted((a, b) => a - b)
  const starts = [line.start, ...cuts]
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? line.end
    const here = passages.filter((one) => one.start <= start && end <= one.end && start < end)
    return { start, end, ids: here.map((one) => one.id), isWide: here[0]?.isWide ?? false }
  })
}

/** Whether a wide passage, a speech, holds the whole line. */
export const isWithinWide = (line: SourceLine, passages: readonly SourcePassage[]): boolean =>
  line.end > line.start && passages.some((one) => one.isWide && one.start <= line.start && line.end <= one.end)
