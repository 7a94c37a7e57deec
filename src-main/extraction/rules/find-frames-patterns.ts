import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { frontings } from './connectors.ts'
import { reportingVerbs, strongPerformatives, taskAdverbs, weakPerformatives } from './verbs.ts'

export const BODY_GAP =
  /^ *(?:(?:đã|cũng|đồng thời|còn|cơ bản) )*(?:(?:thống nhất|nhất trí|đồng ý|quyết định|thông qua|kết luận)(?: [^.;:“"]{0,90})?(?:,|,? và|;)(?: đồng thời)? *)?$/u
export const NO_SUBJECT = /^\s*(?:(?:đã|cũng|và|đồng thời) )*$/u
export const POST_COMMA = /^ *,(?= *(?:đã|cũng|đặc biệt) )/u
export const strong = anyOf(withCapitals(strongPerformatives))
export const ADVERB = `(?:đã|cũng|còn|rất|luôn|có|nói|thẳng thắn|một lần nữa|nhiều lần|liên tục|đồng thời|lần lượt|tha thiết|đặc biệt|nhất trí|${anyOf(taskAdverbs)}|${anyOf(reportingVerbs)})`
export const ADVERB_GAP = new RegExp(`^(?: *(?:,|và|,? và)? *${ADVERB}${WORD_END})* *(?:,|và|đồng thời)? *$`, 'u')
export const SECOND_VERB = new RegExp(
  `^ *(?:đã |cũng |đặc biệt )?(?:${anyOf(reportingVerbs)}|${strong}|phát biểu)${WORD_END}[^"“”]*(?:,| và|;|,? đồng thời)(?: *(?:đồng thời|cũng|đã))* *$`,
  'u',
)

/** Right after the verb, these make it a noun ("yêu cầu của …") or another word ("giao thông"). */
export const NOUN_AFTER =
  /^ (?:của|đặt ra|này|trên(?! )|chính đáng|là|thông|ban(?! [\p{Lu}])|lưu|dịch|thương|thừa|hữu|mùa|tại|phát triển|nhiệm vụ chính trị)(?![\p{L}])/u

/** Right before it, these make it a noun. */
export const NOUN_BEFORE =
  /(?:theo|đáp ứng|bảo đảm|đảm bảo|những|các|một số|nhiều|với|đúng|mọi|nhu cầu|sự|công tác|lãnh đạo,|ý kiến|ban|văn bản|hồ sơ|đơn|bàn|được|bị|phát biểu|tinh thần|dưới|thực hiện|tập trung|việc|đơn vị|số|có|quyết định|kế hoạch|tự|triển khai|từ|lời|tham mưu|chuyển) $/iu

export const QUOTED_START = /^[ ,:]*(?:rằng|thêm|cho)?[ ,:]*/u
export const FRONTED = new RegExp(
  `^[-+•*–\\s]*${anyOf(withCapitals(frontings))}${WORD_END}[^.]*, *(?:(?:đã|cũng|và|đồng thời) )*$`,
  'u',
)

export const REPORT = new RegExp(
  `^(?: *(?:đã|cũng|còn|tiếp tục|đặc biệt|thẳng thắn|một lần nữa))* *(${anyOf([...reportingVerbs, ...weakPerformatives])})${WORD_END}(?: rõ)?[ ,:]*(?:rằng)?[ ,:]*`,
  'u',
)
