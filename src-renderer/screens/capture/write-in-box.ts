import { findEdit } from './text-edit.ts'

/** The browser needs a millisecond and a half for each line it inserts as an edit, and more in a long text. */
const MOST_LINES = 12
const MOST_LETTERS = 4000

/**
 * Changes the text of the box and leaves the focus where it is. A small change becomes a step of the box's own undo; a
 * large one is put in at once, which empties that undo. Tells whether the box can take it back itself.
 */
export function writeInBox(box: HTMLTextAreaElement, text: string): boolean {
  const { start, end, size } = findEdit(box.value, text)
  const put = text.slice(start, start + size)
  const top = box.scrollTop
  const isOwn = isSmall(put) && isSmall(box.value.slice(start, end)) && replaceAsEdit(box, [start, end], put)
  if (!isOwn) putInBox(box, text)
  box.scrollTop = top
  return isOwn
}

/** Puts a text in without an edit; the caret and what is in sight stay. */
export function putInBox(box: HTMLTextAreaElement, text: string): void {
  const { start, end, size } = findEdit(box.value, text)
  const top = box.scrollTop
  box.setRangeText(text.slice(start, start + size), start, end, 'preserve')
  // React compares the next input with the last value that was assigned, and knows nothing of ranges.
  box.value = text
  box.scrollTop = top
}

const isSmall = (text: string): boolean => text.length <= MOST_LETTERS && text.split('\n').length <= MOST_LINES

function replaceAsEdit(box: HTMLTextAreaElement, [start, end]: [number, number], put: string): boolean {
  const focused = document.activeElement
  box.focus({ preventScroll: true })
  box.setSelectionRange(start, end)
  const isDone = put === '' ? document.execCommand('delete') : document.execCommand('insertText', false, put)
  if (focused instanceof HTMLElement && focused !== box) focused.focus({ preventScroll: true })
  return isDone
}

/** Selects a passage and brings it into sight. `mark`: the same passage in the layer behind the box. */
export function showInBox(box: HTMLTextAreaElement, [start, end]: [number, number], mark: HTMLElement | null): void {
  box.focus({ preventScroll: true })
  box.setSelectionRange(start, end)
  const isSeen = mark && mark.offsetTop >= box.scrollTop && mark.offsetTop < box.scrollTop + box.clientHeight - 40
  if (mark && !isSeen) box.scrollTop = Math.max(0, mark.offsetTop - box.clientHeight / 3)
  box.scrollIntoView({ block: 'nearest' })
}
