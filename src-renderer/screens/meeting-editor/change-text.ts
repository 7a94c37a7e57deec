import type { Change } from '#domain/figure.ts'
import { fold } from '#vietnamese/fold.ts'
import { terms } from '../../text/terms.ts'

const FORM = /^(\p{L}+)(?:\s+([\d.,]+)\s*%)?(?:\s+(.+))?$/u

/** `tăng 13% so với cùng kỳ`; empty where nothing rose or fell. Percentages are written with a comma. */
export function writeChange(change: Change | null): string {
  if (change === null) return ''
  const percent = change.percent === null ? '' : `${String(change.percent).replace('.', ',')}%`
  const base = change.base === '' ? '' : `${terms.against} ${baseOf(change.base)}`
  return [terms.direction[change.direction], percent, base].filter((part) => part !== '').join(' ')
}

/** Reads such a line; `undefined` where it says neither rise nor fall. Empty text is no change at all. */
export function readChange(text: string): Change | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  const [, word = '', percent, base = ''] = FORM.exec(typed) ?? []
  const direction = (['up', 'down'] as const).find((one) => fold(terms.direction[one]) === fold(word))
  if (direction === undefined) return undefined
  const value = percent === undefined ? null : readPercent(percent)
  return value === null || Number.isFinite(value) ? { direction, percent: value, base: baseOf(base) } : undefined
}

/** The period compared with, without the "so với" that a source may hold and a typist may leave out. */
function baseOf(text: string): string {
  const head = text.slice(0, terms.against.length + 1)
  return fold(head) === `${fold(terms.against)} ` ? text.slice(head.length).trim() : text
}

/** `1.250,5` as Vietnamese writes it; a lone point before one or two digits (`13.5`) can only be a decimal one. */
const readPercent = (text: string): number =>
  Number(/^\d+\.\d{1,2}$/.test(text) ? text : text.replaceAll('.', '').replace(',', '.'))
