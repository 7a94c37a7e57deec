import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { recurringTimes, untilWords, withinWords } from './time-words.ts'

export const LAST_HALF = 'cuối'
export const UNTIL = anyOf(withCapitals(untilWords))
export const WITHIN = anyOf(withCapitals(withinWords))
export const DAY = '(\\d{1,2}) *(?:[/.–-]| tháng ) *(\\d{1,2})(?: *(?:[/.–-]|,? *năm) *(\\d{4}))?'
export const byDay = new RegExp(
  `${WORD_START}(?:${UNTIL}|${WITHIN})(?: ngày)? *:? *${DAY}(?![\\d.,]*\\d| *(?:%|tỷ|triệu|nghìn))`,
  'u',
)

export const byMonth = new RegExp(
  `${WORD_START}(?:${WITHIN})(?: tháng)? *(?:tháng) *(\\d{1,2})(?: *(?:/|năm|,) *(?:năm *)?(\\d{4}))?(?![\\d/])`,
  'u',
)

export const byQuarter = new RegExp(
  `${WORD_START}(?:${WITHIN}) quý *(IV|III|II|I|[1-4])${WORD_END}(?: *(?:/|năm|,) *(?:năm *)?(\\d{4}))?`,
  'iu',
)

export const byHalf = new RegExp(`${WORD_START}(?:${WITHIN}) *(?:06|6|sáu) tháng (đầu|cuối) năm(?: (\\d{4}))?`, 'u')
export const byYear = new RegExp(`${WORD_START}(?:${WITHIN})(?: năm| nhiệm kỳ)? *(?:năm) (\\d{4})${WORD_END}`, 'u')
export const recurring = new RegExp(
  `${WORD_START}(?:định kỳ,? *)?${anyOf(withCapitals(recurringTimes.flatMap((one) => one.words)))}${WORD_END}(?:, trước ngày \\d{1,2})?`,
  'u',
)
