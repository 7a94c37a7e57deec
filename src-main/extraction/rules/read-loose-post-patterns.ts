import { provinces } from '#vietnamese/provinces.ts'
import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'

export const IN_BRACKETS = /^ *\((?<words>[^()\n]{2,40})\)/u
export const AFTER_DASH =
  /^ *[-–] *(?<words>(?:[^,;:.()\n–-]|(?<=\p{L})-(?=\p{L})|(?<=(?<![\p{L}])(?:TP|PTP|P))\.(?= ?\p{L})){2,44})(?= *(?:[,;.()]|$| [-–] ))/u

/** ", TP Kinh tế", ", PTP. Nội vụ": behind a comma only the short form of a head of an office, and to the end of its part. */
export const AFTER_COMMA = /^, *(?<words>(?:PTP|TP|PP|TL)\.? ?\p{Lu}[^,;:.()\n]{1,40})(?= *(?:[,;.]|$| [-–] ))/u

/** Short forms of posts and offices that notes write without more: letters in capitals, "TP. Nội vụ", "CT Hội CCB". */
export const SHORT_POST = /^(?:P\.|T\/c|\p{Lu}{2,6})(?![\p{Ll}])/u

/** Posts in small words that no list of posts holds. */
export const OFFICE_WORK =
  /^(?:cán bộ|kế toán|công chức|địa chính|văn thư|trực ban|bác sĩ|y sĩ|điều dưỡng|giáo viên|tổng phụ trách|thủ quỹ|lái xe|kỹ thuật|phụ trách|kiểm lâm|dân quân|công an|y tế|thú y|khuyến nông|tư pháp|hộ tịch|văn hóa|xã đội|thôn đội|chủ hộ|nông dân|hộ dân|đại diện)(?![\p{L}])/iu

/** Two to five small words: what somebody is there for. */
export const LOWER_POST = /^\p{Ll}+(?: [\p{L}\d]+){1,4}$/u

/** Reasons for being away, times and other remarks. */
export const NO_POST =
  /(?:^|(?<![\p{L}]))(?:ốm|đi|nghỉ|bận|công tác|học|phép|vắng|không|về|họp|có|lý do|lí do|thay|qua|gọi|sáng|chiều|sinh|việc|con|xin|chưa|đã|muộn|sớm|ghi|thai sản|trực|dự|online|trực tuyến|điểm cầu|chủ trì|thư ký|phát biểu)(?![\p{L}])|\d/iu

/** The short form of a head of an office in front of a name ("Dự: TP Kỹ thuật Lai Hữu …"), not a city's. */
export const LEFT_OPEN = new RegExp(
  `(?:^|[,;:(\\n]|(?<![\\p{L}])(?:và|có|gồm|cùng)) *(?<words>(?:PTP|TP|PP|TL)\\.? ?(?!${anyOf(provinces)}${WORD_END})\\p{Lu}[\\p{L}-]*(?: \\p{Ll}[\\p{Ll}\\p{M}]*){1,3}) +$`,
  'u',
)

/** A name of three capitals at its end: the post is that person's. */
export const NAME_NEXT = /(?: \p{Lu}[\p{Ll}\p{M}]+){3}$/u
