import { CalendarDate } from '#domain/dates.ts'
import { readFullDate, writeDate } from '../../parts/date-text.ts'

const isDate = (value: unknown): value is CalendarDate => CalendarDate.safeParse(value).success

/** A number with the comma Vietnamese writes, a date as it is written here; text as it is. */
export function writeValue(value: number | string): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  return isDate(value) ? writeDate(value) : value
}

/** Reads what was typed as the same kind of value; `undefined` where it is none. */
export function readValue(typed: string, before: number | string): number | string | undefined {
  const text = typed.trim()
  if (typeof before === 'number') return readNumber(text)
  if (isDate(before)) return readFullDate(text) ?? undefined
  return text
}

const readNumber = (text: string): number | undefined =>
  /^-?\d{1,6}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : undefined
