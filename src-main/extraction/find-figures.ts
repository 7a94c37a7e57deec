import type { FoundFigure } from '#domain/extraction.ts'
import type { Change } from '#domain/figure.ts'
import { allMatches } from '#vietnamese/all-matches.ts'
import { readNumber } from '#vietnamese/read-number.ts'
import { mergeRanges } from './merge-ranges.ts'
import { rangesWithin } from './ranges-within.ts'
import { readDays } from './read-dates.ts'
import { readIndicator, readOpeningPeriod, readPeriod } from './read-indicator.ts'
import { figureRules } from './rules/figure-rules.ts'
import { currencies } from './rules/figure-words.ts'
import {
  AMOUNT_OF_CHANGE,
  ASKED,
  ATTENDING,
  BARE_CLAUSE,
  BASE_AFTER,
  BIG_COUNT,
  BRACKET_RATIO,
  CHANGE_AFTER,
  CHANGE_BEFORE,
  COUNT,
  COUNTED_NOUN,
  ENDS_IN_NUMBER,
  FALLING,
  IS_SHARE,
  MONEY,
  OF_PLAN,
  PERCENT,
  QUALIFIER,
  RANKED,
  RATIO,
  SCALED,
  SHARE_OF_CHANGE,
} from './rules/find-figures-patterns.ts'
import { explainRule, type Rule } from './rules/rule.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { weighFigure } from './weigh-confidence.ts'
import { wordsOf } from './working-text.ts'

const [MONEY_UNIT = '', SHORT_MONEY = ''] = currencies

type Hit = Range & { number: string; scale: string; unit: string; qualifier: string; whole: string; rule: Rule }

/** Numbers of the report with their indicators; what stands in a directive is its target and is left out. */
export function findFigures(source: SourceReading, excluded: readonly Range[]): FoundFigure[] {
  const figures: FoundFigure[] = []
  const told = mergeRanges(excluded)
  let period = ''
  for (const line of source.lines) {
    if (line.kind === 'heading') period = ''
    if (line.kind !== 'body') continue
    for (const sentence of line.sentences) {
      period = readOpeningPeriod(source, sentence) || period
      if (ATTENDING.test(source.work.slice(sentence.start, sentence.end))) continue
      const hits = readHits(source.work, sentence).filter(
        (hit) =>
          !isAsked(source.work, sentence, hit) &&
          !rangesWithin(told, hit.start, hit.end).some((one) => one.start < hit.end && hit.start < one.end),
      )
      figures.push(...buildFigures(source, sentence, hits).map((one) => ({ ...one, period: one.period || period })))
    }
  }
  return figures
}

/** What is looked for in this order, with letters that stand in each match. */
const PATTERNS: readonly (readonly [RegExp, Rule, piece?: string])[] = [
  [RANKED, figureRules.ratio, 'trong'],
  [RATIO, figureRules.ratio, '/'],
  [BRACKET_RATIO, figureRules.ratio, '/'],
  [MONEY, figureRules.money],
  [SCALED, figureRules.money],
  [PERCENT, figureRules.level],
  [COUNT, figureRules.count],
  [BIG_COUNT, figureRules.count],
]

function readHits(work: string, sentence: Range): Hit[] {
  const text = work.slice(sentence.start, sentence.end)
  if (!/\d/.test(text)) return []
  const days = readDays(work, sentence.start, sentence.end)
  const hits: Hit[] = []
  for (const [pattern, rule, piece = ''] of PATTERNS) {
    if (!text.includes(piece)) continue
    let from = 0
    for (const match of allMatches(text, pattern)) {
      const hit = toHit({ text, from, match }, sentence.start, rule)
      from = match.index + match[0].length
      if (![...hits, ...days].some((one) => one.start < hit.end && hit.start < one.end)) hits.push(hit)
    }
  }
  hits.push(
    ...readBareRow(text, sentence.start).filter(
      (hit) => !hits.some((one) => one.start < hit.end && hit.start < one.end),
    ),
  )
  return hits.sort((a, b) => a.start - b.start)
}

type Found = { text: string; from: number; match: RegExpExecArray }

/** The number with what qualifies it: looked for behind the number, since a sentence has more such words than numbers. */
function toHit({ text, from, match }: Found, offset: number, rule: Rule): Hit {
  const { number = '', scale = '', unit = '', whole = '' } = match.groups ?? {}
  const isRank = match.groups?.whole !== undefined && !match[0].includes('/')
  const [lead = '', qualifier = ''] = isRank ? [] : (QUALIFIER.exec(text.slice(from, match.index)) ?? [])
  const start = offset + match.index - lead.length
  const end = offset + match.index + match[0].length
  return { start, end, number, scale, unit, qualifier, whole, rule }
}

