import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { peopleTold } from './bodies.ts'
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
export const AGAIN = /^([Gg]iao|[Yy]êu cầu|[Đđ]ề nghị)(?: nhiệm vụ)?(?: cho)? (?!thông|ban |lưu|dịch)/u

/** "Đối với các xã …, phải …": the body in front of the comma is the one that must. */
export const FOR_BODY = /^[-+•*\s]*(?:\(?\d{1,2}[.)] *)?(?:Đối với|Riêng(?: đối với)?|Về phía) /u

/** People told right after the verb, where no body is named. */
export const PEOPLE_TOLD = new RegExp(`^(?:(?:các|toàn thể|mỗi) )?${anyOf(peopleTold)}${WORD_END}`, 'u')

/** What a run without a spoken verb is called when its rule explains itself. */
export const UNSAID_VERB = 'ý kiến'
