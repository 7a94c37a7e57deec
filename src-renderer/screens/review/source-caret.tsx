import { type RefObject, useLayoutEffect, useRef } from 'react'
import { classes } from '../../parts/classes.ts'
import { focusRect, type SourceSelection } from './source-point.ts'

type SourceCaretProps = { article: RefObject<HTMLElement | null>; selection: SourceSelection | null; isOn: boolean }

/** The caret of a text that browsers draw none in: where a passage would be parted, where a selection would begin. */
export function SourceCaret({ article, selection, isOn }: SourceCaretProps) {
  const bar = useRef<HTMLSpanElement>(null)
  // After every drawing: a line above may have been measured, and the caret moves with its text.
  useLayoutEffect(() => {
    const sheet = bar.current?.parentElement
    if (!bar.current || !sheet || !article.current) return
    const rect = selection && focusRect(article.current, selection)
    bar.current.hidden = !rect
    if (!rect) return
    const origin = sheet.getBoundingClientRect()
    bar.current.style.transform = `translate(${rect.left - origin.left}px, ${rect.top - origin.top}px)`
    bar.current.style.height = `${Math.max(rect.height, 18)}px`
  })
  return <span ref={bar} hidden aria-hidden="true" className={classes('source-caret', isOn && 'is-on')} />
}
