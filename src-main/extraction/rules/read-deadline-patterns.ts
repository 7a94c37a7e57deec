import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { DAY_OF_WEEK, HALF_DAY, recurringTimes, untilWords, withinWords } from './time-words.ts'

export const LAST_HALF = 'cuối'
export const UNTIL = anyOf(withCapitals(untilWords))
export const WITHIN = anyOf(withCapitals(withinWords))
export const DAY = '(\\d{1,2}) *(?:[/.–-]| tháng ) *(\\d{1,2})(?: *(?:[/.–-]|,? *năm) *(\\d{4}))?'
/** Between "trước" and its day: the hour, the half of the day, the day of the week. */
const MOMENT = `(?: *\\d{1,2} *(?:h|g|giờ|:) *\\d{0,2}(?: *phút)?,?(?= ))?(?: ${HALF_DAY})?(?: ${DAY_OF_WEEK},?)?`
export const byDay = new RegExp(
  `${WORD_START}(?:${UNTIL}|${WITHIN})${MOMENT}(?: ngày)? *[:(]? *${DAY}(?![\\d.,]*\\d| *(?:%|tỷ|triệu|nghìn))`,
  'u',
)

const FALLS_DUE =
  '(?:xong|hoàn thành|[Tt]hời gian(?: thực hiện| hoàn thành)?|trình|trình ký|nộp|gửi|b\\/c|bc|báo cáo|deadline|[Dd]eadline|DL|[Hh]ạn|[Tt]rc|[Tt]rước|trả|chốt|ký|bàn giao|duyệt|lấy|có kết quả)'

/** "trình 20/01", "deadline 5/4", "báo cáo huyện 15/3", "(15/3)", "20/10 nộp": a bare day of notes, where the words end with it. */
export const byBareDay = new RegExp(
  `(?:(?<![\\p{L}])${FALLS_DUE}(?: \\p{L}[\\p{L}.]*){0,4}?:? *|(?:\\(|[-=]>|[→⇒]) *)(?:ngày *)?${DAY}(?=(?: là xong| xong)? *(?:[.,;)]|$))|(?<=(?:^|[,;] ))(?:ngày *)?${DAY} (?:phải )?(?:xong|nộp|trình|gửi|báo cáo|b\\/c|có)(?![\\p{L}])`,
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

const NAMED_DAY = `(?:${HALF_DAY} )?(?:${DAY_OF_WEEK}|ngày (?:\\d{1,2}(?:/\\d{1,2})?|cuối cùng|cuối)(?: của)?(?! tháng \\d))`
const WHEN = '(?:[Tt]rước|[Vv]ào|[Cc]hậm nhất|[Mm]uộn nhất)(?: là)?'
const PERIODS = anyOf(withCapitals(recurringTimes.flatMap((one) => one.words)))
/** "thứ Hai hằng tuần", "hằng quý, báo cáo trước ngày 15": the day that the period names belongs to the words. */
export const recurring = new RegExp(
  `${WORD_START}(?:(?:${WHEN} )?${NAMED_DAY} )?(?:định kỳ,? *)?${PERIODS}${WORD_END}(?:,? (?:[^,.;\\d]{0,40} )?${WHEN} ${NAMED_DAY})?`,
  'u',
)

/** "trước ngày 15 tháng cuối quý": once a quarter, though no word says so. */
export const byLastOfQuarter = new RegExp(
  `${WORD_START}(?:${WHEN} )?ngày \\d{1,2}(?: của)? tháng cuối (?:mỗi |của )?quý${WORD_END}`,
  'u',
)

/** "trước ngày 15/11 | hằng năm". */
export const EVERY_YEAR = /^ (?:hằng|hàng|mỗi) năm(?![\p{L}])/u

/** "trước tháng 4", "trước năm 2027": what is named begins when it has to be done; "trước cuối tháng 4" does not. */
export const BEFORE_IT_BEGINS = /^trước (?:tháng|quý|năm)(?![\p{L}])/iu

/** "trước ngày 20 tháng này": the month by its place. */
export const byDayOfThis = new RegExp(
  `${WORD_START}(?:${UNTIL}|${WITHIN})(?: ngày)? (\\d{1,2}) tháng (này|nay|tới|sau)${WORD_END}`,
  'u',
)

/** "trong năm nay", "từ nay đến cuối năm": the year of the meeting. */
export const byThisYear = new RegExp(
  `${WORD_START}(?:[Tt]ừ nay đến (?:hết|cuối) năm(?: nay)?|(?:[Tt]rước|[Đđ]ến) cuối năm(?: nay)?|(?:[Tt]rong|[Hh]ết|[Đđ]ến hết|[Cc]uối) năm nay)${WORD_END}(?! (?:\\d|học))`,
  'u',
)
