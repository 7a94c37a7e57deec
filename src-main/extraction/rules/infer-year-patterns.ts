export const CLOSING = /(?:tổng kết|công tác|nhiệm vụ)[^.\n]{0,80}?năm (\d{4})/iu
export const OPENING = /(?:triển khai|phương hướng|nhiệm vụ|kế hoạch|chương trình)[^.\n]{0,80}?năm (\d{4})/giu
export const TITLE_MONTH = /tháng (\d{1,2})(?:\/| năm )(\d{4})/u
/** A time stamp holds a clock time and a whole date. */
export const CLOCK = /(?<!\d)\d{1,2}[:h]\d{2}(?!\d)/u
export const STAMP_DAY = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u

/** Reports of a part of the year are given in the months beside its end. */
export const YEAR_PARTS: readonly { words: RegExp; from: number; to: number }[] = [
  { words: /(?:6|06|sáu) tháng (?:đầu|cuối) năm|giữa năm/iu, from: 5, to: 9 },
  { words: /(?:9|09|chín) tháng/iu, from: 8, to: 11 },
  { words: /3 tháng (?:đầu năm|cuối năm)|quý (?:I|1|một)(?![\p{L}\d])/iu, from: 2, to: 5 },
  { words: /quý (?:II|2|hai)(?![\p{L}\d])/iu, from: 5, to: 8 },
  { words: /quý (?:III|3|ba)(?![\p{L}\d])/iu, from: 8, to: 11 },
]

/** The year ends or begins: what was done in it is summed up, or what it shall bring is set out. */
export const YEAR_ENDS = /tổng kết|đánh giá kết quả|cuối năm/iu
export const YEAR_BEGINS = /triển khai|nhiệm vụ|phương hướng|kế hoạch|đầu năm|ra quân|giao ước/iu
