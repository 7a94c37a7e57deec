import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { connectors, emphasisWords, enumerators } from './connectors.ts'
import { vagueTimes } from './time-words.ts'
import { modals, pastOrState, taskAdverbs, taskVerbs } from './verbs.ts'

export const CLAUSE_JOINT = /[,;] *$|(?:thì|và|là) $/u
export const STARTS_WITH_HAVE = /^ *có /u
export const ADVERBS = `(?:${anyOf(withCapitals(taskAdverbs))}${WORD_END},? +){0,4}`
export const VERB = `${anyOf(withCapitals(taskVerbs))}${WORD_END}`
export const MODAL = `${anyOf(withCapitals(modals))}${WORD_END}`
export const startsWithModal = new RegExp(`^ *(?:cũng |đều |vẫn |và |còn )?${MODAL}`, 'u')
export const modalThenVerb = new RegExp(
  `^ *(?:cũng |đều )?${MODAL} +(?:được |có |là )?${ADVERBS}(?:${VERB}|phương pháp|kế hoạch|giải pháp)`,
  'u',
)

export const lateModal = new RegExp(`(?<!không )(?<=[ ,])${MODAL}`, 'u')
export const startsWithPast = new RegExp(`^ *(?:cũng |đều )?${anyOf(pastOrState)}${WORD_END}`, 'u')
export const NOT_NEGATIVE = /^ *[Kk]hông (?:phải|chỉ|những|có|ít|còn|thể|biết|khí|gian|quân|ai)(?![\p{L}])/u
export const pastInside = /(?<![\p{L}])(?:đã|đang|sẽ|là|từng|vẫn còn)(?![\p{L}])/u
export const nominalModal = new RegExp(
  `(?<!không )(?<![\\p{L}])(?:cần|phải)(?: phải)?(?: được| có)? +${ADVERBS}${VERB}`,
  'u',
)

export const OPENERS = `(?:${anyOf(withCapitals(connectors))}${WORD_END},? *|${anyOf(withCapitals([...enumerators, ...vagueTimes]))}${WORD_END}[,:]? *|${anyOf(withCapitals(emphasisWords))}${WORD_END},? *|[-+•*–] *|\\(?\\d{1,2}[.)] *|[a-zđ]\\) *)`
