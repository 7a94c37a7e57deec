import { inEitherCase } from '#vietnamese/either-case.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { bodyHeads } from './bodies.ts'
import { PLURAL } from './people-book-patterns.ts'
import { honorifics, postHeads } from './posts.ts'
import { reportingVerbs, strongPerformatives, weakPerformatives } from './verbs.ts'

export const POSTS = inEitherCase(
  new RegExp(`${WORD_START}(?:(?:đồng chí|đ/c|ông|bà) )?(${anyOf(postHeads)})${WORD_END}`, 'giu'),
)
export const SHORT_NAMES = new RegExp(
  `${WORD_START}(?:[Đđ]/c|[Aa]nh|[Cc]hị|${anyOf(withCapitals(honorifics.filter((one) => !PLURAL.test(one))))}) (\\p{Lu}[\\p{Ll}\\p{M}]*)${WORD_END}(?! (?!KL${WORD_END})\\p{Lu})`,
  'gu',
)

/** "Bộ trưởng | Thăng": one syllable in a capital that is no beginning of a field or a body. */
export const GIVEN_NEXT = new RegExp(
  `^ (\\p{Lu}[\\p{Ll}\\p{M}]+)${WORD_END}(?! \\p{Lu}| (?:phủ|an|thương|hội|phòng|tế|vụ|giao|pháp|dục|chính|thông|sản|ủy|dựng|trường|nghệ|tư|đoàn|đảng)${WORD_END})`,
  'u',
)

export const PRONOUNS = new RegExp(`${WORD_START}(?:Ông|Bà|Đồng chí|đồng chí|ông|bà|Đ/c)${WORD_END}(?= \\p{Ll})`, 'gu')
export const BODY_NEXT = new RegExp(
  `^ ${anyOf([...bodyHeads, 'tỉnh', 'quốc', 'thành', 'các', 'những', 'mỗi', 'từng', 'cấp', 'thị'])}${WORD_END}`,
  'iu',
)

/** "Người đứng đầu …", "Lãnh đạo …" and a body, right before a verb of speaking or directing. */
export const HEADS = new RegExp(
  `${WORD_START}(?:([Nn]gười đứng đầu|[Tt]ư lệnh(?= ngành))|(?<!(?<![\\p{L}])[Bb]an )[Ll]ãnh đạo) ((?:\\p{L}+ ){0,5}?\\p{L}+)(?= (?:(?:đã|cũng|còn|tiếp tục) )*${anyOf([...reportingVerbs, ...strongPerformatives, ...weakPerformatives])}${WORD_END})`,
  'gu',
)

/** "Bí thư Đảng ủy xã nhấn mạnh": the level in front of a verb of speaking belongs to the post before it. */
export const LEVEL_NEXT = new RegExp(
  `^ (?:đặc khu|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)(?=,? (?:(?:đã|cũng|còn) )*${anyOf([...reportingVerbs, ...strongPerformatives, ...weakPerformatives])}${WORD_END})`,
  'u',
)

/** "tư lệnh ngành": the name of the field follows. */
export const OF_FIELD = /ngành$/u

/** "Tư lệnh ngành | y tế yêu cầu": the field in front of a verb of speaking or directing. */
export const FIELD_NEXT = new RegExp(
  `^(?: \\p{Ll}[\\p{Ll}\\p{M}]*){1,3}?(?=,? (?:(?:đã|cũng|còn) )*${anyOf([...reportingVerbs, ...strongPerformatives, ...weakPerformatives])}${WORD_END})`,
  'u',
)

/** In front of a post without a name. */
export const UNNAMED = /(?<![\p{L}\p{M}])(?:[Đđ]ồng chí|[Đđ]\/c) (?=\p{Lu}\p{Ll}+ )/gu

/** Right behind a post: its holder says something. */
export const SAYS_NEXT = new RegExp(
  `^,? (?:(?:đã|cũng|còn|tiếp tục) )*${anyOf([...reportingVerbs, ...strongPerformatives, ...weakPerformatives])}${WORD_END}`,
  'u',
)

/** Folded posts of the leaders of a ministry, whose posts name its field and not the word. */
export const OF_MINISTRY = /^(?:quyen )?(?:thu|bo) truong /u

/** Folded: between a post and its level or field talk leaves these out. */
export const UNSPOKEN_BODY =
  /(?<=^(?:pho )?chu tich )uy ban nhan dan (?=[a-z])|(?<=^(?:quyen )?(?:bo|thu) truong )bo (?=[a-z])/u

/** Words that a post may take up; the full stop of "TP.HCM" ends none. */
export const POST_CLAUSE = /^(?:[^,;:.()“”"\n…]|(?<=(?<!\p{L})(?:TP|Tp|TX|T))\.)+/u

/** Folded posts of those who lead. */
export const LEADING =
  /^(?:pho )?(?:thu tuong|thu truong|chu tich|bi thu|giam doc|tong giam doc|bo truong|truong|cuc truong|chi cuc truong|vu truong|hieu truong|vien truong|chanh)/u

/** Behind a person: charged with something. */
export const CHARGED = /^,? (?:cũng )?được (?:phân công|giao|cử|ủy quyền)(?![\p{L}])/u
