import { focusWithTyped } from '../../hooks/typed-meanwhile.ts'

/** How long a place stays marked. */
const MARKED_MS = 2_000

/** The field of that name, else the first that is a part of it: `organizer` leads to `organizer.officialName`. */
const fieldOf = (name: string, place: ParentNode = document): HTMLElement | null =>
  place.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`) ??
  place.querySelector<HTMLElement>(`[data-field^="${CSS.escape(name)}."]`)
const rowOf = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)

/**
 * Puts the caret where a link leads: the field of that name, in the row of an item where one is named, else the row,
 * else the first gap on the tab. What is folded away there is opened first.
 */
export function focusField(name: string, item?: string): void {
  const row = rowOf(item ?? name)
  const target =
    fieldOf(name, row ?? document) ??
    row?.querySelector<HTMLElement>('input, textarea') ??
    document.querySelector<HTMLElement>('.editor .is-gap .cell')
  target?.closest('details')?.setAttribute('open', '')
  focusWithTyped(target)
}

/** Brings a place that changed or was looked for into sight and marks it for a moment; the caret stays where it is. */
export function markPlace(name: string): void {
  const place = rowOf(name) ?? fieldOf(name)
  if (!place) return
  place.scrollIntoView({ block: 'nearest' })
  place.classList.add('just-changed')
  setTimeout(() => place.classList.remove('just-changed'), MARKED_MS)
}
