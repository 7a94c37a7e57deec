import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'

/** Numbers in letters up to what a term is given in. */
export const countWords: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}

/** "trong vòng 10 ngày", "trong thời hạn 02 tuần", "chậm nhất sau 3 tháng". */
export const byTerm = new RegExp(
  `${WORD_START}(?:[Tt]rong (?:vòng|thời hạn|thời gian)|[Tt]rong|[Cc]hậm nhất(?: là)?(?: sau)?|[Ss]au) (?:(\\d{1,2}) ?|(${anyOf(Object.keys(countWords))}) )(ngày|tuần|tháng|giờ|h|tiếng)${WORD_END}(?! (?:\\d|đầu|cuối|qua|nay|gần|vừa|trước|liên tiếp))`,
  'u',
)
export const HOUR = /^(?:giờ|h|tiếng)$/u
export const WORKING = /^ làm việc/u

/** Counted from something else than the meeting. */
export const STARTS_LATER = /^[^.;]{0,20}(?:kể từ|từ khi|sau khi|tính từ)/u

export const ROLLING = piecewise(
  new RegExp(
    `${WORD_START}(?:[Nn]gay trong|[Tt]rong|[Hh]ết|[Đđ]ến hết|[Cc]uối|[Tt]rước cuối|[Xx]ong trong|[Xx]ong) (tuần|tháng|quý) (này|nay|tới|sau)${WORD_END}`,
    'u',
  ),
)
export const NEXT = /^(?:tới|sau)$/u
export const WEEK = /^tuần$/u
export const MONTH = /^tháng$/u
export const QUARTER = /^quý$/u
