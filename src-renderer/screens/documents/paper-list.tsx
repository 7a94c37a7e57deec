import './paper-list.css'
import { TextInput } from '@mantine/core'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PaperEntry } from '#contract/paper-shapes.ts'
import type { DocumentKind, PaperRef } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { papersWords } from '../../text/papers.ts'
import { type ListRow, listRows } from './list-rows.ts'
import { KindRow, PaperRow } from './paper-list-rows.tsx'
import { paperKey } from './paper-record.ts'

type PaperListProps = { meeting: Meeting; papers: PaperEntry[]; current: PaperRef }

/** From so many papers on, looking for one by name is quicker than scrolling. */
const MANY = 16
const HEIGHT = { group: 30, kind: 45, paper: 45 } as const

const byNumber = (one: number, other: number): number => one - other
const isStop = (row: ListRow): boolean => row.type !== 'group'

/** All papers of the meeting. One stop of the Tab key: arrows move, Enter opens, right and left unfold and fold. */
export function PaperList({ meeting, papers, current }: PaperListProps) {
  const [filter, setFilter] = useState('')
  const [toggled, setToggled] = useState<ReadonlyMap<DocumentKind, boolean>>(new Map())
  const [focused, setFocused] = useState<string | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const isMovedByKey = useRef(false)
  const rows = useMemo(() => {
    const open = new Set([...toggled].filter(([, isOpen]) => isOpen).map(([kind]) => kind))
    if (toggled.get(current.kind) !== false) open.add(current.kind)
    return listRows(papers, { open, filter })
  }, [papers, filter, toggled, current.kind])
  const stops = rows.filter(isStop).map((row) => row.key)
  const currentKey = paperKey(current)
  const stop = [focused, currentKey, current.kind].find((key) => key !== null && stops.includes(key)) ?? stops[0]
  const stopRow = rows.findIndex((row) => row.key === stop)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHT[rows[index]?.type ?? 'paper'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 12,
    // The row that the Tab key stops at exists wherever the list is scrolled to.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(stopRow < 0 ? [] : [stopRow])])].sort(byNumber),
  })
  const toggle = (kind: DocumentKind, isOpen: boolean) => setToggled((last) => new Map(last).set(kind, isOpen))
  const currentRow = rows.findIndex((row) => row.key === currentKey)
  useEffect(() => {
    if (currentRow >= 0) virtual.scrollToIndex(currentRow, { align: 'auto' })
  }, [currentRow, virtual])
  // At once and not with the next frame: keys typed quickly belong to the row they have reached.
  useLayoutEffect(() => {
    if (!isMovedByKey.current || focused === null) return
    isMovedByKey.current = false
    scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }, [focused])
  const goTo = (key: string | undefined) => {
    if (key === undefined || key === stop) return
    isMovedByKey.current = true
    setFocused(key)
    virtual.scrollToIndex(
      rows.findIndex((row) => row.key === key),
      { align: 'auto' },
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const at = stops.indexOf(stop ?? '')
    const row = rows.find((one) => one.key === stop)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key]
    const folds = { ArrowRight: true, ArrowLeft: false }[event.key]
    if (to !== undefined) goTo(stops[Math.max(0, Math.min(stops.length - 1, to))])
    else if (folds !== undefined && row?.type === 'kind') toggle(row.kind, folds)
    else if (folds === false && row?.type === 'paper' && row.isInner) goTo(row.paper.kind)
    else return
    event.preventDefault()
  }
  return (
    <nav className="paper-list" aria-label={papersWords.list}>
      {papers.length >= MANY && (
        <TextInput
          className="paper-search"
          type="search"
          aria-label={papersWords.search}
          placeholder={papersWords.searchHint}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the rows inside, which have the focus */}
      <div className="paper-rows" ref={scroller} onKeyDown={onKeyDown}>
        {rows.length === 0 && <p className="dim">{papersWords.noMatch}</p>}
        <ul style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start, size }) => {
            const row = rows[index]
            if (!row) return null
            const isStopHere = row.key === stop
            return (
              <li key={key} style={{ height: size, transform: `translateY(${start}px)` }}>
                {row.type === 'group' && <span className="paper-group">{row.label}</span>}
                {row.type === 'kind' && <KindRow row={row} isStop={isStopHere} onToggle={toggle} />}
                {row.type === 'paper' && (
                  <PaperRow meeting={meeting} row={row} isCurrent={row.key === currentKey} isStop={isStopHere} />
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </nav>
  )
}
