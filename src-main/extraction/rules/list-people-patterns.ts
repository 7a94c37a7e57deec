import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { fieldLabels } from './line-words.ts'

/** "Thư ký: …" in front of the name. */
export const SECRETARY = new RegExp(
  `(?:^|[;.] *)[-+•*]? *${anyOf(withCapitals(fieldLabels.secretary ?? []))}(?: (?:cuộc họp|hội nghị|phiên họp))? *:[^:]*$`,
  'u',
)

/** "… ghi biên bản" behind the name. */
export const RECORDS = /^,? *(?:là |làm )?(?:thư ký (?:cuộc họp|hội nghị|phiên họp|kỳ họp)|ghi biên bản)(?![\p{L}])/u

/** Openers that bring in those who come from outside. */
export const GUESTS = new RegExp(
  `${WORD_START}(?:[Tt]ới dự|[Đđ]ến dự|[Kk]hách mời|[Vv]inh dự (?:được )?(?:đón|đón tiếp))(?![\\p{L}])`,
  'u',
)

export const ABSENT =
  /(?<![\p{L}])[Vv]ắng(?: mặt)?(?: có lý do| không lý do)?(?: *\(?\d+\)?)?(?: đồng chí| người)? *:? */gu
export const PRESENT = /(?<![\p{L}])(?:[Cc]ó mặt|[Dd]ự họp|[Tt]hành phần)(?![\p{L}])/u
export const ABSENT_REASON = /^[^;,(]{0,40}\(([^)]*)\)/u
export const UNEXCUSED = /^(?:không (?:có )?(?:lý|lí) do|không (?:có )?phép|KP)$/iu

/** Posts that are seats in a committee, not a place of work. */
export const MEMBERSHIP = /^(?:\p{L}+ )?(?:ủy viên|ủy viên|thành viên|đại biểu|tuv|uvbtv)(?![\p{L}])/iu
export const AFTER_NAME = new RegExp(`^ *(?:[-–,] *|\\()(?:${anyOf(['thuộc', 'ở'])}${WORD_END} )?`, 'u')

/** Words between a post and its body. */
export const STANDING = /^(?:Thường trực|thường trực|chuyên trách|phụ trách) /u
