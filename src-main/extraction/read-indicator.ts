import {
  AFTER_MARK,
  COUNTED,
  MEASURE_UNIT,
  MEASURES,
  ONLY_BASE,
  OPENER,
  OWN_VERB_COMMA,
  PART,
  PASSIVE_LEAD,
  PERIOD,
  RATIO_ENDS,
  STARTS_CLAUSE,
  SUBJECT_AFTER,
  TOLD_BY,
  TRAILING_JOINT,
  VERB_TAIL,
} from './rules/read-indicator-patterns.ts'
import type { Range } from './split-sentences.ts'
import { type WorkingText, wordsOf } from './working-text.ts'

const LONGEST = 160

/** What the number measures: the clause in front of it, or, for a rank, what stands after ("1 trong 3 địa phương được …"). */
export function readIndicator(source: WorkingText, place: Place, isPartOfWhole: boolean): string {
  const { sentence, from, hit, previous, unit } = place
  const isRatioOfUnits = isPartOfWhole && !RATIO_ENDS.test(source.work.slice(hit.end, sentence.end))
  const counted = unit === '' || isRatioOfUnits ? '' : readCounted(source, hit, unit)
  if (counted !== '') return counted
  if (isRatioOfUnits) {
    const after = indicatorAfter(source, hit, sentence)
    if (after !== '') return after
  }
  const clauseStart = Math.max(
    clauseBefore(source.work, sentence.start, hit.start),
    from > sentence.start ? pastComma(source.work, from, hit.start) : from,
  )
  const own = cleanIndicator(source, clauseStart, hit.start)
  const isPart = PART.test(source.work.slice(from, hit.start))
  if (unit !== '' && !isPart && !MEASURE_UNIT.test(unit) && !MEASURES.test(own)) return unit
  if (own !== '') return own
  const after = STARTS_CLAUSE.test(source.work.slice(sentence.start, hit.start))
    ? readSubject(source, hit, sentence)
    : ''
  if (after !== '') return after
  if (previous !== '') return previous
  const whole = cleanIndicator(source, sentence.start, hit.start)
  return whole !== '' ? whole : indicatorAfter(source, hit, sentence)
}

/** The number's sentence, where the number before it ends, the number, and what the number before it measures. */
type Place = { sentence: Range; from: number; hit: Range; previous: string; unit: string }

/** What is counted, where the number goes on to say so: "12 hồ sơ quá hạn". */
function readCounted(source: WorkingText, hit: Range, unit: string): string {
  const rest = COUNTED.exec(source.work.slice(hit.end, hit.end + 60))?.[0] ?? ''
  return rest.trim() === '' ? '' : wordsOf(source, hit.end - unit.length, hit.end + rest.length)
}

/** Where words of its own begin after the number before it. */
function pastComma(work: string, from: number, to: number): number {
  const comma = work.slice(from, to).indexOf(', ')
  return comma < 0 ? from : from + comma + 1
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
  const told = TOLD_BY.exec(text)?.[0].length ?? 0
  const lead = told + (OPENER.exec(text.slice(told))?.[0].length ?? 0)
  const tail = VERB_TAIL.exec(text.slice(lead))
  const end = tail ? lead + tail.index : text.length
  const start = Math.max(lead, end - LONGEST)
  const words = wordsOf(source, from + start, from + end)
    .replace(/^[\s,;:–-]+|[\s,;:(~≈–-]+$/gu, '')
    .replace(TRAILING_JOINT, '')
  return /\p{L}{2}/u.test(words) && !ONLY_BASE.test(words) ? words : ''
}

/** "100% giảng viên có trình độ …": a clause that opens with the number goes on with what it counts. */
function readSubject(source: WorkingText, hit: Range, sentence: Range): string {
  const rest = SUBJECT_AFTER.exec(source.work.slice(hit.end, sentence.end))?.[0] ?? ''
  return wordsOf(source, hit.end, hit.end + rest.length).replace(/[\s,.;:]+$/gu, '')
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
  const matches = PERIOD.allIn(source.work.slice(sentence.start, at))
  return lowerFirst(matches.at(-1)?.[0] ?? '')
}

/** "Năm 2020, …" at the start of a sentence: the period of that report until another is named. */
export function readOpeningPeriod(source: WorkingText, sentence: Range): string {
  const opening = source.work.slice(sentence.start, sentence.start + 60)
  const match = PERIOD.exec(opening)
  return match && match.index <= 2 && /^,/u.test(opening.slice(match.index + match[0].length))
    ? lowerFirst(match[0])
    : ''
}

const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1)
