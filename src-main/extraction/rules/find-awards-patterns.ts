import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { awardNames, awardRecipientWords, awardVerbs } from './award-words.ts'

export const PAST_EDGE = /^(?:và|đã) | đã$/gu
export const AWARD = new RegExp(
  `${WORD_START}(?:(?:đã|được) )?(?<verb>${anyOf(awardVerbs)}) +(?:\\d+ )?(?<award>${anyOf(withCapitals(awardNames))}(?: (?!của|cho|tặng|vì|do|đến|và)[^\\s,.;:]+){0,6})`,
  'u',
)

export const ISSUER = new RegExp(
  `^ *của +(?<issuer>.+?)(?= +${anyOf(awardRecipientWords)}${WORD_END}| +(?:vì|do)${WORD_END}|[.;]|$)`,
  'u',
)

export const RECIPIENT = new RegExp(
  `^ *${anyOf(awardRecipientWords)} +(?<recipient>.+?)(?= *,? +(?:vì|do)${WORD_END}| *,? +(?:đã có|có|đạt)(?: nhiều)? +(?:thành tích|sáng kiến|đóng góp|công)|[.;]|$)`,
  'u',
)