/** "vào viện 118, chuyển tuyến 4, tử vong 0": numbers without a unit count where two or more stand in a row. */
function readBareRow(text: string, offset: number): Hit[] {
  const clauses = ENDS_IN_NUMBER.test(text) ? allMatches(text, BARE_CLAUSE) : []
  return clauses.flatMap((match, at) => {
    const [before, after] = [clauses[at - 1], clauses[at + 1]]
    const isInRow = (after && joins(text, match, after)) || (before && joins(text, before, match))
    const number = match.groups?.number ?? ''
    const end = offset + match.index + match[0].length
    const hit = { start: end - number.length, end, number, scale: '', unit: '', qualifier: '', whole: '' }
    return isInRow ? [{ ...hit, rule: figureRules.count }] : []
  })
}

const joins = (text: string, left: RegExpExecArray, right: RegExpExecArray): boolean =>
  /^ *[,;] *$/u.test(text.slice(left.index + left[0].length, right.index))

/** A number that is asked for or aimed at is no result. */
const isAsked = (work: string, sentence: Range, hit: Hit): boolean => ASKED.test(work.slice(sentence.start, hit.start))

type Place = { sentence: Range; from: number; hit: Hit; previous: string }

function buildFigures(source: SourceReading, sentence: Range, hits: readonly Hit[]): FoundFigure[] {
  const figures: FoundFigure[] = []
  let lastEnd = sentence.start
  for (const hit of hits) {
    if (hit.start < lastEnd) continue
    const last = figures.at(-1)
    const amount = last && readAmountOfChange(source, last, hit)
    if (amount) {
      last.change = amount.change
      last.span = [last.span[0], amount.end]
      lastEnd = amount.end
      continue
    }
    const figure = buildFigure(source, { sentence, from: lastEnd, hit, previous: last?.indicator ?? '' })
    if (!figure) continue
    if (last && figure.change && isShareOf(source, last, hit)) {
      last.change = figure.change
      figure.change = null
    }
    figures.push(figure)
    lastEnd = figure.span[1]
  }
  return figures
}

/** "thu 2.234 tỷ đồng, bằng 29% dự toán, tăng 20%": the share is of the plan, and what has grown is the amount. */
const isShareOf = ({ work }: SourceReading, last: FoundFigure, hit: Hit): boolean =>
  hit.rule === figureRules.level &&
  last.unit !== '%' &&
  last.change === null &&
  last.value !== null &&
  IS_SHARE.test(work.slice(last.span[1], hit.start)) &&
  OF_PLAN.test(work.slice(hit.end, hit.end + 40))

/** "87 ca, tăng 23 ca so với ngày trước": by how many the number before has changed, where it has no change of its own. */
function readAmountOfChange(
  { work }: SourceReading,
  last: FoundFigure,
  hit: Hit,
): { change: FoundFigure['change']; end: number } | null {
  const isAmount = hit.rule === figureRules.count || hit.rule === figureRules.money
  if (last.change !== null || last.value === null || !isAmount) return null
  const between = AMOUNT_OF_CHANGE.exec(work.slice(last.span[1], hit.start))
  if (!between || !isSameUnit(last.unit, unitOf(hit))) return null
  const tail = readAmountTail(work, hit.end)
  return { change: amountChange(between.groups?.direction, hit, tail), end: tail.end }
}

/** "87 ca mắc, tăng 23 ca": the second time only the first word is written. */
const isSameUnit = (unit: string, again: string): boolean => unit === again || unit.startsWith(`${again} `)

type AmountTail = { percent: number | null; base: string; end: number }

/** Behind an amount of change: its share in brackets, and the base ("(13,78%) so với cùng kỳ"). */
function readAmountTail(work: string, at: number): AmountTail {
  const share = SHARE_OF_CHANGE.exec(work.slice(at, at + 60))
  const from = at + (share?.[0].length ?? 0)
  const noun = COUNTED_NOUN.exec(work.slice(from, from + 120))?.[0].length ?? 0
  const base = BASE_AFTER.exec(work.slice(from + noun, from + noun + 120))
  return {
    percent: share ? readNumber(share.groups?.percent ?? '') : null,
    base: base?.groups?.base ?? '',
    end: base ? from + noun + base[0].length : from,
  }
}

