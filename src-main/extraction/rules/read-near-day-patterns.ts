import { WORD_START } from '#vietnamese/word-pattern.ts'
import { DAY_OF_WEEK, HALF_DAY } from './time-words.ts'

const LEAD =
  '(?:[Nn]gay trong|[Tt]rong|[Nn]gay|[Tt]rước|[Cc]hậm nhất(?: là)?|[Mm]uộn nhất(?: là)?|[Hh]ạn(?: là)?|[Đđ]ến hết|[Đđ]ến|[Hh]ết|[Vv]ào|xong)'
const HOUR = '(?:\\d{1,2} *(?:h|g|giờ|:) *\\d{0,2} )?'
/** What follows a day that ends a task. */
const ENDS = '(?= *(?:[.,;)]|$)| (?:là xong|phải|để|và|thì|có) )'
/** In front of it: the day is that of a meeting or of the news, not of a task. */
const OF_EVENT =
  '(?<!(?:[Hh]ọp|nghị|[Bb]uổi|[Cc]uộc|[Pp]hiên|[Ll]ễ|làm việc|hình|kết|luận|báo|tin|thi|lịch|đến|ngày|cảm|vì) )'

/** "ngày mai", "chiều nay", "trong hôm nay", "ngày kia". */
export const NEAR_DAY = new RegExp(
  `${WORD_START}(?:${LEAD} ${HOUR}(?:${HALF_DAY} (?:ngày )?(?:nay|mai)|(?:ngày )?(?:mai|kia|hôm nay))|${OF_EVENT}${HOUR}(?:${HALF_DAY} (?:ngày )?(?:nay|mai)|ngày (?:mai|kia|mốt)|(?<=[,;(] *)(?:ngày )?hôm nay))${ENDS}`,
  'u',
)
export const TOMORROW = /mai$/u
export const DAY_AFTER = /(?:kia|mốt)$/u

const WHICH = '(?: (?<which>tuần (?:này|sau|tới)|này|tới))'
/** In front of it a number in a row: "lần thứ hai", "kỳ họp thứ 6". */
const NO_ORDER = '(?<!(?:lần|họp|kỳ|phiên|khóa|đợt|giai đoạn|bước|nghị|hội|hạng|vị trí|ngày|các) )'
/** What it is not: a day of every week, or one that is written behind it. */
const ALONE = '(?! (?:hằng|hàng|mỗi)|,? *\\(?(?:ngày )?\\d)'

/** "chậm nhất thứ Sáu", "sáng thứ Hai", "thứ Tư tuần sau", ", thứ 6."; "Thứ hai, …" at the start counts. */
export const NEAR_WEEKDAY = new RegExp(
  `${WORD_START}(?:${LEAD} ${HOUR}(?:${HALF_DAY} )?(?:ngày )?(?<led>${DAY_OF_WEEK})${WHICH}?|${NO_ORDER}(?:${HALF_DAY} (?<half>${DAY_OF_WEEK})${WHICH.replace('which', 'whichHalf')}?|(?<named>${DAY_OF_WEEK})${WHICH.replace('which', 'whichNamed')}|(?<=, )(?<last>thứ [2-7]|thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy))(?= *(?:[.;)]|$))))(?![\\p{L}])${ALONE}`,
  'u',
)
export const NEXT_WEEK = /^tuần (?:sau|tới)$/u

/** "trước khai giảng", "trước mùa mưa bão", "đầu tháng 4", "định kỳ 6 tháng": words that no calendar settles. */
export const BY_EVENT = new RegExp(
  `${WORD_START}(?:[Tt]rước (?:khai giảng|(?:mùa|năm học|vụ|đợt|kỳ nghỉ|kỳ họp|đại hội|Đại hội|Tết|lễ|Lễ|ngày (?:khai|bầu|hội|lễ))(?![\\p{L}])|khi (?:họp|khai|diễn ra|bước vào|vào (?:năm|mùa|vụ)|nghỉ))[^,.;:()\n]{0,40}|(?<!từ )(?:[Vv]ào |[Tt]rong )?(?:[Đđ]ầu|[Gg]iữa|[Tt]hượng tuần|[Tt]rung tuần|[Hh]ạ tuần) (?:tháng|quý) (?:\\d{1,2}|I{1,3}|IV)(?:/\\d{4}| năm \\d{4})?|(?:[Đđ]ịnh kỳ|[Mm]ỗi|[Cc]ứ) (?:\\d{1,2}|hai|ba|sáu) tháng(?: một lần| 1 lần)?)(?![\\p{L}])`,
  'u',
)

/** The last word of "thứ Hai" … "thứ Bảy". */
export const weekdayNumbers: readonly string[] = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']
