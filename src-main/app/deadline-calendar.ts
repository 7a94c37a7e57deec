import { type DueEvent, writeCalendar } from '#calendar/write-calendar.ts'
import { calendarWords, describeDueEvent, tellDueEvent } from '#contract/calendar-words.ts'
import { type CalendarDate, momentOf } from '#domain/dates.ts'
import { nextDayOf, repeatOf } from '#domain/repeat-of.ts'
import { chooseDirectives, isSecret, isStillOpen } from './choose-directives.ts'
import type { Handler } from './handler.ts'
import type { KnownDirective } from './known-directives.ts'

/** A calendar is carried on telephones: what was said in a meeting with a degree of secrecy stays out of it. */
export const writeDeadlineCalendar: Handler<'directive.calendar'> = async (environment, asked) => {
  const { found, today, unread } = await chooseDirectives(environment, asked)
  // An item without a day of its own falls due with its task.
  const own = found.filter(({ line }) => !line.row.followsParent)
  const open = own.filter(isStillOpen)
  const shown = open.filter((one) => !isSecret(one))
  const events = shown.flatMap((one) => makeEvent(one, today))
  return {
    text: writeCalendar(calendarWords.name, events, momentOf(environment.now())),
    count: events.length,
    left: {
      closed: own.length - open.length,
      secret: open.length - shown.length,
      undated: shown.length - events.length,
    },
    unread,
  }
}

function makeEvent({ line: { row }, entry }: KnownDirective, today: CalendarDate): DueEvent[] {
  const { deadline, dueOn } = row
  const repeat = repeatOf(deadline)
  // The open round, though it is past, is in the calendar no more: its alarm would never sound.
  const day = repeat === null || (dueOn !== null && dueOn >= today) ? dueOn : nextDayOf(repeat, today)
  if (day === null) return []
  return [
    {
      uid: `${row.meetingId}.${row.directiveId}@thu-ky`,
      day,
      repeat,
      summary: tellDueEvent(row),
      description: describeDueEvent(row, repeat?.isPeriodEnd ?? false),
      isPrivate: row.notForPublication,
      sequence: entry.history.length,
    },
  ]
}
