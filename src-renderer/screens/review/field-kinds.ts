import { readNumber, scaleWords } from '#vietnamese/read-number.ts'
import { writeNumber } from '#vietnamese/write-amount.ts'
import { reviewWords } from '../../text/review.ts'

/** One line of a proposal: how it is shown and, where it can be corrected by typing, how it is put back. */
export type ProposalField<Value> = {
  label: string
  read: (value: Value) => string
  /** The value after the typing, or `null` where the text cannot be that. */
  write?: (value: Value, text: string) => Value | null
  /** What to say where it cannot. */
  problem?: string
  options?: Readonly<Record<string, string>>
  isLong?: boolean
  /** The value that goes without saying. */
  usual?: string
  /** Shown as a gap when empty, because a paper needs it. */
  isWanted?: boolean
  /** Seldom corrected: folded away in the form while it holds nothing unusual. */
  isRare?: boolean
}

const list = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

type More<Value> = Partial<ProposalField<Value>>

/** A field that is simply a text of the value. */
export function plain<Value, Key extends keyof Value>(key: Key, label: string, more: More<Value> = {}) {
  return {
    label,
    read: (value: Value) => String(value[key] ?? ''),
    write: (value: Value, text: string) => ({ ...value, [key]: text.trim() }),
    ...more,
  }
}

/** A field that is a list of texts, typed with semicolons. */
export function several<Value, Key extends keyof Value>(key: Key, label: string, more: More<Value> = {}) {
  return {
    label,
    read: (value: Value) => (value[key] as string[]).join('; '),
    write: (value: Value, text: string) => ({ ...value, [key]: list(text) }),
    ...more,
  }
}

/** A field with closed values. */
export function choice<Value, Key extends keyof Value>(
  key: Key,
  label: string,
  options: Readonly<Record<string, string>>,
) {
  return {
    label,
    options,
    read: (value: Value) => options[String(value[key])] ?? '',
    write: (value: Value, text: string) => ({ ...value, [key]: text }),
  }
}

/** A yes or no with words of its own; "no" goes without saying. */
export function mark<Value, Key extends keyof Value>(
  key: Key,
  label: string,
  options: Readonly<Record<'true' | 'false', string>> = reviewWords.yesNo,
) {
  return {
    label,
    options,
    usual: options.false,
    isRare: true,
    read: (value: Value) => options[value[key] === true ? 'true' : 'false'],
    write: (value: Value, text: string) => ({ ...value, [key]: text === 'true' }),
  }
}

const NUMBER = new RegExp(`^([\\d.,]+)(?:\\s*(${scaleWords.join('|')}))?$`, 'iu')

/** A number as Vietnamese writes it, with a word of scale if wanted; empty is none. */
export function numeric<Value, Key extends keyof Value>(key: Key, label: string, more: More<Value> = {}) {
  return {
    label,
    problem: reviewWords.badNumber,
    read: (value: Value) => (value[key] === null ? '' : writeNumber(Number(value[key]))),
    write: (value: Value, text: string) => {
      if (text.trim() === '') return { ...value, [key]: null }
      const typed = NUMBER.exec(text.trim())
      const number = typed && readNumber(typed[1] ?? '', typed[2])
      return number === null ? null : { ...value, [key]: number }
    },
    ...more,
  }
}

/** A whole number of things, at least one. */
export function countOf<Value, Key extends keyof Value>(key: Key, label: string) {
  const field = numeric<Value, Key>(key, label)
  const write = (value: Value, text: string) => {
    const next = field.write(value, text)
    const count = next?.[key] as number | null | undefined
    return next && (count === null || (Number.isInteger(count) && Number(count) > 0)) ? next : null
  }
  return { ...field, write }
}

/** "a; b; …": what is named with priority; the dots at the end say that the list goes on. */
export function readEmphasis(text: string): { items: string[]; isOpenEnded: boolean } {
  const items = list(text.replace(/(?:…|\.\.\.)/g, ';'))
  return { items, isOpenEnded: /(?:…|\.\.\.)\s*$/.test(text.trim()) }
}
