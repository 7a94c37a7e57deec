import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { emphasisWords, enumerators, segmentEnds } from './rules/connectors.ts'
import { nominalOrders, passiveOrders } from './rules/frame-words.ts'
import { type WorkingText, wordsOf } from './working-text.ts'

export const emphasisStart = new RegExp(`^ *${anyOf(withCapitals(emphasisWords))}${WORD_END}`, 'u')
export const enumeratorStart = new RegExp(
  `^ *(?:[-+•*] *)?(?:${anyOf(withCapitals(enumerators))}${WORD_END}|\\(?\\d{1,2}[.)] )`,
  'u',
)
export const segmentEnd = new RegExp(`^ *${anyOf(withCapitals(segmentEnds))}${WORD_END}`, 'u')
export const nominalOrder = new RegExp(
  `^ *(?:Đó|Đây) (?:cũng )?là (?:một trong những )?${anyOf(nominalOrders).replace('(?:', '(')} (?:của|mà|do)`,
  'u',
)
export const passiveOrder = new RegExp(` (?:cũng )?${anyOf(passiveOrders).replace('(?:', '(')}${WORD_END}`, 'u')

const PURPOSE = /^\s*(?:Để|Nhằm)(?![\p{L}])/u

/** "Để <mục tiêu>, …" in front of the one who directs; '' if the sentence does not start so. */
export function purposeStart(source: WorkingText, start: number, subjectStart: number): string {
  if (!PURPOSE.test(source.work.slice(start, subjectStart))) return ''
  return wordsOf(source, start, subjectStart).replace(/,? *(?:đồng chí|ông|bà)? *,?$/u, '')
}
