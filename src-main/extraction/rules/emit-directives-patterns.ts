import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { negatives } from './verbs.ts'

export const TASK_LEAD = /^(?:\(\p{Lu}{2,8}\)|[-+•*–“"¤ ]|\(?\d{1,2}[.)] |[a-zđ]\) |[,:;] )+/u
export const NEGATIVE = new RegExp(
  `^ *(?:cũng |đều )?(?:(?:cần|phải) )?(?!hạn chế)${anyOf(withCapitals(negatives))}${WORD_END}`,
  'u',
)

export const INNER_NEGATIVE =
  /(?<![\p{L}])(?:không được|không để|tuyệt đối không|kiên quyết không|nghiêm cấm|phải (?:tránh|dừng)|cần tránh)(?![\p{L}])/u

export const RESPONSIBILITY = /^(?:trách nhiệm|vai trò|nhiệm vụ) (?:của|cho) /u

/** A chained task may charge another body with a verb of its own: "…; giao Sở Tài chính …". */
export const AGAIN = /^(giao|yêu cầu|đề nghị)(?: nhiệm vụ)?(?: cho)? (?!thông|ban |lưu|dịch)/u
