import '../../parts/long-table.css'
import { useMediaQuery } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import type { CalendarDate } from '#domain/dates.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { useIsPrinting } from '../../hooks/use-is-printing.ts'
import { classes } from '../../parts/classes.ts'
import { focusSelected } from '../../parts/focus-selected.ts'
import { smallIconLook } from '../../parts/icon-look.ts'
import { writeCount } from '../../parts/number-text.ts'
import { useRowHeights } from '../../parts/use-row-heights.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { type Column, columns } from './list-search.ts'
import { MeetingRow } from './meeting-row.tsx'
import { type Grouping, rowsOf } from './meeting-rows.ts'
import type { ListOrder } from './sort-meetings.ts'

type MeetingTableProps = {
  meetings: MeetingSummary[]
  grouping: Grouping
  order: ListOrder
  selected: string | undefined
  today: CalendarDate
  onSelect: (id: string) => void
  onSort: (by: Column) => void
  /** Delete moves a meeting into the trash, Ctrl+D begins a new one from it. */
  onRemove: (meeting: MeetingSummary) => void
  onCopy: (id: string) => void
}

/** The meetings as a table. Only the rows in sight exist; arrows move the selection, Enter opens. */
export function MeetingTable(props: MeetingTableProps) {
  const { meetings, grouping, order, selected, today, onSelect, onSort } = props
  const scroller = useRef<HTMLDivElement>(null)
  const movedByKey = useRef(false)
  const navigate = useNavigate()
  // The office PC has no room for the body beside the preview.
  const hasBody = useMediaQuery('(min-width: 1500px)', undefined, { getInitialValueInEffect: false }) === true
  const shown = hasBody ? columns : columns.filter((one) => one !== 'organizer')
  const rows = useMemo(() => rowsOf(meetings, grouping), [meetings, grouping])
  const latest = useRef(onSelect)
  latest.current = onSelect
  const select = useCallback((id: string) => latest.current(id), [])
  const open = useCallback(
    (id: string) => void navigate({ to: '/meetings/$id/$tab', params: { id, tab: 'info' } }),
    [navigate],
  )
  const heights = useRowHeights()
  const isPrinting = useIsPrinting()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.type === 'group' ? heights.group : heights.row),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: isPrinting ? rows.length : 12,
  })
  const selectedRow = rows.findIndex((row) => row.key === selected)
  useEffect(() => {
    if (selectedRow < 0) return
    virtual.scrollToIndex(selectedRow, { align: 'auto' })
    if (!movedByKey.current) return
    movedByKey.current = false
    focusSelected(scroller.current)
  }, [selectedRow, virtual])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heights.row) - 2)
    movedByKey.current = answerKey(event, { ...props, rows: meetingsIn(rows), page })
  }
  const items = virtual.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  // Scrolled away, the chosen row does not exist: the first one in sight takes the focus in its place.
  const inSight = items.flatMap(({ index }) => (rows[index]?.type === 'meeting' ? rows[index].key : []))
  const focusable = selected !== undefined && inSight.includes(selected) ? selected : inSight[0]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links inside, which have the focus
    <div className="scroll meeting-scroll" ref={scroller} onKeyDown={onKeyDown} tabIndex={-1} onFocus={passFocusOn}>
      <table className={classes('meeting-table', grouping !== 'month' && 'is-plain')} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {shown.map((column) => (
              <HeadCell key={column} column={column} order={order} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} span={shown.length} />}
          {items.map(({ index, key }) => {
            const row = rows[index]
            if (row?.type === 'group')
              return <GroupRow key={key} label={row.label} count={row.count} span={shown.length} />
            if (row?.type !== 'meeting') return null
            return (
              <MeetingRow
                key={key}
                meeting={row.meeting}
                today={today}
                hasMonthAbove={grouping === 'month'}
                hasBody={hasBody}
                isSelected={row.key === selected}
                isFocusable={row.key === focusable}
                onSelect={select}
                onOpen={open}
              />
            )
          })}
          {below > 0 && <Spacer height={below} span={shown.length} />}
        </tbody>
      </table>
    </div>
  )
}

const meetingsIn = (rows: ReturnType<typeof rowsOf>): MeetingSummary[] =>
  rows.flatMap((row) => (row.type === 'meeting' ? row.meeting : []))

/** A click beside the rows, or a browser that lets anything that scrolls have the focus: it belongs to a row. */
function passFocusOn(event: { target: EventTarget; currentTarget: HTMLElement }): void {
  if (event.target !== event.currentTarget) return
  event.currentTarget.querySelector<HTMLElement>('.meeting-row a[tabindex="0"]')?.focus({ preventScroll: true })
}

type KeyContext = Pick<MeetingTableProps, 'selected' | 'onSelect' | 'onRemove' | 'onCopy'> & {
  rows: MeetingSummary[]
  page: number
}

/** Does what a key asks for; whether another row is to have the focus after it. */
function answerKey(event: KeyboardEvent, { rows, page, selected, onSelect, onRemove, onCopy }: KeyContext): boolean {
  const at = rows.findIndex((one) => one.id === selected)
  const current = rows[at]
  const isInRow = event.target instanceof HTMLElement && event.target.closest('.meeting-row') !== null
  const key = event.ctrlKey || event.metaKey ? `ctrl+${event.key.toLowerCase()}` : event.key
  if (current && isInRow && (key === 'Delete' || key === 'ctrl+d')) {
    event.preventDefault()
    if (key === 'ctrl+d') onCopy(current.id)
    else onRemove(current)
    return key === 'Delete'
  }
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }
  const step = { Home: -rows.length, End: rows.length, ...steps }[key]
  if (step === undefined) return false
  event.preventDefault()
  const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))]
  if (!next || next.id === selected) return false
  onSelect(next.id)
  return true
}

type HeadCellProps = { column: Column; order: ListOrder; onSort: (by: Column) => void }

function HeadCell({ column, order, onSort }: HeadCellProps) {
  const isSorted = order.by === column
  const Arrow = order.isDown ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      className={classes(`col-${column}`, isSorted && 'is-sorted')}
      aria-sort={isSorted ? (order.isDown ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={() => onSort(column)}>
        {meetingsWords[column]}
        {isSorted && <Arrow {...smallIconLook} />}
      </button>
    </th>
  )
}

const Spacer = ({ height, span }: { height: number; span: number }) => (
  <tr>
    <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
  </tr>
)

const GroupRow = ({ label, count, span }: { label: string; count: number; span: number }) => (
  <tr className="group-row">
    <th colSpan={span} scope="rowgroup">
      {label} <span className="group-count">{writeCount(count)}</span>
    </th>
  </tr>
)
