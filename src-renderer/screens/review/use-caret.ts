import type { Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react'
import { isCaretKey, moveCaret } from './move-caret.ts'
import { growBySentence } from './sentence-at.ts'
import { lineAt, type SourceLine } from './source-lines.ts'
import {
  collapseSelection,
  focusRect,
  rangeOf,
  readSelection,
  type SourceSelection,
  showSelection,
} from './source-point.ts'

/** How many frames a line that was scrolled to may take to be drawn. */
const FRAMES = 20
const PAGE_LINES = 12

type CaretInput = {
  article: RefObject<HTMLElement | null>
  text: string
  lines: SourceLine[]
  virtual: Virtualizer<HTMLElement, Element>
  /** Where the caret starts: the passage that is looked at. */
  home: number
}

/** A caret in a text that cannot be typed into: the keys of a text field move it and select. */
export function useCaret({ article, text, lines, virtual, home }: CaretInput) {
  const [isOn, setOn] = useState(false)
  const place = useCallback(
    (selection: SourceSelection) => {
      const show = (frames: number) => {
        if (!article.current) return
        if (showSelection(article.current, selection)) scrollToCaret(article.current)
        else if (frames > 0) requestAnimationFrame(() => show(frames - 1))
      }
      article.current?.focus({ preventScroll: true })
      virtual.scrollToIndex(lineAt(lines, selection.focus), { align: 'auto' })
      show(FRAMES)
    },
    [article, lines, virtual],
  )
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const selection = readSelection(article.current)
    if (event.nativeEvent.isComposing || event.altKey || !(isOn || (event.shiftKey && selection))) return
    const edge = event.ctrlKey ? { Home: 0, End: text.length }[event.key] : undefined
    if (edge !== undefined) place({ anchor: event.shiftKey ? (selection?.anchor ?? edge) : edge, focus: edge })
    else if (!moveByKey(event)) return
    event.preventDefault()
    if (article.current) scrollToCaret(article.current)
  }
  return {
    isOn,
    onKeyDown,
    place,
    clear: collapseSelection,
    start: () => {
      setOn(true)
      place(readSelection(article.current) ?? { anchor: home, focus: home })
    },
    stop: () => {
      setOn(false)
      collapseSelection()
    },
    /** Selects the sentence at the caret, and with each further press one more. */
    takeSentence: () => {
      const selection = readSelection(article.current) ?? { anchor: home, focus: home }
      const { start, end } = growBySentence(text, rangeOf(selection))
      place({ anchor: start, focus: end })
    },
  }
}

/** Moves as the key says; whether it is one that moves. */
function moveByKey({ key, ctrlKey, shiftKey }: KeyboardEvent): boolean {
  const page = { PageUp: 'ArrowUp', PageDown: 'ArrowDown' }[key]
  const keys = { key: page ?? key, ctrlKey, shiftKey }
  if (!isCaretKey(keys)) return false
  for (let turn = 0; turn < (page ? PAGE_LINES : 1); turn++) moveCaret(keys)
  return true
}

/** Room left above and below the caret. */
const MARGIN = 56

function scrollToCaret(article: HTMLElement): void {
  const selection = readSelection(article)
  const rect = selection && focusRect(article, selection)
  if (!rect) return
  const { top, bottom } = article.getBoundingClientRect()
  if (rect.bottom > bottom - MARGIN) article.scrollTop += rect.bottom - bottom + MARGIN
  else if (rect.top < top + MARGIN) article.scrollTop -= top + MARGIN - rect.top
}
