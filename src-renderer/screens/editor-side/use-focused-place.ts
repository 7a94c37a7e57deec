import { useEffect, useState } from 'react'

/** Which row or field of the page had the focus last: the id of the item, the name of the field. */
export type FocusedPlace = { rows: readonly string[]; field: string | null }

/** Follows the focus within the page of the editor; a look at the pane itself changes nothing. */
export function useFocusedPlace(): FocusedPlace | null {
  const [place, setPlace] = useState(() => readPlace(document.activeElement))
  useEffect(() => {
    const follow = (event: FocusEvent) => {
      const next = readPlace(event.target)
      if (next) setPlace((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [])
  return place
}

function readPlace(target: EventTarget | null): FocusedPlace | null {
  if (!(target instanceof HTMLElement) || !target.closest('.editor')) return null
  const rows: string[] = []
  for (let row = target.closest<HTMLElement>('[data-row]'); row; row = rowAbove(row)) rows.push(row.dataset.row ?? '')
  const field = target.closest<HTMLElement>('[data-field]')?.dataset.field ?? null
  return rows.length > 0 || field !== null ? { rows, field } : null
}

const rowAbove = (row: HTMLElement): HTMLElement | null => row.parentElement?.closest<HTMLElement>('[data-row]') ?? null
