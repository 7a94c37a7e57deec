import { CalendarDate, type Moment, PartialDate } from '#domain/dates.ts'
import { formatShortDate } from '#vietnamese/spell-date.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** A date as people write it: `25/12/2020`, or `25/12` where the year is unknown. */
export const writeDate = (date: PartialDate | null): string => (date === null ? '' : formatShortDate(date) || date)

/** Reads `25/12/2020`, `25-12-2020`, `25.12.2020` or `25/12`; `null` where it is no date. */
export function readDate(text: string): PartialDate | null {
  const [, day, month, year] = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?\s*$/.exec(text) ?? []
  if (day === undefined || month === undefined) return null
  const monthDay = `${two(Number(month))}-${two(Number(day))}`
  const date = year === undefined ? `--${monthDay}` : `${year}-${monthDay}`
  return PartialDate.safeParse(date).success ? date : null
}

/** Reads a date that must have its year. */
export function readFullDate(text: string): CalendarDate | null {
  const date = readDate(text)
  return date !== null && CalendarDate.safeParse(date).success ? date : null
}

/** Reads `14:00`, `14h`, `14 giờ 30`, `8.30` as `HH:MM`. */
export function readClock(text: string): string | null {
  const [, hour, minute] = /^\s*(\d{1,2})(?:\s*(?:[:.h]|\p{L}+)\s*(\d{1,2})?)?\s*\p{L}*\s*$/iu.exec(text) ?? []
  const [h, m] = [Number(hour ?? Number.NaN), Number(minute ?? 0)]
  return h <= 23 && m <= 59 ? `${two(h)}:${two(m)}` : null
}

/** `14:03:22` in the local time of this computer. */
export const writeClock = (time: Date): string =>
  [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(':')

/** Clock and day of a stored moment as read here. */
export function writeMoment(moment: Moment): string {
  const time = new Date(moment)
  return `${writeClock(time).slice(0, 5)} ${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()}`
}
