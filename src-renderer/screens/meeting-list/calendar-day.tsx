import { type CSSProperties, type MouseEvent, useState } from 'react'
import type { Holiday } from '#contract/paper-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { weekdayOf } from '#domain/working-days.ts'
import { nameWeekday } from '#vietnamese/weekday.ts'
import { classes } from '../../parts/classes.ts'
import { writeDate } from '../../parts/date-text.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { terms } from '../../text/terms.ts'

type CalendarDayProps = {
  day: CalendarDate
  meetings: MeetingSummary[]
  holiday: Holiday | undefined
  isOther: boolean
  isToday: boolean
  /** The day that the keys stand on. */
  isCurrent: boolean
  selected: string | undefined
  onSelect: (id: string) => void
}

/** So many lines fit into a day on the office PC; the fewer meetings, the more of its name each can show. */
const LINES = 3
const linesFor = (count: number): number => (count === 1 ? LINES : count === 2 ? 2 : 1)

/** One day: its number, what day off it is, its meetings as links. */
export function CalendarDay(props: CalendarDayProps) {
  const { day, meetings, holiday, isOther, isToday, isCurrent, selected, onSelect } = props
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole || meetings.length <= LINES ? meetings : meetings.slice(0, LINES - 1)
  const left = meetings.length - shown.length
  const isWeekend = weekdayOf(day) % 6 === 0
  const isOff = holiday ? !holiday.isWorkday : isWeekend
  const name = `${nameWeekday(day)} ${writeDate(day)}`
  return (
    <td
      data-day={day}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      className={classes(isOff && 'is-off', isOther && 'is-other', isToday && 'is-today')}
    >
      <div className="day-head">
        <span className="hidden-label">{meetingsWords.dayName(name, meetings.length)}</span>
        <span className="day-number" aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        {holiday && (
          <span className="ellipsis" title={holiday.name}>
            {holiday.isWorkday ? holiday.name || meetingsWords.madeUp : holiday.name}
          </span>
        )}
      </div>
      {shown.map((meeting) => (
        <a
          key={meeting.id}
          className="day-meeting"
          style={{ '--lines': linesFor(meetings.length) } as CSSProperties}
          href={`#/meetings/${meeting.id}/info`}
          aria-current={meeting.id === selected ? 'true' : undefined}
          tabIndex={isCurrent ? 0 : -1}
          title={meeting.title}
          onClick={keepPlainClick}
          onFocus={() => onSelect(meeting.id)}
          onMouseDown={() => onSelect(meeting.id)}
        >
          {meeting.session && <span className="dim">{terms.session[meeting.session]} </span>}
          {meeting.title || meetingsWords.untitled}
        </a>
      ))}
      {left > 0 && (
        <button
          type="button"
          className="linklike day-more"
          tabIndex={isCurrent ? 0 : -1}
          aria-label={meetingsWords.moreOnDayName(left, writeDate(day))}
          onClick={() => setWhole(true)}
        >
          {meetingsWords.moreOnDay(left)}
        </button>
      )}
    </td>
  )
}

/** A click with the mouse only selects; Enter, which clicks without it, follows the link. */
function keepPlainClick(event: MouseEvent): void {
  if (event.detail > 0) event.preventDefault()
}
