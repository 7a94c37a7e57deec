import { Link } from '@tanstack/react-router'
import type { CalendarDate } from '#domain/dates.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { meetingsWords } from '../../text/meetings.ts'
import { terms } from '../../text/terms.ts'
import { countOverdue, dayAndSession } from './meeting-rows.ts'

type MeetingRowProps = {
  meeting: MeetingSummary
  today: CalendarDate
  isSelected: boolean
  isFocusable: boolean
  onSelect: () => void
  onOpen: () => void
}

/** One meeting in the list: a click selects, a double click or Enter opens. */
export function MeetingRow({ meeting, today, isSelected, isFocusable, onSelect, onOpen }: MeetingRowProps) {
  return (
    <tr className="meeting-row" aria-selected={isSelected} onClick={onSelect} onDoubleClick={onOpen}>
      <td className="dim">{dayAndSession(meeting)}</td>
      <td className="ellipsis">
        <Link
          to="/meetings/$id/$tab"
          params={{ id: meeting.id, tab: 'info' }}
          tabIndex={isFocusable ? 0 : -1}
          title={meeting.title}
          onClick={(event) => event.detail > 0 && event.preventDefault()}
          onFocus={onSelect}
        >
          {meeting.title || meetingsWords.untitled}
        </Link>
      </td>
      <td className="ellipsis">{meeting.chairs.join(', ') || '–'}</td>
      <td>
        <OpenDirectives meeting={meeting} today={today} />
      </td>
      <td>
        <StatusMark status={meeting.status} word={terms.status[meeting.status]} />
        {meeting.secrecyLevel !== 'none' && <span className="urgent"> {terms.secrecy[meeting.secrecyLevel]}</span>}
      </td>
    </tr>
  )
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
      {meeting.pendingProposals > 0 && (
        <span className="dim" title={meetingsWords.pending(meeting.pendingProposals)}>
          {' · '}
          {meetingsWords.pending(meeting.pendingProposals)}
        </span>
      )}
    </>
  )
}
