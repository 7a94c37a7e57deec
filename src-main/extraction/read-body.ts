import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { bodyHeads, bodyLevels, bodyQuantifiers, doubtfulHeads, notBodies, nounMakers } from './rules/bodies.ts'
import { modals, pastOrState, taskAdverbs, taskVerbs } from './rules/verbs.ts'
import type { Range } from './split-sentences.ts'

const QUANTIFIERS = `${anyOf(withCapitals(bodyQuantifiers))}${WORD_END} +`
const NOT_BODY = `(?!${anyOf(withCapitals(notBodies))}${WORD_END})`
const SAFE = `${NOT_BODY}${anyOf([...withCapitals(bodyHeads), 'UBND', 'HĐND', 'MTTQ', 'HTX', 'VNPT'])}${WORD_END}`
const DOUBTFUL = `${NOT_BODY}${anyOf(withCapitals(doubtfulHeads))}${WORD_END}`
const LEVEL = `(?= +(?:\\p{Lu}|${anyOf(bodyLevels)}${WORD_END}))`
const NAME = `(?:(?:${QUANTIFIERS})?${SAFE}|${QUANTIFIERS}${DOUBTFUL}|${DOUBTFUL}${LEVEL})`
const BODY_HERE = new RegExp(`${WORD_START}${NAME}`, 'uy')
const NEXT_BODY = new RegExp(`^(?:,|…| *,? và| -|, cùng| cùng) +${NAME}`, 'u')
const stopWords = [
  'trong',
  'khi',
  'để',
  'nhằm',
  'theo',
  'có',
  'được',
  'vào',
  'ngay',
  'nếu',
  'thì',
  'mà',
  'trước',
  'sau',
  'từ',
  'căn cứ',
  'là',
  'tại',
  'thêm',
  'do',
  'không',
  'cho',
  'hoàn',
  'như',
  'cùng với',
  'rằng',
  'thông qua',
  'bằng',
  'đến',
  'nơi',
  'ra',
  'này thì',
  'với',
  'hết',
  'dựa trên',
  'tối thiểu',
]
const STOP = new RegExp(
  `^ +(?:${anyOf([...modals, ...pastOrState, ...taskAdverbs, ...taskVerbs, ...stopWords])})${WORD_END}`,
  'u',
)
const AFTER_NOUN_MAKER = new RegExp(`${WORD_START}${anyOf(withCapitals(nounMakers))}$`, 'u')
const LONGEST_BODY = 220

/** A list of bodies that starts at `at` ("các sở, ngành và UBND huyện X"), up to the verb that follows; `null` if none does. */
export function readBodies(work: string, at: number, limit: number): Range | null {
  BODY_HERE.lastIndex = at
  const head = BODY_HERE.exec(work)
  if (!head || at + head[0].length > limit) return null
  let end = at + head[0].length
  const last = Math.min(limit, at + LONGEST_BODY)
  while (end < last) {
    const rest = work.slice(end, last)
    const next = NEXT_BODY.exec(rest)
    if (next) end += next[0].length
    else if (/^(?:[,;:.()“”"\n…]| [-–] )/u.test(rest) || isStop(work, at, end, rest)) break
    else end += /^ *[^\s,;:.()“”"…]+/u.exec(rest)?.[0].length ?? 1
  }
  return { start: at, end: Math.min(end, last) }
}

/** A verb right after "Ban", "cơ quan" … is part of the name, not what the body does. */
function isStop(work: string, start: number, at: number, rest: string): boolean {
  return STOP.test(rest) && !AFTER_NOUN_MAKER.test(work.slice(Math.max(start, at - 14), at))
}

const ANY_BODY = new RegExp(`${WORD_START}${NAME}`, 'gu')

/** Places in `[start, end)` where a list of bodies could begin. */
export function bodyStarts(work: string, start: number, end: number): number[] {
  return [...work.slice(start, end).matchAll(ANY_BODY)].map((match) => start + match.index)
}
