import type { Id } from '#domain/ids.ts'

/** The row of a sheet in which something stands. */
export const rowOf = (element: HTMLElement): HTMLElement | null => element.closest<HTMLElement>('[data-row]')

/** The cells of a row that can be typed in, in the order of the columns. */
export const cellsOf = (row: HTMLElement | null): HTMLElement[] =>
  row ? [...row.querySelectorAll<HTMLElement>('.cell, .cell-check')] : []

export const handleOf = (row: HTMLElement): HTMLElement | null => row.querySelector<HTMLElement>('.row-handle')

/** Puts the focus into a column of a row, −1 for the row itself; `caret` where it stood in the text. */
export function focusCell(id: Id, column: number, caret: [number, number] | null = null): void {
  const row = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)
  if (!row) return
  const target = column < 0 ? handleOf(row) : cellsOf(row)[column]
  target?.focus()
  if (caret && (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement))
    target.setSelectionRange(...caret)
}

/** A list that is folded out has its own keys. */
export const isOpenSelect = (element: HTMLElement): boolean =>
  element instanceof HTMLSelectElement && CSS.supports('selector(:open)') && element.matches(':open')

/** Whether an arrow may leave the cell: always, except out of the middle of a text of several lines. */
export function canLeave(element: HTMLElement, by: -1 | 1): boolean {
  if (!(element instanceof HTMLTextAreaElement)) return true
  const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight) || 22
  if (element.scrollHeight < lineHeight * 2) return true
  const { selectionStart, selectionEnd, value } = element
  return selectionStart === selectionEnd && selectionStart === (by === -1 ? 0 : value.length)
}
