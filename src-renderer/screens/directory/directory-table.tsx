import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useIsPrinting } from '../../hooks/use-is-printing.ts'
import { classes } from '../../parts/classes.ts'
import { focusSelected } from '../../parts/focus-selected.ts'
import { useRowHeights } from '../../parts/use-row-heights.ts'

export type DirectoryColumn<Row> = { head: string; className?: string; cell: (row: Row) => ReactNode }

type DirectoryTableProps<Row> = {
  label: string
  rows: readonly Row[]
  columns: readonly DirectoryColumn<Row>[]
  /** The address of a row, for the link in its first cell. */
  addressOf: (row: Row) => string
  selected: string | undefined
  onSelect: (id: string) => void
  /** Enter: go on into the details. */
  onEnter: () => void
}

/** People or bodies, one line each. Only the rows in sight exist; arrows move the selection, Enter goes into the details. */
export function DirectoryTable<Row extends { id: string; isDim: boolean }>(props: DirectoryTableProps<Row>) {
  const { label, rows, columns, addressOf, selected, onSelect, onEnter } = props
  const scroller = useRef<HTMLDivElement>(null)
  const movedByKey = useRef(false)
  const heights = useRowHeights()
  const isPrinting = useIsPrinting()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => heights.row,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: isPrinting ? rows.length : 12,
  })
  const at = rows.findIndex((row) => row.id === selected)
  // Before the next key: it may be the Enter that goes into the details.
  useLayoutEffect(() => {
    if (at < 0) return
    virtual.scrollToIndex(at, { align: 'auto' })
    if (!movedByKey.current) return
    movedByKey.current = false
    focusSelected(scroller.current)
  }, [at, virtual])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey) return
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -Infinity, End: Infinity }[event.key]
    if (event.key !== 'Enter' && step === undefined) return
    event.preventDefault()
    if (step === undefined) {
      onEnter()
      return
    }
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))]
    if (!next || next.id === selected) return
    movedByKey.current = true
    onSelect(next.id)
  }
  const items = virtual.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links inside, which have the focus
    <div className="scroll directory-scroll" ref={scroller} onKeyDown={onKeyDown} tabIndex={-1}>
      <table className="directory-table" aria-label={label} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {columns.map(({ head, className }) => (
              <th key={head} scope="col" className={className}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} columns={columns.length} />}
          {items.map(({ index, key }) => {
            const row = rows[index]
            if (!row) return null
            const isFocusable = at < 0 ? index === 0 : row.id === selected
            const link = { href: addressOf(row), tabIndex: isFocusable ? 0 : -1, onClick: stayHere }
            return (
              <tr
                key={key}
                aria-selected={row.id === selected}
                aria-rowindex={index + 2}
                className={classes('directory-row', row.isDim && 'is-dim')}
                onClick={() => onSelect(row.id)}
              >
                {columns.map(({ head, cell }, column) => (
                  <td key={head}>{column === 0 ? <a {...link}>{cell(row)}</a> : cell(row)}</td>
                ))}
              </tr>
            )
          })}
          {below > 0 && <Spacer height={below} columns={columns.length} />}
        </tbody>
      </table>
    </div>
  )
}

/** The row's own click selects; the address is for opening it in another window. */
function stayHere(event: MouseEvent): void {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) event.preventDefault()
}

const Spacer = ({ height, columns }: { height: number; columns: number }) => (
  <tr>
    <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
  </tr>
)
