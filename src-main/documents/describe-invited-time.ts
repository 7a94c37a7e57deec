import { clockOf, dateOf, hasYear, type PartialDate } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { invitationWords as words } from './wording/invitation-words.ts'
import { shortBlank } from './wording/letterhead-words.ts'
import { longDate, sessionWord } from './wording/meeting-words.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * `08 giờ 00 phút, thứ Sáu, ngày 25 tháng 12 năm 2020`: the weekday is computed, so it is never another than the date's; a
 * meeting of several days is told from its first hour to its last.
 */
export function describeInvitedTime({ startsAt, endsAt, heldOn, session }: Meeting): string {
  if (startsAt === null) {
    const day = [
      [sessionWord(session), ...tellWeekday(heldOn)].filter((part) => part !== '').join(' '),
      longDate(heldOn),
    ]
    return [words.clock(shortBlank, shortBlank), ...day].filter((part) => part !== '').join(', ')
  }
  const start = tellMoment(startsAt)
  return endsAt === null || dateOf(endsAt) === dateOf(startsAt) ? start : words.until(start, tellMoment(endsAt))
}

function tellMoment(moment: string): string {
  const { hour, minute } = clockOf(moment)
  const day = dateOf(moment)
  return [words.clock(two(hour), two(minute)), ...tellWeekday(day), longDate(day)].join(', ')
}

/** The year decides the weekday: none without it. */
const tellWeekday = (date: PartialDate | null): string[] =>
  date !== null && hasYear(date) ? [words.weekday(date)] : []
