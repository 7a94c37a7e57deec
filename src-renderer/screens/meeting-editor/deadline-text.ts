import type { Deadline } from '#domain/directive.ts'
import { fold } from '#vietnamese/fold.ts'
import { readFullDate, writeDate } from '../../parts/date-text.ts'
import { terms } from '../../text/terms.ts'

/** A deadline in one line; empty where there is none. */
export function writeDeadline(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'date':
      return writeDate(deadline.date)
    case 'period':
      return `${writeDate(deadline.from)}–${writeDate(deadline.to)}`
    case 'recurring':
      return deadline.text || terms.recurrence[deadline.every]
    case 'vague':
      return deadline.text
    case 'none':
      return ''
  }
}

/** Reads a typed deadline: a date, two dates with a dash, a rhythm, or words. Unchanged text keeps the deadline as it was. */
export function readDeadline(text: string, before: Deadline): Deadline {
  const typed = text.trim()
  if (typed === writeDeadline(before)) return before
  if (typed === '') return { kind: 'none' }
  const wording = 'text' in before ? before.text : ''
  const date = readFullDate(typed)
  if (date !== null) return { kind: 'date', date, text: wording }
  const [from, to] = typed.split(/\s*[–—]\s*|\s+-\s+/).map(readFullDate)
  if (from && to) return { kind: 'period', from, to, text: wording }
  const every = readRecurrence(typed)
  return every ? { kind: 'recurring', every, text: typed } : { kind: 'vague', text: typed }
}

type Recurrence = keyof typeof terms.recurrence

/** "hằng", "hàng" and "mỗi" say the same; tone marks may be left out. */
function readRecurrence(text: string): Recurrence | undefined {
  const plain = (words: string) => fold(words).replace(/^(?:moi|hang)\s+/, '')
  return (Object.keys(terms.recurrence) as Recurrence[]).find((one) => plain(terms.recurrence[one]) === plain(text))
}
