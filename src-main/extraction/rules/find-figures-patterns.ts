import { fold } from '#vietnamese/fold.ts'
import { piecewise } from '#vietnamese/quick-pattern.ts'
import { scaleWords } from '#vietnamese/read-number.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { attendanceOpeners } from './attendance-words.ts'
import { countUnits, currencies, halfWords, notCounted, qualifiers } from './figure-words.ts'

/** Notes are typed without tone marks too: "12 ho so". */
const UNITS = anyOf([...countUnits, ...countUnits.map(fold)])

export const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?'
/** In front of a number: how near it is. */
export const QUALIFIER = new RegExp(`${anyOf(withCapitals(qualifiers)).replace('(?:', '(')} +$`, 'u')
export const FREE = '(?<![\\p{L}\\p{N}/.,-])'
export const MONEY = new RegExp(
  `${FREE}(?<number>${NUMBER}) *(?:(?<scale>${anyOf(scaleWords)}) *)?(?<unit>${anyOf(currencies)})${WORD_END}(?! +chí)`,
  'gu',
)

export const RANKED = new RegExp(
  `${FREE}(?<number>\\d+) *trong *(?:số *)?(?:tổng số *)?(?<whole>\\d+) *(?<unit>\\p{Ll}+(?: \\p{Ll}+)?)`,
  'gu',
)

export const CHANGE_BEFORE = new RegExp(
  `(?<!gia |cắt )${WORD_START}(?<direction>[Tt]ăng|[Gg]iảm)(?: trưởng(?: ở mức| đạt(?: mức)?| là)?| thêm| được)?(?: *(?:là|hơn|gần|trên|khoảng|bình quân|mức))* *$`,
  'u',
)

export const CHANGE_AFTER = new RegExp(
  `^(?:[^,;.(\\d]{0,60}[,(])? *(?:(?:với )?(?:mức|tốc độ|tỷ lệ) )?(?<direction>tăng|giảm)(?: trưởng(?: ở mức| đạt(?: mức)?| là)?| thêm| được)?(?: *(?:là|hơn|gần|trên|khoảng))* *(?<percent>${NUMBER}) *%(?: *(?:so với|so) *(?<base>[^,;.()\\n]{1,80}))?`,
  'u',
)

export const BASE_AFTER = /^ *(?:so với|so) *(?<base>[^,;.()\n]{1,80})/u
export const FALLING = /^giảm$/iu

