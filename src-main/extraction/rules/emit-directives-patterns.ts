import { provinces } from '#vietnamese/provinces.ts'
import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { peopleTold } from './bodies.ts'
import { matters } from './collectives.ts'
import { modals, negatives, taskAdverbs, taskVerbs } from './verbs.ts'

export const TASK_LEAD = /^(?:\(\p{Lu}{2,8}\)|[-+•*–“"¤ ]|\(?\d{1,2}[.)] |[a-zđ]\) |[,:;] )+/u
export const NEGATIVE = piecewise(
  new RegExp(
    `^ *(?:cũng |đều )?(?:(?:cần|phải) )?(?!hạn chế|[Kk]hông ngừng)${anyOf(withCapitals(negatives))}${WORD_END}`,
    'u',
  ),
)

export const INNER_NEGATIVE = piecewise(
  /(?<![\p{L}])(?:không được|không để|tuyệt đối không|kiên quyết không|nghiêm cấm|phải (?:tránh|dừng)|cần tránh)(?![\p{L}])/u,
)

export const RESPONSIBILITY = /^(?:(?:trách nhiệm|vai trò|nhiệm vụ) (?:của|cho)|phía|bản thân) /u

/** Inside what looks like a post: what its holder is to do. */
export const TASK_INSIDE = new RegExp(`(?<![Tt]hư) ${anyOf([...modals, ...taskAdverbs, ...taskVerbs])}${WORD_END}`, 'u')

/** "(1) …", "a) …": an item of a list in a sentence. */
export const NUMBERED = /^ *\(?(?:\d{1,2}[.)]|[a-zđ]\)) /u

/** A chained task may charge another body with a verb of its own: "…; giao Sở Tài chính …". */
export const AGAIN = /^([Gg]iao|[Yy]êu cầu|[Đđ]ề nghị)(?: nhiệm vụ)?(?: cho)? (?!thông|ban |lưu|dịch)/u

/** "Đối với các xã …, phải …": the body in front of the comma is the one that must. */
export const FOR_BODY =
  /^[-+•*\s]*(?:\(?\d{1,2}[.)] *)?(?:[Đđ]ối với|[Rr]iêng(?: đối với)?|[Vv]ề phía|[Vv]ới(?= (?:các|mỗi|ngành|cơ quan|đơn vị|UBND|Sở|Bộ|Công an|[^,;:.]{2,60}? (?:cần|phải)) )) /u

/** Behind "Về phía", "Đối với": those named by letters only, up to the comma. */
export const SIDE_TOLD =
  /^(?:(?:(?:[Cc]ác|[Mm]ỗi|[Tt]ừng) )?\p{Lu}{2}[\p{Lu}&-]{0,8}(?: [^,;:.“"()]{2,60})?|\d{1,3} (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|sở|bộ|đơn vị|địa phương|cơ quan|doanh nghiệp|công ty|nhà thầu|trường|bệnh viện|thôn|ngành)(?: [^,;:.“"()]{2,60})?)(?=,)/u

/** "Riêng Hà Nội với vai trò là Thủ đô, …": a place by its name, up to what it is. */
export const SIDE_PLACE = new RegExp(
  `^(?:(?:[Tt]hành phố|TP\\.?|[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường) ?\\p{Lu}[\\p{Ll}\\p{M}]+(?: \\p{Lu}[\\p{Ll}\\p{M}]+){0,3}|(?:TP\\.? ?HCM|${anyOf(provinces)}))(?=,| (?:với|do|là|thì|vì|trong|theo|phải|cần)${WORD_END})`,
  'u',
)

/** "Với y tế cơ sở cần …": whatever they are, between the word that brings them up and what they must do. */
export const SIDE_MUST = new RegExp(
  `^(?!${anyOf(matters)}${WORD_END})\\p{L}[^,;:.“"()]{2,60}?(?=,? (?:thì )?(?:cần|phải)${WORD_END})`,
  'iu',
)

/** People told right after the verb, where no body is named. */
export const PEOPLE_TOLD = new RegExp(`^(?:(?:các|toàn thể|mỗi) )?${anyOf(peopleTold)}${WORD_END}`, 'u')

/** What a run without a spoken verb is called when its rule explains itself. */
export const UNSAID_VERB = 'ý kiến'
