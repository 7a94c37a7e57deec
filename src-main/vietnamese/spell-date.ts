const UNKNOWN_YEAR = '……'

/**
 * `2020-12-25` → "ngày 25 tháng 12 năm 2020". Days under 10 and months 1 and 2 take a 0 before (NĐ 30, Phụ lục I, II.4.b);
 * a date without its year (`--12-25`) leaves a dotted place for it. Returns '' for anything that is no date.
 */
export function formatLongDate(date: string): string {
  const [, year, month, day] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (!year || !month || !day) return ''
  return `ngày ${day} tháng ${writtenMonth(Number(month))} năm ${year === '-' ? UNKNOWN_YEAR : year}`
}

/** `2020-12-25` → "25/12/2020"; without a year "25/12". */
export function formatShortDate(date: string): string {
  const [, year, month, day] = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (!year || !month || !day) return ''
  return year === '-' ? `${day}/${month}` : `${day}/${month}/${year}`
}

/** The month's number in a long date: only 1 and 2 take a 0 before. */
export const writtenMonth = (month: number): string => (month <= 2 ? `0${month}` : String(month))
