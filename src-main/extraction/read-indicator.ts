import {
  AFTER_MARK,
  COUNTED,
  OPENER,
  OWN_VERB_COMMA,
  PASSIVE_LEAD,
  PERIOD,
  VERB_TAIL,
} from './rules/read-indicator-patterns.ts'
import type { Range } from './split-sentences.ts'
import { type WorkingText, wordsOf } from './working-text.ts'

const LONGEST = 160

/** What the number measures: the clause in front of it, or, for a rank, what stands after ("1 trong 3 địa phương được …"). */
export function readIndicator(source: WorkingText, place: Place, isPartOfWhole: boolean): string {
  const { sentence, hit, previous, unit } = place
  const counted = unit === '' ? '' : readCounted(source, hit, unit)
  if (counted !== '') return counted
  if (isPartOfWhole) {
    const after = indicatorAfter(source, hit, sentence)
    if (after !== '') return after
  }
  const clauseStart = clauseBefore(source.work, sentence.start, hit.start)
  const own = cleanIndicator(source, clauseStart, hit.start)
  if (own !== '') return own
  if (previous !== '') return previous
  const whole = cleanIndicator(source, sentence.start, hit.start)
  return whole !== '' ? whole : indicatorAfter(source, hit, sentence)
}

/** The number's sentence, the number, and what the number before it in the sentence measures. */
type Place = { sentence: Range; hit: Range; previous: string; unit: string }

/** What is counted, where the number goes on to say so: "12 hồ sơ quá hạn". */
function readCounted(source: WorkingText, hit: Range, unit: string): string {
  const rest = COUNTED.exec(source.work.slice(hit.end, hit.end + 60))?.[0] ?? ''
  return rest.trim() === '' ? '' : wordsOf(source, hit.end - unit.length, hit.end + rest.length)
}

/** Start of the clause the number stands in: after the last semicolon, closing bracket or comma before a verb of its own. */
function clauseBefore(work: string, start: number, at: number): number {
  const text = work.slice(start, at)
  const cut = Math.max(text.lastIndexOf(';'), text.lastIndexOf(')'), text.lastIndexOf(':'))
  const comma = OWN_VERB_COMMA.exec(text.slice(cut + 1))
  return start + cut + 1 + (comma ? comma.index + comma[0].length : 0)
}

function cleanIndicator(source: WorkingText, from: number, to: number): string {
  const text = source.work.slice(from, to)
  const lead = OPENER.exec(text)?.[0].length ?? 0
  const tail = VERB_TAIL.exec(text.slice(lead))
  const end = tail ? lead + tail.index : text.length
  const start = Math.max(lead, end - LONGEST)
  const words = wordsOf(source, from + start, from + end).replace(/^[\s,;:–-]+|[\s,;:(–-]+$/gu, '')
  return /\p{L}{2}/u.test(words) ? words : ''
}

function indicatorAfter(source: WorkingText, hit: Range, sentence: Range): string {
  const rest = source.work.slice(hit.end, sentence.end)
  const marked = AFTER_MARK.exec(rest)
  const text = (marked?.[0] ?? rest).replace(PASSIVE_LEAD, '').slice(0, LONGEST)
  const at = hit.end + rest.indexOf(text)
  return wordsOf(source, at, at + text.length).replace(/^[\s,;:]+|[\s,.;:]+$/gu, '')
}

/** The period a number is of: written in its own sentence, nearest before it; '' if none is. */
export function readPeriod(source: WorkingText, sentence: Range, at: number): string {
  const matches = [...source.work.slice(sentence.start, at).matchAll(PERIOD)]
  return lowerFirst(matches.at(-1)?.[0] ?? '')
}

/** "Năm 2020, …" at the start of a sentence: the period of that report until another is named. */
export function readOpeningPeriod(source: WorkingText, sentence: Range): string {
  const opening = source.work.slice(sentence.start, sentence.start + 60)
  const match = [...opening.matchAll(PERIOD)][0]
  return match && match.index <= 2 && /^,/u.test(opening.slice(match.index + match[0].length))
    ? lowerFirst(match[0])
    : ''
}

const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1)
