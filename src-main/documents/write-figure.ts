import type { Figure } from '#domain/figure.ts'
import { writeAmount, writeNumber } from '#vietnamese/write-amount.ts'
import { figureWords } from './wording/figure-words.ts'
import { makeSentence, restAfter, says, trimSentence } from './wording/sentence.ts'

/** The value as written, with its qualifier and unit: `ước đạt 105 nghìn tỷ đồng`. Never rounded, never converted. */
export function writeValue(figure: Figure): string {
  const written = trimSentence(figure.written)
  if (written === '') return ''
  const hasUnit = figure.unit === '' || says(written, figure.unit) || written.endsWith(figure.unit)
  const isQualified = figure.qualifier === '' || restAfter(written, figure.qualifier) !== null
  const value = hasUnit ? written : `${written}${figure.unit === '%' ? '' : ' '}${figure.unit}`
  return isQualified ? value : `${figure.qualifier} ${value}`
}

/** `tăng 13% so với cùng kỳ`, `giảm 644 vụ (13,78%)`; empty where there is no change. */
export function writeChange(figure: Figure): string {
  const { change } = figure
  if (change === null) return ''
  const percent = change.percent === null ? '' : `${writeNumber(change.percent)}%`
  const amount = change.amount === null ? '' : writeAmount(change.amount, change.amountUnit || figure.unit)
  const size = amount === '' || percent === '' ? `${amount}${percent}` : `${amount} (${percent})`
  const base = trimSentence(change.base)
  const against =
    base === '' ? '' : ` ${restAfter(base, figureWords.against) === null ? `${figureWords.against} ` : ''}${base}`
  return `${figureWords[change.direction]}${size === '' ? '' : ` ${size}`}${against}`
}

/** The figure as a sentence: the source's own, else one made of its fields. */
export function writeFigure(figure: Figure): string {
  if (trimSentence(figure.text) !== '') return makeSentence(figure.text)
  const value = writeValue(figure)
  const change = writeChange(figure)
  const measured = value === '' ? change : `${value}${change === '' ? '' : ` (${change})`}`
  const period = figure.period === '' || says(figure.indicator, figure.period) ? '' : ` ${figure.period}`
  return makeSentence(measured === '' ? `${figure.indicator}${period}` : `${figure.indicator}${period}: ${measured}`)
}
