import type { FoundFigure } from '#domain/extraction.ts'
import { readNumber, scaleWords } from '#vietnamese/read-number.ts'
import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { readDays } from './read-dates.ts'
import { readIndicator, readOpeningPeriod, readPeriod } from './read-indicator.ts'
import { figureRules } from './rules/figure-rules.ts'
import { countUnits, currencies } from './rules/figure-words.ts'
import {
  AMOUNT_OF_CHANGE,
  ASKED,
  ATTENDING,
  BASE_AFTER,
  CHANGE_AFTER,
  CHANGE_BEFORE,
  COMPARED,
  COUNTED_NOUN,
  FALLING,
  FREE,
  MONEY,
  NUMBER,
  QUALIFIER,
  RANKED,
} from './rules/find-figures-patterns.ts'
import { explainRule, type Rule } from './rules/rule.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'
import { wordsOf } from './working-text.ts'

const SCALED = new RegExp(
  `${QUALIFIER}${FREE}(?<number>${NUMBER}) *(?<scale>${anyOf(scaleWords.filter((one) => one.includes('t')))})${WORD_END}(?! *(?:${anyOf(currencies)}|${anyOf(countUnits)}))`,
  'gu',
)

const RATIO = new RegExp(
  `${QUALIFIER}${FREE}(?<number>${NUMBER})/(?<whole>${NUMBER})(?![/\\d]) +(?<unit>${anyOf(countUnits)})${WORD_END}`,
  'gu',
)

const PERCENT = new RegExp(`${QUALIFIER}${FREE}(?<number>${NUMBER}) *%`, 'gu')
const COUNT = new RegExp(
  `${QUALIFIER}${FREE}(?<number>${NUMBER}) *(?:(?<scale>${anyOf(scaleWords)}) +)?(?<unit>${anyOf(countUnits)})${WORD_END}`,
  'gu',
)

const MONEY_UNIT = currencies[0] ?? ''

type Hit = Range & { number: string; scale: string; unit: string; qualifier: string; whole: string; rule: Rule }

/** Numbers of the report with their indicators; what stands in a directive is its target and is left out. */
export function findFigures(source: SourceReading, excluded: readonly Range[]): FoundFigure[] {
  const figures: FoundFigure[] = []
  let period = ''
  for (const line of source.lines) {
    if (line.kind === 'heading') period = ''
    if (line.kind !== 'body') continue
    for (const sentence of line.sentences) {
      period = readOpeningPeriod(source, sentence) || period
      if (ATTENDING.test(source.work.slice(sentence.start, sentence.end))) continue
      const hits = readHits(source.work, sentence).filter(
        (hit) =>
          !isAsked(source.work, sentence, hit) && !excluded.some((one) => one.start < hit.end && hit.start < one.end),
      )
      figures.push(...buildFigures(source, sentence, hits).map((one) => ({ ...one, period: one.period || period })))
    }
  }
  return figures
}

function readHits(work: string, sentence: Range): Hit[] {
  const text = work.slice(sentence.start, sentence.end)
  const patterns: [RegExp, Rule][] = [
    [RANKED, figureRules.ratio],
    [RATIO, figureRules.ratio],
    [MONEY, figureRules.money],
    [SCALED, figureRules.money],
    [PERCENT, figureRules.level],
    [COUNT, figureRules.count],
  ]
  const days = readDays(work, sentence.start, sentence.end)
  const hits: Hit[] = []
  for (const [pattern, rule] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const { number = '', scale = '', unit = '', qualifier = '', whole = '' } = match.groups ?? {}
      const hit = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
        number,
        scale,
        unit,
        qualifier,
        whole,
        rule,
      }
      if (![...hits, ...days].some((one) => one.start < hit.end && hit.start < one.end)) hits.push(hit)
    }
  }
  return hits.sort((a, b) => a.start - b.start)
}

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
    figures.push(figure)
    lastEnd = figure.span[1]
  }
  return figures
}

/** "87 ca, tăng 23 ca so với ngày trước": by how many the number before has changed, where it has no percentage of its own. */
function readAmountOfChange(
  { work }: SourceReading,
  last: FoundFigure,
  hit: Hit,
): { change: FoundFigure['change']; end: number } | null {
  if (last.change !== null || hit.rule !== figureRules.count || !last.text.includes(hit.unit)) return null
  const between = AMOUNT_OF_CHANGE.exec(work.slice(last.span[1], hit.start))
  if (!between || last.unit !== hit.unit) return null
  const base = BASE_AFTER.exec(work.slice(hit.end, hit.end + 120).replace(COUNTED_NOUN, ''))
  const gap = work.slice(hit.end).search(COMPARED)
  const end = base && gap >= 0 && gap < 40 ? hit.end + gap + base[0].length : hit.end
  return { change: changeOf(between.groups?.direction, null, base?.groups?.base ?? ''), end }
}

function buildFigure(source: SourceReading, { sentence, from, hit, previous }: Place): FoundFigure | null {
  const value = readNumber(hit.number, hit.scale)
  if (value === null) return null
  const before = source.work.slice(sentence.start, hit.start)
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
    confidence: rule === figureRules.count ? 'likely' : 'certain',
    reason: explainRule(rule, { written, indicator }),
  }
}

/** The unit and the number as written; a mere change ("tăng 13%") has neither. */
function writtenValue(hit: Hit, words: string): { unit: string; written: string } {
  const money = hit.rule === figureRules.money ? MONEY_UNIT : ''
  const unit = hit.rule === figureRules.level ? '%' : hit.unit || money
  return { unit, written: hit.qualifier ? words.slice(hit.qualifier.length).trim() : words }
}

const changeOf = (direction: string | undefined, percent: number | null, base: string): FoundFigure['change'] => ({
  direction: direction !== undefined && FALLING.test(direction) ? 'down' : 'up',
  percent,
  base: base.trim(),
})
