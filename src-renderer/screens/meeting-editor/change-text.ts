import type { Change } from '#domain/figure.ts'
import { fold } from '#vietnamese/fold.ts'
import { readNumber, scaleWords } from '#vietnamese/read-number.ts'
import { writeAmount } from '#vietnamese/write-amount.ts'
import { terms } from '../../text/terms.ts'

const PERCENT = /^([\d.,]+)\s*%/u
const AMOUNT = new RegExp(`^([\\d.,]+)(?:\\s*(${scaleWords.join('|')})(?!\\p{L}))?`, 'u')
const IN_BRACKETS = /\(\s*([\d.,]+)\s*%\s*\)/u

/** `tăng 13% so với cùng kỳ`, `giảm 644 vụ (13,78%)`; empty where nothing rose or fell. `unit` is the figure's own. */
export function writeChange(change: Change | null, unit = ''): string {
  if (change === null) return ''
  const percent = change.percent === null ? '' : `${String(change.percent).replace('.', ',')}%`
  const amount = change.amount === null ? '' : writeAmount(change.amount, change.amountUnit || unit)
  const size = amount !== '' && percent !== '' ? `${amount} (${percent})` : `${amount}${percent}`
  const base = change.base === '' ? '' : `${terms.against} ${baseOf(change.base)}`
  return [terms.direction[change.direction], size, base].filter((part) => part !== '').join(' ')
}

/** Reads such a line; `undefined` where it says neither rise nor fall. Empty text is no change at all. */
export function readChange(text: string, unit = ''): Change | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  const word = /^\p{L}+/u.exec(typed)?.[0] ?? ''
  const direction = (['up', 'down'] as const).find((one) => fold(terms.direction[one]) === fold(word))
  if (direction === undefined) return undefined
  const size = readSize(typed.slice(word.length).trim(), unit)
  return size && { direction, ...size }
}

type Size = Omit<Change, 'direction'>

/** By how much and against what, behind the word of rise or fall. */
function readSize(text: string, unit: string): Size | undefined {
  const percent = PERCENT.exec(text)
  if (percent) {
    const value = readPercent(percent[1] ?? '')
    const base = baseOf(text.slice(percent[0].length).trim())
    return Number.isFinite(value) ? { percent: value, amount: null, amountUnit: '', base } : undefined
  }
  const written = AMOUNT.exec(text)
  if (!written) return { percent: null, amount: null, amountUnit: '', base: baseOf(text) }
  const amount = readNumber(written[1] ?? '', written[2])
  if (amount === null) return undefined
  const rest = text.slice(written[0].length)
  const bracket = IN_BRACKETS.exec(rest)
  const [own = '', base = ''] = splitAtBase(rest.replace(IN_BRACKETS, ' '))
  const share = bracket ? readPercent(bracket[1] ?? '') : null
  return { percent: share, amount, amountUnit: fold(own) === fold(unit) ? '' : own, base }
}

/** The unit in front of "so với" and the base behind it. */
function splitAtBase(text: string): [string, string] {
  const words = text.replace(/\s+/gu, ' ').trim()
  const at = ` ${fold(words)} `.indexOf(` ${fold(terms.against)} `)
  return at < 0 ? [words, ''] : [words.slice(0, at).trim(), baseOf(words.slice(at))]
}

/** The period compared with, without the "so với" that a source may hold and a typist may leave out. */
function baseOf(text: string): string {
  const head = text.slice(0, terms.against.length + 1)
  return fold(head) === `${fold(terms.against)} ` ? text.slice(head.length).trim() : text
}

/** `1.250,5` as Vietnamese writes it; a lone point before one or two digits (`13.5`) can only be a decimal one. */
const readPercent = (text: string): number =>
  Number(/^\d+\.\d{1,2}$/.test(text) ? text : text.replaceAll('.', '').replace(',', '.'))
