import { scaleWords } from '#vietnamese/read-number.ts'
import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
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
  `${WORD_START}(?<direction>[Tt]ăng|[Gg]iảm)(?: trưởng| thêm| được)?(?: *(?:là|hơn|gần|trên|khoảng|bình quân|mức))* *$`,
  'u',
)

export const CHANGE_AFTER = new RegExp(
  `^(?:[^,;.(\\d]{0,60}[,(])? *(?<direction>tăng|giảm)(?: trưởng| thêm| được)?(?: *(?:là|hơn|gần|trên|khoảng))* *(?<percent>${NUMBER}) *%(?: *(?:so với|so) *(?<base>[^,;.()\\n]{1,80}))?`,
  'u',
)

export const BASE_AFTER = /^ *(?:so với|so) *(?<base>[^,;.()\n]{1,80})/u
export const FALLING = /^giảm$/iu
