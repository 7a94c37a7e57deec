import type { RefObject } from 'react'
import { nextMark } from './mark-groups.ts'
import { drawnMark } from './mirror-layer.tsx'
import type { Words } from './use-words.ts'
import { showInBox } from './write-in-box.ts'

type Place = { start: number; end: number }
type Box = RefObject<HTMLTextAreaElement | null>

/** From a list to its place in the box, and from one doubtful word to the next. */
export function useMoving(box: Box, { checked }: Pick<Words, 'checked'>, caret: number) {
  const show = ({ start, end }: Place) => {
    if (box.current) showInBox(box.current, [start, end], drawnMark(box.current.parentElement, start))
  }
  const showNext = (direction: 1 | -1) => {
    const next = checked.isStale ? undefined : nextMark(checked.marks, caret, direction)
    if (next) show(next)
  }
  return { show, showNext }
}

/** Words of a list are short: a selected paragraph is none. */
const LONGEST_WORD = 80

/** What is selected in the box, as a word for the list. */
export function selectionOf(box: HTMLTextAreaElement | null): string {
  const text = box?.value.slice(box.selectionStart, box.selectionEnd).replace(/\s+/g, ' ').trim() ?? ''
  return text.length > LONGEST_WORD ? '' : text
}
