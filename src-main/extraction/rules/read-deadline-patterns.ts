import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { recurringTimes, untilWords, withinWords } from './time-words.ts'

export const LAST_HALF = 'cuối'
export const UNTIL = anyOf(withCapitals(untilWords))
export const WITHIN = anyOf(withCapitals(withinWords))
export const DAY = '(\\d{1,2}) *(?:[/.–-]| tháng ) *(\\d{1,2})(?: *(?:[/.–-]|,? *năm) *(\\d{4}))?'
export const byDay = new RegExp(
  `${WORD_START}(?:${UNTIL}|${WITHIN})(?: *\\d{1,2} *(?:h|g|giờ|:) *\\d{0,2}(?: *phút)?,?(?= ))?(?: ngày)? *:? *${DAY}(?![\\d.,]*\\d| *(?:%|tỷ|triệu|nghìn))`,
  'u',
)

const FALLS_DUE =
  '(?:xong|hoàn thành|trình|trình ký|nộp|gửi|b\\/c|bc|báo cáo|deadline|[Dd]eadline|DL|[Hh]ạn|[Tt]rc|[Tt]rước|trả|chốt|ký|bàn giao|duyệt|lấy|có kết quả)'

/** "trình 20/01", "deadline 5/4", "báo cáo huyện 15/3", "(15/3)", "20/10 nộp": a bare day of notes, where the words end with it. */
export const byBareDay = new RegExp(
  `(?:(?<![\\p{L}])${FALLS_DUE}(?: \\p{L}[\\p{L}.]*){0,4}?:? *|\\( *)(?:ngày *)?${DAY}(?=(?: là xong| xong)? *(?:[.,;)]|$))|(?<=(?:^|[,;] ))(?:ngày *)?${DAY} (?:phải )?(?:xong|nộp|trình|gửi|báo cáo|b\\/c|có)(?![\\p{L}])`,
  'u',
)

/** "hết T4", "trong T6/2026": T and a number is a month after these; elsewhere it may be a day of the week. */
export const byShortMonth = new RegExp(
  `${WORD_START}(?:[Xx]ong trong|[Tt]rong|[Đđ]ến hết|[Hh]ết|[Cc]uối) T(\\d{1,2})(?:[/.](\\d{4}))?(?![\\d/])`,
  'u',
)

export const byMonth = new RegExp(
  `${WORD_START}(?:${WITHIN})(?: tháng)? *(?:tháng) *(\\d{1,2})(?: *(?:/|năm|,) *(?:năm *)?(\\d{4}))?(?![\\d/])`,
  'u',
)

export const byQuarter = piecewise(
  new RegExp(
    `${WORD_START}(?:${WITHIN}) quý *(IV|III|II|I|[1-4])${WORD_END}(?: *(?:/|năm|,) *(?:năm *)?(\\d{4}))?`,
    'iu',
  ),
)

export const byHalf = piecewise(
  new RegExp(`${WORD_START}(?:${WITHIN}) *(?:06|6|sáu) tháng (đầu|cuối) năm(?: (\\d{4}))?`, 'u'),
)
export const byYear = new RegExp(`${WORD_START}(?:${WITHIN})(?: năm| nhiệm kỳ)? *(?:năm) (\\d{4})${WORD_END}`, 'u')
export const recurring = new RegExp(
  `${WORD_START}(?:định kỳ,? *)?${anyOf(withCapitals(recurringTimes.flatMap((one) => one.words)))}${WORD_END}(?:, trước ngày \\d{1,2})?`,
  'u',
)
