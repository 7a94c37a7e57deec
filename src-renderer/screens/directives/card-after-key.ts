import type { KeyboardEvent } from 'react'

const CARD = '.board-card'

/** The card that a key leads to: up and down in a column, left and right to the same height of the next one with cards. */
export function cardAfterKey(event: KeyboardEvent, board: HTMLElement): HTMLElement | null {
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return null
  const here = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(CARD) : null
  if (!here) return null
  const columns = [...board.children].map((one) => [...one.querySelectorAll<HTMLElement>(CARD)])
  const at = columns.findIndex((cards) => cards.includes(here))
  const column = columns[at] ?? []
  const row = column.indexOf(here)
  const side = (step: number): HTMLElement | null => {
    const next = (step > 0 ? columns.slice(at + 1) : columns.slice(0, at).toReversed()).find((one) => one.length > 0)
    return next?.[Math.min(row, next.length - 1)] ?? null
  }
  switch (event.key) {
    case 'ArrowDown':
      return column[row + 1] ?? null
    case 'ArrowUp':
      return column[row - 1] ?? null
    case 'Home':
      return column[0] ?? null
    case 'End':
      return column.at(-1) ?? null
    case 'ArrowRight':
      return side(1)
    case 'ArrowLeft':
      return side(-1)
    default:
      return null
  }
}
