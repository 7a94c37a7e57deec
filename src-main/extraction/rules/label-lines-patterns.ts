import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { credits, sectionLabels } from './line-words.ts'
import { strongPerformatives } from './verbs.ts'

export const LIST_START = /^(?:[-+•*–]|\(?\d{1,2}[.)]|[a-zđ]\)|\p{Ll})/u
export const SCENE = /^(?:Toàn cảnh|Quang cảnh|Trong ảnh|Ảnh|(?:Các )?[Đđ]ại biểu (?:tham )?dự)(?![\p{L}])/u
/** A captioned line shows what is seen; a post that many hold, or one of these verbs, tells. */
export const TOLD = piecewise(
  new RegExp(
    `^(?:Chủ tịch|Bí thư|Giám đốc|Thủ trưởng|Hiệu trưởng|Trưởng phòng)(?: UBND| HĐND)? (?:các|mỗi|từng) |(?<![\\p{L}])(?:đã|nhấn mạnh|cho biết|cho rằng|khẳng định|sáng nay|${anyOf(withCapitals(strongPerformatives.filter((one) => one !== 'chỉ đạo')))})${WORD_END}`,
    'u',
  ),
)

/** "Đồng chí … kết luận: Các huyện phải …": what is said, or has to be done, is not what a picture shows. */
export const SAID = /: *[“"]?\p{L}|(?<![\p{L}])(?:cần|phải|không được|không để) (?!thiết|Thơ)\p{Ll}/u

export const BYLINE = new RegExp(
  `^(?:(?:${anyOf(credits)})(?: *, *\\p{Ll}+)*(?: viết)? *(?:\\([^)]*\\))? *:.{1,60}|Theo [\\p{L} ./-]{2,40}|PV|BBT|[\\p{Lu}][\\p{L} .-]{2,40} *\\((?:tổng hợp|t/h|TH)\\)|(?:\\p{Lu}[\\p{L}.]*)(?: \\p{Lu}[\\p{L}.]*){0,3})$`,
  'u',
)

/** "Ảnh: Toàn cảnh cuộc họp." tells what is to be seen, not whose the picture is. */
export const CAPTION_CREDIT = /^Ảnh(?: \d+)? *: *(?:(?:Toàn|Quang) cảnh|.{12,}\.$)/u

/** Sections of notes: a Roman number, or the usual words for a part of the meeting. */
export const SECTION = new RegExp(
  `^(?:[IVX]{1,4}[.)-] *[^:.;]{2,90}:?|(?:\\d{1,2}[.)] *)?${anyOf(withCapitals(sectionLabels))} *:?)$`,
  'u',
)

/** A line that credits only the picture. */
export const PICTURE_CREDIT = /^(?:Ảnh|Video|Clip|Đồ họa) *:/u

/** "CT kết luận" alone on a line of notes: the conclusions follow. */
export const CONCLUDES = /^(?=[^:.,;]{2,52}$)(?!.*phát biểu)[^:.,;]{2,40} (?:kết luận|KL|chốt|giao việc|chỉ đạo)$/u
