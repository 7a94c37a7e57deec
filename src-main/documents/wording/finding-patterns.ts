/** A weekday as Vietnamese writes it. */
const WEEKDAY = '(?<weekday>thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\\s*nhật)'
/** `25/12/2020`, `25-12-2020`, `25 tháng 12`, `25 tháng 12 năm 2020`. */
const FULL = '\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?'
/** `25/12`, which may also be a fraction: only after "ngày" or before a mark. */
const SHORT = '(?<=ngày\\s+)\\d{1,2}/\\d{1,2}|\\d{1,2}/\\d{1,2}(?=\\s*(?:[).;,:\\n]|$))'
const DATE = `(?<date>${FULL}|${SHORT})(?![\\d/])`

/** "thứ Sáu, ngày 25/12/2020", "Thứ 6 (25/12)"; not "lần thứ Hai, ngày …", which counts. */
export const weekdayThenDate = new RegExp(
  `(?<!\\p{L})(?<!(?:lần|kỳ họp|khóa|khoá|đứng)\\s+)${WEEKDAY}(?!\\p{L})[\\s,(]*(?:ngày\\s+)?${DATE}`,
  'giu',
)
/** "ngày 25/12/2020 (thứ Sáu)". */
export const dateThenWeekday = new RegExp(`(?<![\\d/])(?<date>${FULL}|\\d{1,2}/\\d{1,2})\\s*\\(\\s*${WEEKDAY}`, 'giu')

/** Day, month and year as digits; no year where none was written. */
export function readDateText(text: string): { day: string; month: string; year: string | undefined } {
  const [day = '', month = '', year] = text.match(/\d+/gu) ?? []
  return { day, month, year }
}

/** 0 = Sunday, as `Date` counts. */
export function weekdayNumber(word: string): number {
  const key = word.toLowerCase().replace(/\s+/gu, '').replace(/^thứ/u, '')
  if (key.startsWith('chủ')) return 0
  return { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, bẩy: 6 }[key] ?? Number(key) - 1
}

/** What a title must not begin with: the paper adds these words by itself. */
export const titleWords = /^(?:v\/v|về việc|biên bản|thông báo|báo cáo|giấy mời)(?!\p{L})/iu

/** A room without the house it is in. */
export const bareRoom = /^(?:hội trường|phòng họp|phòng khách)(?:\s+(?:tầng|lầu|số|lớn|nhỏ|\p{L}?\d+\p{L}?|\p{Lu}))*$/iu
