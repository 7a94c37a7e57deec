import { Repeat } from 'lucide-react'
import type { MouseEvent } from 'react'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import { tellDeadline, tellDue, tellProgress, tellTimeLeft } from '#contract/register-words.ts'
import { isSoon } from '#domain/count-due.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { classes } from '../../parts/classes.ts'
import { writeDate } from '../../parts/date-text.ts'
import { smallIconLook } from '../../parts/icon-look.ts'
import { directivesWords as words } from '../../text/directives.ts'
import { terms } from '../../text/terms.ts'

type RegisterRowProps = {
  row: DirectiveRow
  today: CalendarDate
  /** With the columns that only a wide screen has. */
  isWide: boolean
  isSelected: boolean
  isFocusable: boolean
  onSelect: (row: DirectiveRow) => void
  onOpen: (row: DirectiveRow) => void
}

/** One directive: a click selects, a double click or Enter opens it in its meeting. An item stands below its task. */
export function RegisterRow({ row, today, isWide, isSelected, isFocusable, onSelect, onOpen }: RegisterRowProps) {
  const isItem = row.parentId !== null
  const isLate = row.standing === 'overdue'
  return (
    <tr
      className={classes('meeting-row register-row', isItem && 'is-item')}
      aria-selected={isSelected}
      onClick={() => onSelect(row)}
      onDoubleClick={() => onOpen(row)}
    >
      <td className="dim">{row.number}</td>
      <td>
        <a
          className="ellipsis"
          href={`#/meetings/${row.meetingId}/directives?item=${row.directiveId}`}
          tabIndex={isFocusable ? 0 : -1}
          title={row.text}
          onClick={keepPlainClick}
          onFocus={() => onSelect(row)}
        >
          {row.secrecyLevel !== 'none' && <span className="urgent">{terms.secrecy[row.secrecyLevel]} · </span>}
          {row.text}
        </a>
      </td>
      <td className="dim">{isItem ? '' : writeDate(row.givenOn)}</td>
      <td title={row.issuer}>{isItem ? '' : row.issuer || '–'}</td>
      <td title={row.assignee}>{row.assignee || (isItem ? '' : '–')}</td>
      <td title={tellDue(row)}>{!row.followsParent && <Due row={row} />}</td>
      <td className={isLate && !row.followsParent ? 'urgent' : undefined}>
        {!row.followsParent && <TimeLeft row={row} today={today} />}
      </td>
      <td title={tellProgress(row)}>{row.followsParent ? '' : tellShortly(row)}</td>
      {isWide && (
        <>
          <td className="dim">{row.followsParent ? '' : writeDate(row.newsOn) || '–'}</td>
          <td title={row.coordinators.join('; ')}>{row.coordinators.join('; ')}</td>
          <td title={row.product}>{row.product}</td>
        </>
      )}
    </tr>
  )
}

/** Of a task that recurs the day of its open round; the rhythm is told by the sign and in the title. */
function Due({ row }: Pick<RegisterRowProps, 'row'>) {
  if (!row.hasRounds || row.dueOn === null) return tellDue(row) || '–'
  return (
    <span className="due-round">
      {writeDate(row.dueOn)}
      <Repeat {...smallIconLook} role="img" aria-hidden={false} aria-label={tellDeadline(row.deadline)} />
    </span>
  )
}

/** The column has room for a day and a month; the whole stands in the title. */
const tellShortly = (row: DirectiveRow): string =>
  row.asleepUntil === null ? tellProgress(row) : words.asleepShortly(writeDate(row.asleepUntil).slice(0, 5))

/** What is near its last day is marked by a frame as well as by its words. */
function TimeLeft({ row, today }: Pick<RegisterRowProps, 'row' | 'today'>) {
  const told = tellTimeLeft(row, today)
  return row.standing === 'inTime' && isSoon(row.dueOn, today) ? <span className="due-soon">{told}</span> : told
}

/** A click with the mouse only selects; Enter, which clicks without it, follows the link. */
export function keepPlainClick(event: MouseEvent): void {
  if (event.detail > 0) event.preventDefault()
}
