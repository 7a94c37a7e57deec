const DAY = 86_400_000

const two = (value: number): string => String(value).padStart(2, '0')

/** A date that exists as `YYYY-MM-DD`, or `null` (31/6). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

export const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY

export const addDays = (date: string, days: number): string =>
  new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** 0 = Monday … 6 = Sunday, as a Vietnamese week runs. */
export const placeInWeek = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
