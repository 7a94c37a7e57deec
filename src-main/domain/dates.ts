import * as z from 'zod'

const MONTH_DAY = '(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'

/** A full calendar date, `YYYY-MM-DD`. */
export const CalendarDate = z.iso.date()
export type CalendarDate = z.infer<typeof CalendarDate>

/** A date whose year the source does not give: `--MM-DD` (ISO 8601:2000, truncated form), or a full date. */
export const PartialDate = z.union([CalendarDate, z.string().regex(new RegExp(`^--${MONTH_DAY}$`))])
export type PartialDate = z.infer<typeof PartialDate>

/** A moment to the minute or finer, always with its offset: `2020-12-25T14:00+07:00`. */
export const Moment = z.iso
  .datetime({ offset: true, local: false })
  .or(z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/))
export type Moment = z.infer<typeof Moment>

export const hasYear = (date: PartialDate): boolean => !date.startsWith('--')

/** Year, month and day of a date; `year` is `null` where the source gave none. */
export function dateParts(date: PartialDate): { year: number | null; month: number; day: number } {
  const [, year, month, day] = /^(\d{4})?-{1,2}(\d{2})-(\d{2})$/.exec(date) ?? []
  return { year: year ? Number(year) : null, month: Number(month), day: Number(day) }
}

/** Hour and minute as written in a moment, in the moment's own offset. */
export function clockOf(moment: Moment): { hour: number; minute: number } {
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(moment) ?? []
  return { hour: Number(hour), minute: Number(minute) }
}

/** The calendar date as written in a moment, in the moment's own offset. */
export const dateOf = (moment: Moment): CalendarDate => moment.slice(0, 10)

const two = (value: number): string => String(value).padStart(2, '0')

/** The local calendar date of a clock reading. */
export const localDate = (at: Date): CalendarDate =>
  `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** A clock reading to the second with the local offset. */
export function momentOf(at: Date): Moment {
  const offset = -at.getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const time = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`
  return `${localDate(at)}T${time}${sign}${two(hours)}:${two(minutes)}`
}
