import '../../parts/long-table.css'
import { useMediaQuery } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { DirectiveGroup, DirectiveRow } from '#contract/directive-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { useIsPrinting } from '../../hooks/use-is-printing.ts'
import { classes } from '../../parts/classes.ts'
import { focusSelected } from '../../parts/focus-selected.ts'
import { smallIconLook } from '../../parts/icon-look.ts'
import { writeCount } from '../../parts/number-text.ts'
import { useRowHeights } from '../../parts/use-row-heights.ts'
import { directivesWords as words } from '../../text/directives.ts'
import { type Column, columns, type Narrowing } from './register-place.ts'
import { RegisterRow } from './register-row.tsx'
import { keyOf, type RegisterRows } from './use-register-rows.ts'

type RegisterTableProps = {
  rows: RegisterRows
  found: number
  groups: readonly DirectiveGroup[]
  nameless: string
  narrowing: Narrowing
  selected: DirectiveRow | undefined
  today: CalendarDate
  onSelect: (row: DirectiveRow) => void
  onSort: (by: Column) => void
}

const HEADS = ['number', 'text', 'givenOn', 'issuer', 'assignee', 'dueOn', 'left', 'standing'] as const
/** Where the screen is wide enough; elsewhere the panel below has them. */
const WIDE_HEADS = ['newsOn', 'coordinators', 'product'] as const
const WIDE = '(min-width: 1700px)'
type Head = (typeof HEADS)[number] | (typeof WIDE_HEADS)[number]

/** A line of the table: the heading of a group, or the row at a place. */
type TableLine = { group: DirectiveGroup } | { at: number }

/** The register as a table. Only the rows in sight are fetched and drawn; arrows move the selection, Enter opens. */
export function RegisterTable(props: RegisterTableProps) {
  const { rows, found, groups, nameless, narrowing, selected, today, onSelect, onSort } = props
  const scroller = useRef<HTMLDivElement>(null)
  const movedByKey = useRef(false)
  const navigate = useNavigate()
  const heights = useRowHeights()
  const lines = useMemo(() => linesOf(found, groups), [found, groups])
  const isPrinting = useIsPrinting()
  const isWide = useMediaQuery(WIDE) ?? false
  const heads: readonly Head[] = isWide ? [...HEADS, ...WIDE_HEADS] : HEADS
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (isGroup(lines[index]) ? heights.group : heights.row),
    overscan: isPrinting ? lines.length : 12,
  })
  const items = virtual.getVirtualItems()
  const inSight = items.flatMap(({ index }) => placeOf(lines[index]) ?? [])
  const [first, last] = [inSight[0], inSight.at(-1)]
  useEffect(() => {
    if (first !== undefined && last !== undefined) rows.need(first, last)
  })
  const selectedKey = selected && keyOf(selected)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the keys alone
  useEffect(() => {
    if (!movedByKey.current) return
    movedByKey.current = false
    focusSelected(scroller.current)
  }, [selectedKey])
  const open = (row: DirectiveRow) =>
    void navigate({
      to: '/meetings/$id/$tab',
      params: { id: row.meetingId, tab: 'directives' },
      search: { item: row.directiveId },
    })
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / heights.row) - 2)
    const next = placeAfterKey(event, { at: placeOfRow(rows, found, selectedKey), page, found })
    const row = next === null ? undefined : rows.rowAt(next)
    if (next === null || !row) return
    event.preventDefault()
    movedByKey.current = true
    virtual.scrollToIndex(
      lines.findIndex((one) => placeOf(one) === next),
      { align: 'auto' },
    )
    onSelect(row)
  }
  const focusable = inSight.some((at) => keyAt(rows, at) === selectedKey) ? selectedKey : keyAt(rows, first)
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the links inside, which have the focus
    <div className="scroll register-scroll" ref={scroller} onKeyDown={onKeyDown} tabIndex={-1}>
      <table className="meeting-table register-table" aria-rowcount={lines.length + 1}>
        <thead>
          <tr>
            {heads.map((name) => (
              <HeadCell key={name} name={name} narrowing={narrowing} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} columns={heads.length} />}
          {items.map(({ index, key }) => {
            const line = lines[index]
            if (line && 'group' in line)
              return <GroupLine key={key} group={line.group} nameless={nameless} columns={heads.length} />
            const row = line && rows.rowAt(line.at)
            if (!row) return <WaitingRow key={key} columns={heads.length} />
            const own = keyOf(row)
            return (
              <RegisterRow
                key={key}
                row={row}
                today={today}
                isWide={isWide}
                isSelected={own === selectedKey}
                isFocusable={own === focusable}
                onSelect={onSelect}
                onOpen={open}
              />
            )
          })}
          {below > 0 && <Spacer height={below} columns={heads.length} />}
        </tbody>
      </table>
    </div>
  )
}

