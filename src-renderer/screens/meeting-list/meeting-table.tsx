import { useNavigate } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import type { CalendarDate } from '#domain/dates.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { MeetingRow } from './meeting-row.tsx'
import { rowsByMonth } from './meeting-rows.ts'

type MeetingTableProps = {
  meetings: MeetingSummary[]
  selected: string | undefined
  today: CalendarDate
  onSelect: (id: string) => void
}

const HEADS = ['day', 'name', 'chair', 'openDirectives', 'status'] as const

/** The meetings by month. Only the rows in sight exist; arrows move the selection, Enter opens. */
export function MeetingTable({ meetings, selected, today, onSelect }: MeetingTableProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const movedByKey = useRef(false)
  const navigate = useNavigate()
  const rows = useMemo(() => rowsByMonth(meetings), [meetings])
  const latest = useRef(onSelect)
  latest.current = onSelect
  const select = useCallback((id: string) => latest.current(id), [])
  const open = useCallback(
    (id: string) => void navigate({ to: '/meetings/$id/$tab', params: { id, tab: 'info' } }),
    [navigate],
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.type === 'month' ? 27 : 33),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 12,
  })
  const selectedRow = rows.findIndex((row) => row.key === selected)
  useEffect(() => {
    if (selectedRow < 0) return
    virtual.scrollToIndex(selectedRow, { align: 'auto' })
    if (!movedByKey.current) return
    movedByKey.current = false
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>('[aria-selected="true"] a')?.focus())
  }, [selectedRow, virtual])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key]
    if (step === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    const at = meetings.findIndex((one) => one.id === selected)
    const next = meetings[Math.max(0, Math.min(meetings.length - 1, at + step))]
    if (!next || next.id === selected) return
    movedByKey.current = true
    onSelect(next.id)
  }
  const items = virtual.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  const focusable = selectedRow < 0 ? rows.find((row) => row.type === 'meeting')?.key : selected
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links inside, which have the focus
    <div className="scroll list-scroll" ref={scroller} onKeyDown={onKeyDown}>
      <table className="meeting-table" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className={`col-${head}`}>
                {meetingsWords[head]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} />}
          {items.map(({ index, key }) => {
            const row = rows[index]
            if (row?.type === 'month') return <MonthRow key={key} label={row.label} />
            if (row?.type !== 'meeting') return null
            return (
              <MeetingRow
                key={key}
                meeting={row.meeting}
                today={today}
                isSelected={row.key === selected}
                isFocusable={row.key === focusable}
                onSelect={select}
                onOpen={open}
              />
            )
          })}
          {below > 0 && <Spacer height={below} />}
        </tbody>
      </table>
    </div>
  )
}

const Spacer = ({ height }: { height: number }) => (
  <tr>
    <td colSpan={HEADS.length} style={{ height, padding: 0, border: 0 }} />
  </tr>
)

const MonthRow = ({ label }: { label: string }) => (
  <tr className="month-row">
    <th colSpan={HEADS.length} scope="rowgroup">
      {label}
    </th>
  </tr>
)
