import { piecewise } from '#vietnamese/quick-pattern.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { fieldLabels } from './line-words.ts'

/** "Thư ký: …" in front of the name. */
export const SECRETARY = new RegExp(
  `(?:^|[;.] *)[-+•*]? *${anyOf(withCapitals(fieldLabels.secretary ?? []))}(?: (?:cuộc họp|hội nghị|phiên họp))? *:[^:]*$`,
  'u',
)

/** "… ghi biên bản" behind the name. */
export const RECORDS =
  /^(?:,| *[-–]| *\()? *(?:là |làm )?(?:thư ký(?: (?:cuộc họp|hội nghị|phiên họp|kỳ họp)| *[;,.)]|$)|ghi biên bản)(?![\p{L}])/u

/** Openers that bring in those who come from outside. */
export const GUESTS = new RegExp(
  `${WORD_START}(?:[Tt]ới dự|[Đđ]ến dự|[Kk]hách mời|[Vv]inh dự (?:được )?(?:đón|đón tiếp))(?![\\p{L}])`,
  'u',
)

const HOW = '(?:có|không|ko) (?:có )?(?:lý do|lí do|phép)|KP|CP'
export const ABSENT = new RegExp(
  `(?<![\\p{L}])(?:[Vv]ắng(?: mặt)?|[Kk]hông (?:đến dự|tham dự|dự)(?: họp)?)(?: (?<how>${HOW})(?![\\p{L}]))?(?: *\\(?\\d+\\)?)?(?: đồng chí| người)? *:? *`,
  'gu',
)
export const PRESENT = /(?<![\p{L}])(?:[Cc]ó mặt|[Dd]ự họp|[Tt]hành phần)(?![\p{L}])/u
export const ABSENT_REASON = /^[^;,(]{0,40}\(([^)]*)\)/u
/** Behind a name: that one is away. */
export const AWAY = piecewise(
  new RegExp(`^[^.;\\n]{0,60}?[,:(–-] *(?:xin )?vắng(?: mặt)?(?: (?<how>${HOW}))?(?![\\p{L}])`, 'u'),
)

/** A line over a list of those who are away. */
export const AWAY_HEADING =
  /^ *(?:[-+*•]|\d{1,2}[.)]|[IVX]+\.)? *(?:[Tt]hành phần |[Đđ]ại biểu |[Nn]gười )?[Vv]ắng(?: mặt)?(?<how>[^:]{0,30}):? *$/u
export const LIST_ITEM = /^ *(?:[-+*•]|\d{1,2}[.)])/u

/** A reason without brackets: "đi công tác", "ốm". */
export const PLAIN_REASON =
  /^ *[-–,:] *(?:lý do:? *)?(?<reason>(?:ốm|nghỉ|đi|bận|công tác|họp|học|việc|thai sản)(?![\p{L}])[^;,.(\n]{0,40})/u

/** "(dự thay đ/c Phạm Hùng)", ", được ủy quyền dự họp thay Giám đốc": in whose place somebody came. */
export const SUBSTITUTE =
  /^[^.;\n]{0,60}?(?:[,(–-] *| )(?:được )?(?:ủy quyền )?(?:dự họp|tham dự|đến dự|dự|họp|đi họp|đi dự|đi|ngồi) thay(?! mặt| đổi)(?: cho)?(?<whom> [^).;,\n]{0,80})?/u

/** "thay đ/c Phạm Hùng dự họp". */
export const STANDS_IN =
  /^(?:,| *\()? *(?:đi )?thay(?! mặt| đổi)(?: cho)?(?<whom> [^).;,\n]{3,60}?) (?:đi |đến )?(?:dự|họp)(?![\p{L}])/u

/** In front of a name: somebody else came for that one. */
export const REPLACED = /(?<![\p{L}])thay(?: cho)?(?: đ\/c| đồng chí| ông| bà| anh| chị)? *$/u

export const UNEXCUSED = /^ ?(?:(?:không|ko) (?:có )?(?:lý do|lí do|phép)|KP|k\/p)(?![\p{L}])/iu

/** Posts that are seats in a committee, not a place of work. */
export const MEMBERSHIP = /^(?:\p{L}+ )?(?:ủy viên|uỷ viên|thành viên|đại biểu|tuv|uvbtv)(?![\p{L}])/iu
export const AFTER_NAME = new RegExp(`^ *(?:[-–,] *|\\()(?:${anyOf(['thuộc', 'ở'])}${WORD_END} )?`, 'u')

/** Words between a post and its body. */
export const STANDING = /^(?:Thường trực|thường trực|chuyên trách|phụ trách) /u
