import { CalendarDate, type Moment, type PartialDate } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'

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

/** The meeting on another day: typed by a person, so no longer inferred; its times move to the new day. */
export function holdOn(meeting: Meeting, heldOn: PartialDate | null): Meeting {
  const move = (moment: Moment | null) =>
    moment !== null && isFullDate(heldOn) ? `${heldOn}${moment.slice(10)}` : moment
  return {
    ...meeting,
    heldOn,
    isYearInferred: false,
    startsAt: move(meeting.startsAt),
    endsAt: move(meeting.endsAt),
  }
}
