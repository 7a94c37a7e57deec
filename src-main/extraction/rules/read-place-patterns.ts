import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { eventHeads } from './event-words.ts'

export const PLACE_END = /[,.;:(\n]| (?:đã |do |dưới |với |có |diễn |trong |ngày |và (?=\p{Ll})|[-–] )/u
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
  `${WORD_START}[Tt]ại (?!${NOT_PLACE}${WORD_END}|${anyOf(withCapitals(eventHeads.flatMap((one) => one.words)))}${WORD_END})(?=(?:\\p{Lu}|hội trường|trụ sở|trung tâm|nhà|phòng họp|điểm cầu|thành phố|tỉnh|huyện|thị xã|thị trấn|quận|xã|phường|thôn|bản|ấp|buôn|chùa|đình|đền|sân|khách sạn|quảng trường|công viên|bảo tàng|trường|đồn|cửa khẩu|phòng hội|phòng giao ban))`,
  'u',
)

/** In the head of notes the place stands between commas, without "tại". */
export const NOTES_PLACE =
  /(?<=[,;–-] *)(?:[Pp]hòng họp|[Hh]ội trường|[Tt]rụ sở|[Nn]hà văn hóa|[Pp]hòng hội nghị)(?: [^,;\n–-]{1,60})?/u
