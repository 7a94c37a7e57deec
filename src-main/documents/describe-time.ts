import { clockOf, dateOf } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { blankClock, clockWords, longDate, sessionAndDate } from './wording/meeting-words.ts'

/** `14 giờ 00 phút, chiều ngày 25 tháng 12 năm 2020`; dots for what is not known. */
export function describeStart(meeting: Meeting): string {
  const { startsAt } = meeting
  if (startsAt === null) return `${blankClock}, ${sessionAndDate(meeting)}`
  const { hour, minute } = clockOf(startsAt)
  return `${clockWords(hour, minute)}, ${longDate(dateOf(startsAt))}`
}

/** `17 giờ 30 phút, ngày 25 tháng 12 năm 2020`; dots for what is not known. */
export function describeEnd(meeting: Meeting): string {
  const { endsAt } = meeting
  if (endsAt === null) return `${blankClock}, ${longDate(meeting.heldOn)}`
  const { hour, minute } = clockOf(endsAt)
  return `${clockWords(hour, minute)}, ${longDate(dateOf(endsAt))}`
}
