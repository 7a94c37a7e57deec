import ICAL from 'ical.js'
import type { CalendarDate, Moment } from '#domain/dates.ts'
import type { Repeat } from '#domain/repeat-of.ts'

/** A whole day on which something falls due. */
export type DueEvent = {
  /** The same at each export, so that a calendar changes the day it has and adds no second one. */
  uid: string
  day: CalendarDate
  repeat: Repeat | null
  summary: string
  description: string
  isPrivate: boolean
  /** Grows with each change, so that the newer file wins. */
  sequence: number
}

/** A whole day begins at midnight: eight in the morning three days before, and one day before. */
const REMINDERS = ['-P2DT16H', '-PT16H']
/** The library counts 75 octets without the blank that a continued line begins with; RFC 5545 counts it. */
const FOLDED = 74

/** The calendar file of some days (RFC 5545): CRLF, folded at 75 octets of UTF-8. */
export function writeCalendar(name: string, events: readonly DueEvent[], writtenAt: Moment): string {
  ICAL.foldLength = FOLDED
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Thu Ky//Directives//VI')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addPropertyWithValue('x-wr-calname', name)
  const stamp = ICAL.Time.fromJSDate(new Date(writtenAt), true)
  for (const event of events) calendar.addSubcomponent(makeEvent(event, stamp))
  return `${calendar.toString()}\r\n`
}

function makeEvent(told: DueEvent, stamp: ICAL.Time): ICAL.Component {
  const event = new ICAL.Component('vevent')
  const summary = told.summary.replace(/\s+/gu, ' ')
  event.addPropertyWithValue('uid', told.uid)
  event.addPropertyWithValue('dtstamp', stamp)
  event.addPropertyWithValue('sequence', told.sequence)
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(told.day))
  if (told.repeat !== null) event.addPropertyWithValue('rrule', makeRule(told.repeat))
  event.addPropertyWithValue('summary', summary)
  event.addPropertyWithValue('description', told.description)
  event.addPropertyWithValue('class', told.isPrivate ? 'CONFIDENTIAL' : 'PUBLIC')
  // What falls due on a day keeps nobody from meeting on it.
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  for (const trigger of REMINDERS) event.addSubcomponent(makeAlarm(trigger, summary))
  return event
}

function makeAlarm(trigger: string, text: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm')
  alarm.addPropertyWithValue('action', 'DISPLAY')
  alarm.addPropertyWithValue('description', text)
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(trigger))
  return alarm
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const
/** Every month has them. */
const SURE_DAYS = 28
const LAST_BUT_ONE = 30

/** The 30th of each month is the 28th or 29th of February: the last of these days that the month has. */
function makeRule({ every, weekday, dayOfMonth, months }: Repeat): ICAL.Recur {
  if (every === 'week') return new ICAL.Recur({ freq: 'WEEKLY', byday: [WEEKDAYS[weekday] ?? ''] })
  const freq = months.length === 1 ? 'YEARLY' : 'MONTHLY'
  const rule = { freq, ...(months.length < 12 && { bymonth: [...months] }) }
  if (dayOfMonth > LAST_BUT_ONE) return new ICAL.Recur({ ...rule, bymonthday: [-1] })
  if (dayOfMonth <= SURE_DAYS) return new ICAL.Recur({ ...rule, bymonthday: [dayOfMonth] })
  const days = Array.from({ length: dayOfMonth - SURE_DAYS + 1 }, (_, at) => SURE_DAYS + at)
  return new ICAL.Recur({ ...rule, bymonthday: days, bysetpos: [-1] })
}