const amountChange = (direction: string | undefined, hit: Hit, { percent, base }: AmountTail): Change => ({
  ...changeOf(direction, percent, base),
  amount: readNumber(hit.number, hit.scale),
})

/** "200.000đ" and money without a unit are đồng. */
function unitOf(hit: Hit): string {
  if (hit.rule === figureRules.level) return '%'
  if (hit.rule === figureRules.money) return hit.unit === '' || hit.unit === SHORT_MONEY ? MONEY_UNIT : hit.unit
  return hit.unit
}

/** "Số vụ cháy giảm 12 vụ so với cùng kỳ": only the change is told, no value. */
function buildAmount(source: SourceReading, place: Place, value: number): FoundFigure | null {
  const { sentence, from, hit, previous } = place
  const before = source.work.slice(sentence.start, hit.start)
  const direction = CHANGE_BEFORE.exec(before)?.groups?.direction
  const tail = readAmountTail(source.work, hit.end)
  const indicator = readIndicator(source, { sentence, from, hit, previous, unit: '' }, false)
  if (indicator === '') return null
  const written = wordsOf(source, hit.start, hit.end)
  return {
    indicator,
    value: null,
    unit: unitOf(hit),
    written: '',
    qualifier: hit.qualifier,
    period: readPeriod(source, sentence, hit.start),
    change: { ...amountChange(direction, hit, tail), amount: value },
    outOf: null,
    text: wordsOf(source, sentence.start, sentence.end),
    span: [hit.start, Math.min(tail.end, sentence.end)],
    rule: figureRules.amountOfChange.id,
    confidence: 'likely',
    reason: explainRule(figureRules.amountOfChange, { written, indicator }),
  }
}

function buildFigure(source: SourceReading, { sentence, from, hit, previous }: Place): FoundFigure | null {
  const value = readNumber(hit.number, hit.scale)
  if (value === null) return null
  const before = source.work.slice(sentence.start, hit.start)
  const isAmount = (hit.rule === figureRules.count || hit.rule === figureRules.money) && CHANGE_BEFORE.test(before)
  if (isAmount) return buildAmount(source, { sentence, from, hit, previous }, value)
  const after = CHANGE_AFTER.exec(source.work.slice(hit.end, Math.min(sentence.end, hit.end + 160)))
  const isChange = hit.rule === figureRules.level && CHANGE_BEFORE.test(before)
  const rule = isChange ? figureRules.change : hit.rule
  const base = isChange ? (BASE_AFTER.exec(source.work.slice(hit.end, sentence.end))?.groups?.base ?? '') : ''
  const change = isChange
    ? changeOf(CHANGE_BEFORE.exec(before)?.groups?.direction, value, base)
    : after
      ? changeOf(after.groups?.direction, readNumber(after.groups?.percent ?? ''), after.groups?.base ?? '')
      : null
  const end = isChange
    ? hit.end + (BASE_AFTER.exec(source.work.slice(hit.end, sentence.end))?.[0].length ?? 0)
    : hit.end + (after?.[0].length ?? 0)
  const written = wordsOf(source, hit.start, hit.end)
  const indicator = readIndicator(
    source,
    { sentence, from, hit, previous, unit: rule === figureRules.count || hit.whole !== '' ? hit.unit : '' },
    hit.whole !== '',
  )
  if (indicator === '') return null
  return {
    indicator,
    value: isChange ? null : value,
    ...(isChange ? { unit: '', written: '' } : writtenValue(hit, written)),
    qualifier: hit.qualifier,
    period: readPeriod(source, sentence, hit.start),
    change,
    outOf: hit.whole ? readNumber(hit.whole) : null,
    text: wordsOf(source, sentence.start, sentence.end),
    span: [hit.start, Math.min(end, sentence.end)],
    rule: rule.id,
    confidence: weighFigure(rule, { before, qualifier: hit.qualifier, indicator }),
    reason: explainRule(rule, { written, indicator }),
  }
}

/** The unit and the number as written; a mere change ("tăng 13%") has neither. */
function writtenValue(hit: Hit, words: string): { unit: string; written: string } {
  return { unit: unitOf(hit), written: hit.qualifier ? words.slice(hit.qualifier.length).trim() : words }
}

const changeOf = (direction: string | undefined, percent: number | null, base: string): Change => ({
  direction: direction !== undefined && FALLING.test(direction) ? 'down' : 'up',
  percent,
  amount: null,
  amountUnit: '',
  base: base.trim(),
})
