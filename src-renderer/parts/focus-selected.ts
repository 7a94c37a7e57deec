const SELECTED = '[aria-selected="true"] a'

/**
 * The focus goes with the selection in a list that draws only the rows in sight: at once where the row is drawn, else by
 * way of the list itself, which has the same keys. Where the focus has gone on meanwhile it is left alone.
 */
export function focusSelected(list: HTMLElement | null): void {
  if (!list || !mayTakeFocus(list)) return
  const row = list.querySelector<HTMLElement>(SELECTED)
  if (row) {
    row.focus()
    return
  }
  list.focus({ preventScroll: true })
  requestAnimationFrame(() => {
    if (mayTakeFocus(list)) list.querySelector<HTMLElement>(SELECTED)?.focus()
  })
}

/** From within the list, or from a row that is gone, which leaves the focus nowhere. */
const mayTakeFocus = (list: HTMLElement): boolean =>
  document.activeElement === document.body || list.contains(document.activeElement)
