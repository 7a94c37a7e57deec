/** How long a place stays marked. */
const MARKED_MS = 2_000

const fieldOf = (name: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`)
const rowOf = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)

/** Puts the caret where a link leads: the field of that name, the row of that id, else the first gap on the tab. */
export function focusField(name: string): void {
  const target =
    fieldOf(name) ??
    rowOf(name)?.querySelector<HTMLElement>('input, textarea') ??
    document.querySelector<HTMLElement>('.editor .is-gap .cell')
  target?.focus()
}

/** Brings a place that changed or was looked for into sight and marks it for a moment; the caret stays where it is. */
export function markPlace(name: string): void {
  const place = rowOf(name) ?? fieldOf(name)
  if (!place) return
  place.scrollIntoView({ block: 'nearest' })
  place.classList.add('just-changed')
  setTimeout(() => place.classList.remove('just-changed'), MARKED_MS)
}
