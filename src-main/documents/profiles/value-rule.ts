/** One value of a layout profile that an office may correct: where it lies, how it is told, what is sane for it. */
export type ValueRule = {
  /** Path in the profile; `sizes.*` of the Party's profiles names no tier. */
  name: string
  label: string
  unit: string
} & (
  | { kind: 'number'; least: number; most: number; orZero?: true }
  | { kind: 'text'; longest: number; mayBeEmpty?: true }
  | { kind: 'date' }
  | { kind: 'truth' }
  /** A choice between two words of the data, shown as yes or no. */
  | { kind: 'switch'; yes: string; no: string }
)
export type Value = number | string | boolean

/** The value as it goes into a profile, or `undefined` where it is none that this place can have. */
export function readValue(rule: ValueRule, value: unknown): Value | undefined {
  switch (rule.kind) {
    case 'number':
      return typeof value === 'number' && isSaneNumber(rule, value) ? value : undefined
    case 'text':
      return typeof value === 'string' && isSaneText(rule, value) ? value : undefined
    case 'date':
      return typeof value === 'string' && isDate(value) ? value : undefined
    case 'truth':
      return typeof value === 'boolean' ? value : undefined
    case 'switch':
      return typeof value === 'boolean' ? rule[value ? 'yes' : 'no'] : undefined
  }
}

/** The value of a profile as it is shown. */
export const showValue = (rule: ValueRule, value: Value): Value => (rule.kind === 'switch' ? value === rule.yes : value)

const isSaneNumber = (rule: { least: number; most: number; orZero?: true }, value: number): boolean =>
  Number.isFinite(value) && ((rule.orZero === true && value === 0) || (value >= rule.least && value <= rule.most))

const isSaneText = (rule: { longest: number; mayBeEmpty?: true }, value: string): boolean =>
  value.length <= rule.longest && !/[\n\r\t]/u.test(value) && (rule.mayBeEmpty === true || value.trim() !== '')

const isDate = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`))
