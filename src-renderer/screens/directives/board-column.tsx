import { useId, useState } from 'react'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import { tellProgress, tellTimeLeft } from '#contract/register-words.ts'
import type { CalendarDate } from '#domain/dates.ts'
import type { DirectiveStanding } from '#domain/directive-standing.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { classes } from '../../parts/classes.ts'
import { writeCount } from '../../parts/number-text.ts'
import { directivesWords as words } from '../../text/directives.ts'
import { keepPlainClick } from './register-row.tsx'
import { keyOf, type Question } from './use-register-rows.ts'

/** Cards at first, and with each wish for more. */
const STEP = 50
/** What one question may ask for. */
const MOST = 1000

type BoardColumnProps = {
  standing: DirectiveStanding
  question: Pick<Question, 'filter' | 'sort'>
  today: CalendarDate
  stamp: number
  selected: DirectiveRow | undefined
  /** Its first card is where Tab enters the board while none is chosen. */
  isFirst: boolean
  onSelect: (row: DirectiveRow) => void
  onOpen: (row: DirectiveRow) => void
}

/** The tasks that stand in one way, and the items of which something of their own is told. */
export function BoardColumn(props: BoardColumnProps) {
  const { standing, question, today, stamp, selected, isFirst, onSelect, onOpen } = props
  const [limit, setLimit] = useState(STEP)
  const { value, problem } = useCall('directive.list', { ...question, limit }, stamp)
  const id = useId()
  const cards = (value?.rows ?? []).filter((row) => !row.followsParent)
  const left = value ? Math.min(MOST, value.found) - value.rows.length : 0
  // What is done or has no last day says so by its column.
  const isWaited = standing === 'overdue' || standing === 'inTime'
  const isChosenHere = selected !== undefined && cards.some((row) => keyOf(row) === keyOf(selected))
  return (
    <section className={classes('board-column', standing === 'overdue' && 'is-late')} aria-labelledby={id}>
      <h2 id={id}>
        {words.boardColumns[standing]} <span className="group-count">{value && writeCount(value.counts.total)}</span>
      </h2>
      {problem && <Banner text={problem} isProblem />}
      {value && cards.length === 0 && <p className="dim">{words.boardEmpty}</p>}
      <ul>
        {cards.map((row, at) => {
          const isSelected = selected !== undefined && keyOf(row) === keyOf(selected)
          return (
            <li key={keyOf(row)}>
              <a
                className="board-card"
                href={`#/meetings/${row.meetingId}/directives?item=${row.directiveId}`}
                aria-current={isSelected ? 'true' : undefined}
                tabIndex={isSelected || (isFirst && at === 0 && !isChosenHere) ? 0 : -1}
                onClick={keepPlainClick}
                onFocus={() => onSelect(row)}
                onDoubleClick={() => onOpen(row)}
              >
                <span className="board-text">
                  <span>{row.text}</span>
                </span>
                <span className="dim">{row.assignee || words.noAssignee}</span>
                <span className={standing === 'overdue' ? 'urgent' : 'dim'}>
                  {[...(isWaited ? [tellTimeLeft(row, today)] : []), tellProgress(row)]
                    .filter((one) => one !== '')
                    .join(' · ')}
                </span>
              </a>
            </li>
          )
        })}
      </ul>
      {left > 0 && (
        <button type="button" className="linklike" onClick={() => setLimit(Math.min(MOST, limit + STEP * 2))}>
          {words.boardMore(writeCount(Math.min(left, STEP * 2)))}
        </button>
      )}
    </section>
  )
}