function linesOf(found: number, groups: readonly DirectiveGroup[]): TableLine[] {
  if (groups.length === 0) return Array.from({ length: found }, (_, at) => ({ at }))
  const lines: TableLine[] = []
  let at = 0
  for (const group of groups) {
    lines.push({ group })
    for (let row = 0; row < group.rows; row++) lines.push({ at: at++ })
  }
  return lines
}

const isGroup = (line: TableLine | undefined): boolean => line !== undefined && 'group' in line
const placeOf = (line: TableLine | undefined): number | undefined => (line && 'at' in line ? line.at : undefined)

function keyAt(rows: RegisterRows, at: number | undefined): string | undefined {
  const row = at === undefined ? undefined : rows.rowAt(at)
  return row && keyOf(row)
}

function placeOfRow(rows: RegisterRows, found: number, key: string | undefined): number {
  for (let at = 0; at < found; at++) if (keyAt(rows, at) === key) return at
  return 0
}

type Place = { at: number; page: number; found: number }

function placeAfterKey(event: KeyboardEvent, { at, page, found }: Place): number | null {
  if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return null
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }
  const step = { Home: -found, End: found, ...steps }[event.key]
  if (step === undefined) return null
  return Math.max(0, Math.min(found - 1, at + step))
}

type HeadCellProps = { name: Head; narrowing: Narrowing; onSort: (by: Column) => void }

const isSortable = (name: Head): name is Column => (columns as readonly string[]).includes(name)

function HeadCell({ name, narrowing, onSort }: HeadCellProps) {
  if (!isSortable(name)) {
    return (
      <th scope="col" className={`col-${name}`}>
        {words.heads[name]}
      </th>
    )
  }
  const isSorted = (narrowing.sort ?? 'dueOn') === name
  const isDown = narrowing.order === 'down'
  const Arrow = isDown ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      className={classes(`col-${name}`, isSorted && 'is-sorted')}
      aria-sort={isSorted ? (isDown ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" onClick={() => onSort(name)}>
        {words.heads[name]}
        {isSorted && <Arrow {...smallIconLook} />}
      </button>
    </th>
  )
}

/** A row that is on its way: it is never an empty line, which on paper would read as nothing. */
const WaitingRow = ({ columns }: { columns: number }) => (
  <tr className="meeting-row">
    <td colSpan={columns} className="dim">
      {words.waiting}
    </td>
  </tr>
)

const Spacer = ({ height, columns }: { height: number; columns: number }) => (
  <tr>
    <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
  </tr>
)

type GroupLineProps = { group: DirectiveGroup; nameless: string; columns: number }

const GroupLine = ({ group, nameless, columns }: GroupLineProps) => (
  <tr className="group-row">
    <th colSpan={columns} scope="rowgroup">
      <b>{group.name || nameless}</b>{' '}
      <span className="group-count">
        {words.group(writeCount(group.total), writeCount(group.open), writeCount(group.overdue))}
      </span>
    </th>
  </tr>
)
