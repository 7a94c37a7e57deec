import { provinces } from '#vietnamese/provinces.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { eventHeads } from './event-words.ts'

/** Where a place ends; the stop of "TP. Huế" ends none. */
export const PLACE_END =
  /[,;:(\n]|(?<!(?<![\p{L}])(?:TP|Tp|TX|TT|P|Q|H|T(?=\.P)))\.| (?:đã |do |dưới |với |có |diễn |trong |ngày |(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Tt]rưa) (?=\d|ngày|nay|qua)|và (?=\p{Ll})|[-–] (?![Tt]rụ sở|[Tt]ầng|[Tt]òa nhà|[Nn]hà \p{Lu}))/u
export const NOT_PLACE = anyOf([
  ...eventHeads.flatMap((one) => one.words),
  'đây',
  'các',
  'địa phương',
  'cơ quan',
  'hội nghị',
  'cuộc',
])

export const AT = new RegExp(
  `(?<!(?<![\\p{L}])(?:vụ|gây ra|xảy ra) [^,.;:]{0,40})(?<!(?:từng|đang|đã) (?:công tác|làm việc|học|sinh sống) )${WORD_START}[Tt]ại (?!${NOT_PLACE}${WORD_END}|${anyOf(withCapitals(eventHeads.flatMap((one) => one.words)))}${WORD_END})(?=(?:\\p{Lu}|hội trường|trụ sở|trung tâm|nhà|phòng họp|điểm cầu|thành phố|tỉnh|huyện|thị xã|thị trấn|quận|xã|phường|thôn|bản|ấp|buôn|chùa|đình|đền|sân|khách sạn|quảng trường|công viên|bảo tàng|trường|đồn|cửa khẩu|phòng hội|phòng giao ban))`,
  'u',
)

/** In the head of notes the place stands between commas, without "tại". */
export const NOTES_PLACE =
  /(?<=[,;–-] *)(?:[Pp]hòng họp|[Hh]ội trường|[Tt]rụ sở|[Nn]hà văn hóa|[Pp]hòng hội nghị)(?: [^,;\n–-]{1,60})?/u

/** "TP. Đông Hà, Quảng Trị", "xã A, huyện B (Hà Tĩnh)": the higher levels told behind a place. */
export const HIGHER_LEVELS = new RegExp(
  `^(?:, (?:(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh|TP\\.?|TX\\.?) ?\\p{Lu}[\\p{L}\\p{M}]*(?: \\p{Lu}[\\p{L}\\p{M}]*){0,3}|${anyOf(provinces)}))+(?: \\(${anyOf(provinces)}\\))?(?=[.,;(\n]|$)`,
  'u',
)

/** "kiểm tra … ở xã A": where a visit went, if no "tại" says it. */
export const VISITED =
  /(?<![\p{L}])(?:[Kk]iểm tra|[Tt]hị sát|[Kk]hảo sát|[Ll]àm việc|[Tt]hăm)(?: [^,.;:]{1,80})? ở (?=(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|TP|thôn|bản|ấp|đảo) )/u

/** "buổi làm việc ở Phú Thọ": the bare name of a province right behind the sitting. */
export const SAT_IN = new RegExp(
  `(?<![\\p{L}])(?:[Bb]uổi|[Cc]uộc|[Pp]hiên|[Hh]ội|[Cc]huyến) (?:làm việc|kiểm tra|khảo sát|thị sát|thăm|họp|nghị|thảo|công tác) ở (?=${anyOf(provinces)}${WORD_END})`,
  'u',
)

/** In front of the meeting of a sentence without a day: "Tại Hà Nội, Bộ … đã tổ chức |", "Mới đây, tại trụ sở …, ông … chủ trì |". */
export const HELD_AT =
  /^(?:[^,.;:]{2,40}, *)?[Tt]ại [^;:.]{2,120}, [^;:.]{2,160}(?:tổ chức|chủ trì|khai mạc|triệu tập)(?: (?:thành công|một|các))? *$/u

/** Where a day is not told, the sentence that says the meeting went on may name the place. */
export const GOES_ON_AT = /(?<![\p{L}])(?:diễn ra|được tổ chức|khai mạc)(?![\p{L}])/u

export const AT_FIRST = /^[Tt]ại (?=\S)/u
