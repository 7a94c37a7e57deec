export const CLOSING = /(?:tổng kết|công tác|nhiệm vụ)[^.\n]{0,80}?năm (\d{4})/iu
export const OPENING = /(?:triển khai|phương hướng|nhiệm vụ|kế hoạch|chương trình)[^.\n]{0,80}?năm (\d{4})/giu
export const TITLE_MONTH = /tháng (\d{1,2})(?:\/| năm )(\d{4})/u
/** A time stamp holds a clock time and a whole date. */
export const CLOCK = /(?<!\d)\d{1,2}[:h]\d{2}(?!\d)/u
export const STAMP_DAY = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u
