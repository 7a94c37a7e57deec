import type { CalendarDate } from '#domain/dates.ts'

const DAY = 86_400_000

/** Calendar days from one date to the other; negative where `to` is earlier. */
export const countDays = (from: CalendarDate, to: CalendarDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
