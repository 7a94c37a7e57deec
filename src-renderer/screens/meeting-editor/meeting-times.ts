import { CalendarDate, type Moment, type PartialDate } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { TypedDate } from '#vietnamese/read-typed-date.ts'

/** Viet Nam has one offset and no summer time. */
const OFFSET = '+07:00'

/** The clock of a stored moment, `HH:MM`; empty where there is none. */
export const clockText = (moment: Moment | null): string => moment?.slice(11, 16) ?? ''

/** The moment of a clock on the day of the meeting; `null` where the day is not fully known or the clock is empty. */
export function momentOn(heldOn: PartialDate | null, clock: string): Moment | null {
  if (clock === '' || !isFullDate(heldOn)) return null
  return `${heldOn}T${clock}${OFFSET}`
}

export const isFullDate = (date: PartialDate | null): date is CalendarDate => CalendarDate.safeParse(date).success

/**
 * The meeting on another day; its times move with it. A year or a part of the day comes from what was typed
 * (`chieu 25/12`): the year is then marked as inferred.
 */
export function holdOn(meeting: Meeting, heldOn: PartialDate | null, typed: TypedDate | null = null): Meeting {
  const move = (moment: Moment | null) =>
    moment !== null && isFullDate(heldOn) ? `${heldOn}${moment.slice(10)}` : moment
  return {
    ...meeting,
    heldOn,
    isYearInferred: typed?.isYearInferred ?? false,
    session: typed?.session ?? meeting.session,
    startsAt: move(meeting.startsAt),
    endsAt: move(meeting.endsAt),
  }
}
