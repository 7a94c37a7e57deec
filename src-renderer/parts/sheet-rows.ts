import { type KeyboardEvent, useRef } from 'react'
import type { Id } from '#domain/ids.ts'
import { drawNow } from './draw-now.ts'
import { RowSelection } from './row-selection.ts'
import { canLeave, cellsOf, focusCell, handleOf, isOpenSelect, rowOf } from './sheet-cells.ts'

export type RowEdge = 'before' | 'after'

/** What can be done with the rows of a sheet; what is left out cannot be done there. */
export type RowActions = {
  /** The rows in the order shown. */
  ids: () => readonly Id[]
  /** Adds a row below this one, or at the end, with the caret in it. */
  add: (after?: Id) => void
  remove: (ids: readonly Id[]) => void
  move?: (ids: readonly Id[], by: -1 | 1) => void
  place?: (ids: readonly Id[], to: { id: Id; edge: RowEdge }) => void
  /** In (1) or out (−1). */
  indent?: (id: Id, by: -1 | 1) => void
  /** Enter adds below every row, not only below the last. */
  isEnterAdding?: boolean
  /** Cuts a row in two at the caret. */
  split?: (id: Id, box: HTMLTextAreaElement | HTMLInputElement) => void
  /** A letter typed while a row, and no text, has the focus; whether it did something. */
  rowKey?: (key: string, ids: readonly Id[]) => boolean
}

/** The keys and the chosen rows of one sheet: the same object as long as the sheet is open, so that rows can be memoised. */
export type SheetRows = {
  selection: RowSelection
  actions: () => RowActions
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  /** The rows an act on this one means: all that are chosen, where it is one of them. */
  meant: (id: Id) => readonly Id[]
}

/** One way for every sheet: ↑↓ between rows, Enter to the next, Alt+↑↓ to move, Esc to the row and its own keys. */
export function useSheetRows(actions: RowActions): SheetRows {
  const latest = useRef(actions)
  latest.current = actions
  const rows = useRef<SheetRows | null>(null)
  rows.current ??= makeRows(() => latest.current)
  return rows.current
}

function makeRows(actions: () => RowActions): SheetRows {
  const selection = new RowSelection()
  const meant = (id: Id) =>
    selection.has(id)
      ? actions()
          .ids()
          .filter((one) => selection.has(one))
      : [id]
  const rows: SheetRows = { selection, actions, meant, onKeyDown: (event) => onSheetKey(event, rows) }
  return rows
}

function onSheetKey(event: KeyboardEvent<HTMLElement>, rows: SheetRows): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing || event.keyCode === 229) return
  const target = event.target as HTMLElement
  const row = rowOf(target)
  const id = row?.dataset.row
  if (!row || id === undefined) return
  const isHandle = target.classList.contains('row-handle')
  const isDone = onMoveKey(event, rows, id) || (isHandle ? onHandleKey(event, rows, id) : onCellKey(event, rows, row))
  if (!isDone) return
  event.preventDefault()
  event.stopPropagation()
}

const ARROWS: Record<string, -1 | 1> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }

/** Alt with an arrow: the row itself goes up, down, in or out, and the caret goes with it. */
function onMoveKey(event: KeyboardEvent<HTMLElement>, rows: SheetRows, id: Id): boolean {
  const by = ARROWS[event.key]
  if (!event.altKey || event.ctrlKey || by === undefined) return false
  const { move, indent } = rows.actions()
  const isUpright = event.key === 'ArrowUp' || event.key === 'ArrowDown'
  if (isUpright ? !move : !indent) return isUpright
  const target = event.target as HTMLElement
  const column = target.classList.contains('row-handle') ? -1 : cellsOf(rowOf(target)).indexOf(target)
  const caret = caretOf(target)
  drawNow(() => (isUpright ? move?.(rows.meant(id), by) : indent?.(id, by)))
  focusCell(id, column, caret)
  return true
}

const caretOf = (target: HTMLElement): [number, number] | null =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
    ? [target.selectionStart ?? 0, target.selectionEnd ?? 0]
    : null

function onCellKey(event: KeyboardEvent<HTMLElement>, rows: SheetRows, row: HTMLElement): boolean {
  const target = event.target as HTMLElement
  const cells = cellsOf(row)
  const column = cells.indexOf(target)
  const id = row.dataset.row ?? ''
  if (column < 0 || isOpenSelect(target)) return false
  const { add, split, isEnterAdding, ids } = rows.actions()
  if (event.key === 'Enter') {
    if (event.ctrlKey && event.shiftKey && split && isBox(target)) split(id, target)
    else if (event.shiftKey) return false
    else if (event.ctrlKey || isEnterAdding || ids().at(-1) === id) add(id)
    else goTo(rows, id, { by: 1, column })
    return true
  }
  if (event.ctrlKey || event.shiftKey || event.metaKey || event.altKey) return false
  if (event.key === 'Escape') {
    handleOf(row)?.focus()
    return true
  }
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
  return by !== 0 && canLeave(target, by) && goTo(rows, id, { by, column })
}

const isBox = (target: HTMLElement): target is HTMLTextAreaElement | HTMLInputElement =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

/** Moves the focus to the same column of a neighbouring row (−1: to the row itself); whether there is one. */
function goTo(rows: SheetRows, id: Id, { by, column }: { by: number; column: number }): boolean {
  const shown = rows.actions().ids()
  const next = shown[shown.indexOf(id) + by]
  if (next !== undefined) focusCell(next, column)
  return next !== undefined
}

function onHandleKey(event: KeyboardEvent<HTMLElement>, rows: SheetRows, id: Id): boolean {
  const { selection } = rows
  const { ids, remove, rowKey } = rows.actions()
  const by = ARROWS[event.key]
  if (by !== undefined) return stepRow(event, rows, { id, by })
  if (event.ctrlKey && event.key.toLowerCase() === 'a') selection.all(ids())
  else if (event.ctrlKey || event.metaKey || event.altKey) return false
  else if (event.key === ' ') selection.toggle(id)
  else if (event.key === 'Escape') selection.clear()
  else if (event.key === 'Enter' || event.key === 'F2') focusCell(id, 0)
  else if (event.key === 'Delete') removeRows(rows, id, remove)
  else return event.key.length === 1 && (rowKey?.(event.key.toLowerCase(), rows.meant(id)) ?? false)
  return true
}

function stepRow(event: KeyboardEvent<HTMLElement>, rows: SheetRows, { id, by }: { id: Id; by: -1 | 1 }): boolean {
  if (event.key === 'ArrowLeft') return false
  if (event.key === 'ArrowRight') {
    focusCell(id, 0)
    return true
  }
  const shown = rows.actions().ids()
  const next = shown[shown.indexOf(id) + by]
  if (next === undefined) return true
  if (event.shiftKey) {
    if (!rows.selection.has(id)) rows.selection.only(id)
    rows.selection.extendTo(next, shown)
  }
  focusCell(next, -1)
  return true
}

/** The focus goes to the row that takes the place of the removed ones. */
function removeRows(rows: SheetRows, id: Id, remove: RowActions['remove']): void {
  const gone = rows.meant(id)
  const shown = rows.actions().ids()
  const at = shown.indexOf(id)
  const next = [...shown.slice(at), ...shown.slice(0, at).reverse()].find((one) => !gone.includes(one))
  drawNow(() => {
    remove(gone)
    rows.selection.clear()
  })
  if (next !== undefined) focusCell(next, -1)
}
