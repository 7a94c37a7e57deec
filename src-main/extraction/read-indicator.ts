import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { connectors, emphasisWords } from './rules/connectors.ts'
import { levelVerbs } from './rules/figure-words.ts'
import type { Range } from './split-sentences.ts'
import { type WorkingText, wordsOf } from './working-text.ts'

const OPENER = new RegExp(
  `^(?:\\s|[-+•*,;:(–]|(?:${anyOf(withCapitals([...connectors, ...emphasisWords]))})${WORD_END}|(?:[Tt]rong )?(?:[Nn]ăm|[Qq]uý|[Tt]háng) [\\dIVX/]+,|[Nn]ăm (?:vừa )?qua,?|[Đđ]ến nay,|[Tt]heo báo cáo,)+`,
  'u',
)
const VERB_TAIL = new RegExp(`(?: *(?:đã|cũng|mới|chỉ|năm \\d{4}|trong năm|(?:${anyOf(levelVerbs)})))+ *$`, 'u')
const PERIOD = new RegExp(
  `${WORD_START}(?:(?:[Tt]rong |[Cc]ả )?(?:[Nn]ăm|[Qq]uý|[Tt]háng) (?:\\d{4}|[IV]+(?:[/ ]\\d{4})?|\\d{1,2}/\\d{4})|\\d+ tháng (?:đầu|cuối) năm(?: \\d{4})?|[Nn]ăm (?:vừa )?qua|[Gg]iai đoạn \\d{4} ?[-–] ?\\d{4})${WORD_END}`,
  'gu',
)
const LONGEST = 180

/** What the number measures: the clause in front of it, or, for a rank, what stands after ("1 trong 3 địa phương được …"). */
export function readIndicator(
  source: WorkingText,
  sentence: Range,
  hit: Range & { unit: string },
  isPartOfWhole: boolean,
): string {
  if (isPartOfWhole) {
    const after = indicatorAfter(source, hit, sentence)
    if (after !== '') return after
  }
  const clauseStart = clauseBefore(source.work, sentence.start, hit.start)
  const own = cleanIndicator(source, clauseStart, hit.start)
  if (own !== '') return own
  const whole = cleanIndicator(source, sentence.start, hit.start)
  return whole !== '' ? whole : indicatorAfter(source, hit, sentence)
}

/** Start of the clause the number stands in: after the last semicolon, closing bracket or comma before a verb of its own. */
function clauseBefore(work: string, start: number, at: number): number {
  const text = work.slice(start, at)
  const cut = Math.max(text.lastIndexOf(';'), text.lastIndexOf(')'), text.lastIndexOf(':'))
  const comma = /, *(?=(?:nộp|thu|xuất|nhập|trong đó|chiếm|tăng|giảm|đạt)(?![\p{L}])[^,]*$)/u.exec(text.slice(cut + 1))
  return start + cut + 1 + (comma ? comma.index + comma[0].length : 0)
}

function cleanIndicator(source: WorkingText, from: number, to: number): string {
  const text = source.work.slice(from, to)
  const lead = OPENER.exec(text)?.[0].length ?? 0
  const tail = VERB_TAIL.exec(text.slice(lead))
  const end = tail ? lead + tail.index : text.length
  const start = Math.max(lead, end - LONGEST)
  const words = wordsOf(source, from + start, from + end).replace(/^[\s,;:–-]+|[\s,;:(–-]+$/gu, '')
  return /\p{L}{2}/u.test(words) ? words : wordsOf(source, from + lead, to).replace(/[\s,;:(–-]+$/gu, '')
}

function indicatorAfter(source: WorkingText, hit: Range, sentence: Range): string {
  const rest = source.work.slice(hit.end, sentence.end)
  const marked = /(?:được|đạt|có|về) [^.;]{3,140}/u.exec(rest)
  const text = (marked?.[0] ?? rest).replace(/^được /u, '').slice(0, LONGEST)
  const at = hit.end + rest.indexOf(text)
  return wordsOf(source, at, at + text.length).replace(/^[\s,;:]+|[\s,.;:]+$/gu, '')
}

/** The period a number is of: written in its own sentence, nearest before it; '' if none is. */
export function readPeriod(source: WorkingText, sentence: Range, at: number): string {
  const matches = [...source.work.slice(sentence.start, at).matchAll(PERIOD)]
  return matches.at(-1)?.[0] ?? ''
}
