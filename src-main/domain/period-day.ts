/** The day that the words of a recurring deadline name, as far as they do; `weekday` 0 = Sunday … 6 = Saturday, `month` 1 to 12. */
export type NamedDay = { weekday: number | null; dayOfMonth: number | null; month: number | null }

const WEEKDAYS = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay']
const WEEKDAY = /(?<![a-z])(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat))(?![a-z0-9])/
const DAY = /(?<![a-z])ngay (?:mung |mong )?(\d{1,2})(?![\d/.-])/
const DAY_AND_MONTH = /(?<![\d/.-])(\d{1,2})(?:[/.-]| thang )(\d{1,2})(?![\d/.-])/

/**
 * `trước ngày 25 hằng tháng`, `thứ Sáu hằng tuần`, `trước ngày 15/11 hằng năm`: the day of each period (language.md, "Deadline"). It stands here, read
 * without tone marks, because when a directive falls due is the domain's to say, and the domain imports no room.
 */
export function readPeriodDay(text: string): NamedDay {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const [, word, sunday] = WEEKDAY.exec(plain) ?? []
  const inYear = DAY_AND_MONTH.exec(plain)
  const day = Number(inYear?.[1] ?? DAY.exec(plain)?.[1] ?? 0)
  const month = Number(inYear?.[2] ?? 0)
  return {
    weekday: sunday ? 0 : placeOf(word),
    dayOfMonth: day >= 1 && day <= 31 ? day : null,
    month: month >= 1 && month <= 12 ? month : null,
  }
}

function placeOf(word: string | undefined): number | null {
  if (word === undefined) return null
  return /\d/.test(word) ? Number(word) - 1 : WEEKDAYS.indexOf(word) + 1
}
