import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { reportingVerbs, strongPerformatives, weakPerformatives } from './verbs.ts'

/** Behind a person: "từng lưu ý", "trước đó đã yêu cầu": said at another time, told here as background. */
export const SAID_BEFORE = new RegExp(
  `^(?: *\\([^()\\n]{1,24}\\))?(?:,| [-–])? *(?:(?:cũng |đã |nhiều lần |trước đây |trước đó )*từng|(?:trước đó|trước đây)(?:,? (?:đã|cũng))+)(?: nhiều lần)? (?:${anyOf([...reportingVerbs, ...strongPerformatives, ...weakPerformatives])}|ước tính|dự báo|tính toán|viết|ký)${WORD_END}`,
  'u',
)

/** In front of a person: a paper that bears the name, by which something is done. */
export const BY_PAPER =
  /(?<![\p{L}])(?:theo|thực hiện|căn cứ|tại|chấp hành|thi hành) (?:(?:tinh thần|nội dung) )?(?:quyết định|chỉ thị|công điện|nghị định|thông tư|lệnh|công văn)(?: [^,.;:\n]{1,60}?)? của (?:đồng chí |ông |bà )?$/iu

/** "…, Thủ tướng nói.": who said so ends the sentence. */
export const OLD_WORDS_END = new RegExp(`, [^,.;:]{2,60} ${anyOf(reportingVerbs)} *[.]?$`, 'u')
