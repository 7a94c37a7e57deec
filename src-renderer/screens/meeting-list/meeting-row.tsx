import { type MouseEvent, memo } from 'react'
import type { CalendarDate } from '#domain/dates.ts'
import type { Id } from '#domain/ids.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { meetingsWords } from '../../text/meetings.ts'
import { terms } from '../../text/terms.ts'
import { countOverdue, dayAndSession } from './meeting-rows.ts'

type MeetingRowProps = {
  meeting: MeetingSummary
  today: CalendarDate
  hasMonthAbove: boolean
  hasBody: boolean
  isSelected: boolean
  isFocusable: boolean
  onSelect: (id: Id) => void
  onOpen: (id: Id) => void
}

/**
 * One meeting in the list: a click selects, a double click or Enter opens. Drawn again only when it changes, and with a
 * plain link: the router's own looks at the address anew in every row, with every key in the filter.
 */
export const MeetingRow = memo(function MeetingRow(props: MeetingRowProps) {
  const { meeting, today, hasMonthAbove, hasBody, isSelected, isFocusable, onSelect, onOpen } = props
  const select = () => onSelect(meeting.id)
  return (
    <tr className="meeting-row" aria-selected={isSelected} onClick={select} onDoubleClick={() => onOpen(meeting.id)}>
      <td className="dim">{dayAndSession(meeting, hasMonthAbove)}</td>
      <td>
        <span className="name-cell">
          <a
            className="ellipsis"
            href={`#/meetings/${meeting.id}/info`}
            tabIndex={isFocusable ? 0 : -1}
            title={meeting.title}
            onClick={keepPlainClick}
            onFocus={select}
          >
            {meeting.title || meetingsWords.untitled}
          </a>
          {meeting.pendingProposals > 0 && (
            <span className="pending-count" title={meetingsWords.pending(meeting.pendingProposals)}>
              {meetingsWords.waiting(meeting.pendingProposals)}
            </span>
          )}
        </span>
      </td>
      <td className="ellipsis">{meeting.chairs.join(', ') || '–'}</td>
      {hasBody && <td className="ellipsis">{meeting.organizer || '–'}</td>}
      <td>
        <OpenDirectives meeting={meeting} today={today} />
      </td>
      <td>
        <StatusMark status={meeting.status} word={terms.status[meeting.status]} />
        {meeting.secrecyLevel !== 'none' && <span className="urgent"> {terms.secrecy[meeting.secrecyLevel]}</span>}
      </td>
    </tr>
  )
})

/** A click with the mouse only selects; Enter, which clicks without it, follows the link. */
function keepPlainClick(event: MouseEvent): void {
  if (event.detail > 0) event.preventDefault()
}

function OpenDirectives({ meeting, today }: { meeting: MeetingSummary; today: CalendarDate }) {
  const overdue = countOverdue(meeting, today)
  const open = meeting.openDueDates.length
  return (
    <>
      {open === 0 ? '–' : open}
      {overdue > 0 && (
        <>
          {' · '}
          <span className="urgent">{meetingsWords.overdue(overdue)}</span>
        </>
      )}
    </>
  )
}
