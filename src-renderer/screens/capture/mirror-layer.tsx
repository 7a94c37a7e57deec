import { memo, type ReactNode, type RefObject, useLayoutEffect } from 'react'
import type { BoxMark } from './box-marks.ts'

/** Laying out a second copy of a longer text holds up the first; its marks stand in the list beside it. */
const LONGEST_TEXT = 400_000

type MirrorLayerProps = {
  layer: RefObject<HTMLDivElement | null>
  text: string
  marks: readonly BoxMark[]
  isHidden: boolean
  onDrawn: () => void
}

/** The same letters as in the box, unseen, with the marks under them; it is laid out exactly as the box. */
export function MirrorLayer({ layer, text, marks, isHidden, onDrawn }: MirrorLayerProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each text that was drawn
  useLayoutEffect(onDrawn, [text])
  return (
    <div ref={layer} className="notes-mirror" aria-hidden="true" data-is-hidden={isHidden}>
      <Pieces text={text.length > LONGEST_TEXT ? '' : text} marks={marks} />
    </div>
  )
}

const Pieces = memo(function Pieces({ text, marks }: { text: string; marks: readonly BoxMark[] }) {
  const pieces: ReactNode[] = []
  let at = 0
  for (const { start, end, kind } of marks) {
    if (end > text.length) break
    pieces.push(
      text.slice(at, start),
      <mark key={start} data-at={start} className={kind}>
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  // A last line without letters has no height in a block, but has one in a box.
  return (
    <>
      {pieces}
      {`${text.slice(at)}\n`}
    </>
  )
})

/** The drawn mark of a passage; `null` where the text is not drawn. */
export const drawnMark = (layer: ParentNode | null, start: number): HTMLElement | null =>
  layer?.querySelector<HTMLElement>(`[data-at="${start}"]`) ?? null
