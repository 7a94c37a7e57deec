import { fold } from './fold.ts'

const WEEKDAYS = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay']
const WEEKDAY = /(?<![a-z])(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat))(?![a-z0-9])/
const DAY = /(?<![a-z])ngay (?:mung |mong )?(\d{1,2})(?![\d/.-])/

/** `trước ngày 25 hằng tháng`, `thứ Sáu hằng tuần`: the day of each period, as far as the words name one. */
export function readPeriodDay(text: string): { weekday: number | null; dayOfMonth: number | null } {
  const plain = fold(text)
  const [, word, sunday] = WEEKDAY.exec(plain) ?? []
  const day = Number(DAY.exec(plain)?.[1] ?? 0)
  return { weekday: sunday ? 0 : placeOf(word), dayOfMonth: day >= 1 && day <= 31 ? day : null }
}

function placeOf(word: string | undefined): number | null {
  if (word === undefined) return null
  return /\d/.test(word) ? Number(word) - 1 : WEEKDAYS.indexOf(word) + 1
}
