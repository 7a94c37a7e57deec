import { scaleWords } from '#vietnamese/read-number.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { attendanceOpeners } from './attendance-words.ts'
import { currencies, qualifiers } from './figure-words.ts'

export const NUMBER = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?'
export const QUALIFIER = `(?:(?<qualifier>${anyOf(withCapitals(qualifiers))}) +)?`
export const FREE = '(?<![\\p{L}\\p{N}/.,-])'
export const MONEY = new RegExp(
  `${QUALIFIER}${FREE}(?<number>${NUMBER}) *(?:(?<scale>${anyOf(scaleWords)}) *)?(?<unit>${anyOf(currencies)})${WORD_END}(?! +chí)`,
  'gu',
)

export const RANKED = new RegExp(
  `${FREE}(?<number>\\d+) *trong *(?:số *)?(?:tổng số *)?(?<whole>\\d+) *(?<unit>\\p{Ll}+(?: \\p{Ll}+)?)`,
  'gu',
)

export const CHANGE_BEFORE = new RegExp(
  `(?<!gia )${WORD_START}(?<direction>[Tt]ăng|[Gg]iảm)(?: trưởng| thêm| được)?(?: *(?:là|hơn|gần|trên|khoảng|bình quân|mức))* *$`,
  'u',
)

export const CHANGE_AFTER = new RegExp(
  `^(?:[^,;.(\\d]{0,60}[,(])? *(?<direction>tăng|giảm)(?: trưởng| thêm| được)?(?: *(?:là|hơn|gần|trên|khoảng))* *(?<percent>${NUMBER}) *%(?: *(?:so với|so) *(?<base>[^,;.()\\n]{1,80}))?`,
  'u',
)

export const BASE_AFTER = /^ *(?:so với|so) *(?<base>[^,;.()\n]{1,80})/u
export const FALLING = /^giảm$/iu

/** ", tăng" between a number and the one that says by how many. */
export const AMOUNT_OF_CHANGE = /^[^.;\d]{0,40}[,(] *(?<direction>tăng|giảm)(?: thêm| được)? *$/u

/** In front of a number: it is asked for or aimed at. */
export const ASKED = new RegExp(
  `${WORD_START}(?:đề nghị|kiến nghị|đề xuất|mong muốn|phấn đấu|đặt mục tiêu|mục tiêu(?: là| đến)|Phấn đấu|xin)${WORD_END}[^;]*$`,
  'u',
)

/** Sentences about who attended count people, not results. */
export const ATTENDING = new RegExp(
  `^ *(?:[-+•*] *)?(?:${anyOf(withCapitals(attendanceOpeners))}|[Tt]P|[Vv]ắng)${WORD_END}`,
  'u',
)

export const COMPARED = / so(?: với)? /u

/** Up to three syllables of what is counted, before the base of comparison. */
export const COUNTED_NOUN = /^(?: \p{L}+){0,3}(?= so)/u
