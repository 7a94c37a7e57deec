import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import { captureWords } from '../../text/capture.ts'
import { withCurrentValue } from './current-value.ts'
import { GroupHeading } from './group-heading.tsx'
import { keepOpenCardStill } from './keep-open-card-still.ts'
import { type ListRow, listRows } from './list-rows.ts'
import { ProposalCard } from './proposal-card.tsx'
import { type GroupName, groupOfProposal } from './proposal-groups.ts'
import { ProposalLine } from './proposal-line.tsx'
import { isNarrow } from './use-both-in-sight.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import type { Review, ReviewActions } from './use-review.ts'

type ProposalListProps = { meeting: Meeting; review: Review; isReadOnly: boolean }

const HEADING_HEIGHT = 35
const LINE_HEIGHT = 36
const CARD_HEIGHT = 240

/** All proposals under their headings; the current one is open, the others are one line each. Only those in sight are drawn. */
export function ProposalList({ meeting, review, isReadOnly }: ProposalListProps) {
  const { groups, current, isEditing, chosen, linked } = review
  const scroller = useRef<HTMLElement>(null)
  const rows = useMemo(() => listRows(groups), [groups])
  const actions = useLatestActions(review.actions)
  const virtual = useRowVirtualizer(scroller, rows, current?.id)
  keepOpenCardStill(virtual)
  const currentRow = rows.findIndex((row) => row.key === current?.id)
  useEffect(() => {
    if (currentRow >= 0) virtual.scrollToIndex(currentRow, { align: isNarrow() ? 'start' : 'auto' })
  }, [currentRow, virtual])
  useKeptFocus(scroller, current?.id)
  const items = virtual.getVirtualItems()
  const draw = ({ index, start }: (typeof items)[number]) => {
    const row = rows[index]
    if (row?.type !== 'proposal') return null
    const { proposal } = row
    return (
      <li
        key={row.key}
        ref={virtual.measureElement}
        data-index={index}
        className="proposal-row"
        style={{ top: start }}
        aria-current={proposal.id === current?.id || undefined}
      >
        {proposal.id === current?.id ? (
          <ProposalCard
            proposal={withCurrentValue(meeting, proposal)}
            isChosen={chosen.ids.has(proposal.id)}
            isEditing={isEditing}
            isReadOnly={isReadOnly}
            actions={actions}
          />
        ) : (
          <ProposalLine
            proposal={proposal}
            isChosen={chosen.ids.has(proposal.id)}
            isLinked={linked === proposal.id}
            actions={actions}
          />
        )}
      </li>
    )
  }
  const stuck = headingAbove(rows, items.find(({ end }) => end > (virtual.scrollOffset ?? 0))?.index ?? 0)
  return (
    <section className="proposals scroll" aria-label={captureWords.proposals} ref={scroller}>
      <div className="proposal-sheet" style={{ height: virtual.getTotalSize() }}>
        {drawnGroups(rows, items).map((name) => {
          const heading = rows.findIndex((row) => row.key === `group:${name}`)
          const row = rows[heading]
          const item = items.find((one) => one.index === heading)
          return (
            <section key={name} aria-label={captureWords.group[name]} className="proposal-group">
              {row?.type === 'heading' && item && (
                <div
                  ref={virtual.measureElement}
                  data-index={heading}
                  className={heading === stuck ? 'proposal-row is-stuck' : 'proposal-row'}
                  style={heading === stuck ? undefined : { top: item.start }}
                >
                  <GroupHeading
                    name={name}
                    proposals={row.proposals}
                    isCurrent={current !== undefined && groupOfProposal(current) === name}
                    isReadOnly={isReadOnly}
                    actions={actions}
                  />
                </div>
              )}
              <ul>{items.filter(({ index }) => rows[index]?.name === name).map(draw)}</ul>
            </section>
          )
        })}
      </div>
    </section>
  )
}

/** The headings under which something is drawn, in their order. */
const drawnGroups = (rows: readonly ListRow[], items: readonly { index: number }[]): GroupName[] => [
  ...new Set(items.flatMap(({ index }) => rows[index]?.name ?? [])),
]

/** The row of the heading under which a row stands. */
const headingAbove = (rows: readonly ListRow[], at: number): number =>
  rows.findLastIndex((row, index) => index <= at && row.type === 'heading')

function useRowVirtualizer(scroller: { current: HTMLElement | null }, rows: ListRow[], currentId: string | undefined) {
  return useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index]
      if (row?.type === 'heading') return HEADING_HEIGHT
      return row?.key === currentId ? CARD_HEIGHT : LINE_HEIGHT
    },
    // A line that opens is another thing to measure.
    getItemKey: (index) => {
      const key = rows[index]?.key ?? index
      return key === currentId ? `open:${key}` : key
    },
    overscan: 10,
    scrollPaddingStart: HEADING_HEIGHT + 4,
    scrollPaddingEnd: 8,
    // The heading of the topmost row is drawn too: it stays at the top of the pane.
    rangeExtractor: (range: Range) =>
      [...new Set([headingAbove(rows, range.startIndex), ...defaultRangeExtractor(range)])]
        .filter((index) => index >= 0)
        .toSorted((a, b) => a - b),
  })
}

/** The same object over all drawings, whose parts do what the latest ones do; so lines need not be drawn anew. */
function useLatestActions(actions: ReviewActions): ReviewActions {
  const latest = useRef(actions)
  latest.current = actions
  return useMemo(
    () =>
      new Proxy({} as ReviewActions, {
        get: (_, name) => latest.current[name as keyof ReviewActions],
      }),
    [],
  )
}
