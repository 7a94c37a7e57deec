import { useMemo, useRef } from 'react'
import type { Proposal } from '#domain/proposal.ts'
import { cutLine, isWithinWide, type SourceSegment } from './cut-line.ts'
import { passagesByLine, type SourcePassage, splitIntoLines } from './source-lines.ts'

export type DrawnLine = { segments: SourceSegment[]; isInSpeech: boolean }

/** The lines of a source and what is proposed on each. A line is cut when it is first drawn, not before. */
export function useSourceLines(text: string, proposals: readonly Proposal[]) {
  const lines = useMemo(() => splitIntoLines(text), [text])
  const passages = useKeptPassages(proposals)
  return useMemo(() => {
    const byLine = passagesByLine(lines, passages)
    const drawn = new Map<number, DrawnLine>()
    const draw = (index: number): DrawnLine => {
      const line = lines[index] ?? { start: 0, end: 0, isContinued: false }
      const here = byLine.get(index) ?? []
      const made = drawn.get(index) ?? { segments: cutLine(line, here), isInSpeech: isWithinWide(line, here) }
      drawn.set(index, made)
      return made
    }
    return { lines, draw }
  }, [lines, passages])
}

/** The same array as long as no passage comes, goes or moves: a decision alone cuts nothing anew. */
function useKeptPassages(proposals: readonly Proposal[]): SourcePassage[] {
  const last = useRef<SourcePassage[]>([])
  return useMemo(() => {
    const next = proposals.map(({ id, kind, source: { start, end } }) => ({
      id,
      start,
      end,
      isWide: kind === 'speech',
    }))
    const isSame =
      next.length === last.current.length &&
      next.every(({ id, start, end }, at) => {
        const old = last.current[at]
        return old?.id === id && old.start === start && old.end === end
      })
    if (!isSame) last.current = next
    return last.current
  }, [proposals])
}
