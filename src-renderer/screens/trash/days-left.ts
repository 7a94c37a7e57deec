import type { CalendarDate } from '#domain/dates.ts'
import { storageWords } from '../../text/storage.ts'

const DAY_MS = 86_400_000

/** `còn 12 ngày`, or that the promised time is over. Whole days of the calendar, whatever the clock. */
export function writeDaysLeft(keptUntil: CalendarDate, today: CalendarDate): string {
  const days = Math.round((Date.parse(keptUntil) - Date.parse(today)) / DAY_MS)
  return days < 0 ? storageWords.overdue : storageWords.daysLeft(days)
}
