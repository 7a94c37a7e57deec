import './row-handle.css'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge'
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge'
import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { Id } from '#domain/ids.ts'
import type { SheetRows } from './sheet-rows.ts'

type RowHandleProps = {
  id: Id
  /** What is read out and shown as a hint: what the row is, and its keys. */
  label: string
  /** What stands in it. */
  number: string
  rows: SheetRows
  /** Whether Tab reaches it: one row of a sheet is enough, the arrows reach the others. */
  isInTabOrder?: boolean
}

/** The number of a row: chosen by a click or a key, and the place by which the row is dragged. */
export function RowHandle({ id, label, number, rows, isInTabOrder = false }: RowHandleProps) {
  const handle = useRef<HTMLButtonElement>(null)
  const isChosen = useSyncExternalStore(rows.selection.subscribe, () => rows.selection.has(id))
  useRowDrag(handle, id, rows)
  // On the row itself: a rule that looks from the row into its cells (:has) is asked of every row with every key.
  useLayoutEffect(() => {
    handle.current?.closest<HTMLElement>('[data-row]')?.toggleAttribute('data-chosen', isChosen)
  }, [isChosen])
  const choose = (event: MouseEvent) => {
    if (event.shiftKey) rows.selection.extendTo(id, rows.actions().ids())
    else if (event.ctrlKey || event.metaKey) rows.selection.toggle(id)
    else rows.selection.only(id)
  }
  return (
    <button
      ref={handle}
      type="button"
      className="row-handle"
      aria-label={label}
      aria-pressed={isChosen}
      title={label}
      tabIndex={isInTabOrder ? 0 : -1}
      onClick={choose}
    >
      {number}
    </button>
  )
}

/** The row can be dragged by its handle, and others dropped before or after it. Chosen rows go together. */
function useRowDrag(handle: RefObject<HTMLButtonElement | null>, id: Id, rows: SheetRows): void {
  useEffect(() => {
    const button = handle.current
    const row = button?.closest<HTMLElement>('[data-row]')
    if (!button || !row) return
    const show = (edge: string | null) => {
      if (edge === null) delete row.dataset.drop
      else row.dataset.drop = edge
    }
    return combine(
      draggable({
        element: row,
        dragHandle: button,
        canDrag: () => rows.actions().place !== undefined,
        getInitialData: () => ({ rows, id }),
      }),
      dropTargetForElements({
        element: row,
        canDrop: ({ source }) => source.data.rows === rows && source.data.id !== id,
        getData: ({ input, element }) => attachClosestEdge({}, { input, element, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => show(extractClosestEdge(self.data)),
        onDragLeave: () => show(null),
        onDrop: ({ self, source }) => {
          show(null)
          const edge = extractClosestEdge(self.data) === 'top' ? 'before' : 'after'
          rows.actions().place?.(rows.meant(source.data.id as Id), { id, edge })
        },
      }),
    )
  }, [handle, id, rows])
}