/** ", tăng" between a number and the one that says by how many. */
export const AMOUNT_OF_CHANGE = /^[^.;\d]{0,40}[,(] *(?<direction>tăng|giảm)(?: thêm| được)? *$/u

/** In front of a number: it is asked for or aimed at. */
export const ASKED = piecewise(
  new RegExp(
    `${WORD_START}(?:đề nghị|kiến nghị|đề xuất|mong muốn|(?<!chỉ tiêu )phấn đấu|đặt mục tiêu|mục tiêu(?: là| đến)|Phấn đấu|(?<!vắc |vắc-|vac )xin)${WORD_END}[^;]*$`,
    'u',
  ),
)

/** Sentences about who attended count people, not results. */
export const ATTENDING = new RegExp(
  `^ *(?:[-+•*] *)?(?:${anyOf(withCapitals(attendanceOpeners))}|[Tt]P|[Vv]ắng)${WORD_END}`,
  'u',
)

/** Behind an amount of change: the same in per cent. */
export const SHARE_OF_CHANGE = new RegExp(
  `^(?: \\p{L}+){0,3} *(?:\\((?:(?:tương đương|tăng|giảm|bằng|hay|khoảng) *)*(?<percent>${NUMBER}) *%\\))`,
  'u',
)

/** Up to three syllables of what is counted, before the base of comparison. */
export const COUNTED_NOUN = /^(?: \p{L}+){0,3}(?= so)/u

export const PERCENT = new RegExp(`${FREE}(?<number>${NUMBER}) *(?:%|phần trăm)`, 'gu')

/** "25 triệu hành khách": behind thousands and millions a noun is counted; without one they are money. */
const COUNTED_NEXT = `(?<=triệu|nghìn|ngàn|trieu|nghin) +(?!${anyOf(notCounted)}${WORD_END}|(?:tiền|vốn|thuế|một|mỗi|cùng kỳ|trở)(?![\\p{L}]))\\p{Ll}{2,7}(?![\\p{L}])`

export const SCALED = new RegExp(
  `${FREE}(?<number>${NUMBER}) *(?<scale>${anyOf(scaleWords.filter((one) => one.includes('t')))})${WORD_END}(?! *(?:${anyOf(currencies)}|${anyOf(countUnits)})${WORD_END})(?!${COUNTED_NEXT})`,
  'gu',
)

export const RATIO = new RegExp(
  `${FREE}(?<number>${NUMBER})/(?<whole>${NUMBER})(?![/\\d]) +(?<unit>${UNITS})${WORD_END}`,
  'gu',
)

/** "đủ 100% chỉ tiêu (142/142)": a part of a whole in brackets that is no day and no year. */
export const BRACKET_RATIO = new RegExp(
  `(?<=\\()(?<number>${NUMBER})/(?<whole>(?!(?:19|20)\\d{2}\\))(?:1[3-9]|[2-9]\\d|\\d{3,}|${NUMBER}(?<=\\.\\d{3})))(?=\\))(?<unit>)`,
  'gu',
)

const NUMBERED_THINGS =
  'phường|xã|khu|khu phố|tổ|thôn|ấp|lớp|khối|tháng|quý|năm|ngày|số|phòng|tầng|điều|khoản|mục|điểm|đợt|kỳ|lần|thứ|khóa|đường|quận|cấp|loại|hạng|nhóm|giai đoạn|tuần|vùng|chi bộ|quân khu|buổi|tiết|bài|chương|phần|câu|lô|gói thầu|đội|trạm|ca|bước|phút|giờ|nhiệm kỳ'

/** "vào viện 118, chuyển tuyến 4": a short clause that ends in a number without a unit; two in a row are counts. */
export const BARE_CLAUSE = new RegExp(
  `(?<=(?:^|[,;:]) {0,2}(?:\\d{1,3} ?(?:h|giờ|ngày|tuần|tháng) (?:qua )?)?)\\p{L}[\\p{L} ]{1,30}(?<!(?<![\\p{L}])(?:${NUMBERED_THINGS})) (?<number>\\d{1,3}(?:\\.\\d{3})+|\\d{1,4})(?= *(?:[,;]|$))`,
  'gu',
)

/** What such a clause ends with. */
export const ENDS_IN_NUMBER = / \d[\d.]* *(?:[,;]|$)/u

export const COUNT = new RegExp(
  `${FREE}(?<number>${NUMBER}) *(?:(?<scale>${anyOf(scaleWords)}) +)?(?<unit>${UNITS})${WORD_END}`,
  'gu',
)

/** Hundreds and more of whatever a small word names; years and numbers of papers are none. */
export const BIG_COUNT = new RegExp(
  `${FREE}(?=\\d)(?<!(?:[Ss]ố|[Đđ]iều|[Kk]hoản|[Nn]ăm|Nghị quyết|Quyết định|[Pp]hòng|[Tt]ầng|[Ll]ớp|[Đđ]ường|[Qq]uốc lộ|[Tt]ỉnh lộ|[Hh]ẻm|[Nn]gõ|[Tt]ờ|[Tt]hửa|[Tt]rung đoàn|[Ss]ư đoàn|[Tt]iểu đoàn|[Ll]ữ đoàn|[Ll]ô) )(?<number>[1-9]\\d{0,2}(?:\\.\\d{3})+|(?!(?:19|20)\\d{2}(?!\\d))[1-9]\\d{2,4})(?![/\\d.,-]\\d) +(?<unit>(?!${anyOf(notCounted)}${WORD_END})(?:${anyOf(halfWords)} (?!${anyOf(notCounted)}${WORD_END})\\p{Ll}{2,7}|\\p{Ll}{2,7}))${WORD_END}`,
  'gu',
)

/** Between an amount and its share of a plan, and right behind the share. */
export const IS_SHARE = /^,? *(?:và )?(?:bằng|đạt|tương đương|hoàn thành|ước đạt)(?: khoảng| gần| hơn| trên)? *$/u
export const OF_PLAN = /^ *(?:so với |của )?(?:dự toán|kế hoạch|chỉ tiêu|KH|DT|mục tiêu|nhiệm vụ)(?![\p{L}])/u
