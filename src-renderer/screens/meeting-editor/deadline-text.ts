import type { CalendarDate } from '#domain/dates.ts'
import type { Deadline } from '#domain/directive.ts'
import { readTypedTerm, type TypedTerm } from '#vietnamese/read-typed-term.ts'
import { writeDate, writeDay } from '../../parts/date-text.ts'
import { dateWords } from '../../text/dates.ts'
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

/**
 * Reads a typed deadline: a date, two dates, a month or a quarter, a term, a rhythm, or words. Years and terms follow the
 * day of the meeting. Unchanged text keeps the deadline as it was; a plain date keeps the wording of the source.
 */
export function readDeadline(text: string, before: Deadline, heldOn: CalendarDate | null = null): Deadline {
  const typed = text.trim()
  if (typed === writeDeadline(before)) return before
  if (typed === '') return { kind: 'none' }
  const wording = 'text' in before ? before.text : ''
  const term = readTypedTerm(typed, heldOn)
  switch (term?.kind) {
    case 'day':
      return { kind: 'date', date: term.date, text: term.text || wording }
    case 'span':
      return { kind: 'period', from: term.from, to: term.to, text: term.text || wording }
    case 'rhythm':
      return { kind: 'recurring', every: term.every, text: term.text }
    default:
      return { kind: 'vague', text: typed }
  }
}

/** How a deadline was understood, for the line below its box, and whether a part of it is an inference. */
export function tellDeadline(deadline: Deadline, heldOn: CalendarDate | null): { text: string; isAssumed: boolean } {
  const wording = 'text' in deadline ? deadline.text : ''
  const assumed = assumedIn(deadline, readTypedTerm(wording, heldOn))
  const parts = [daysOf(deadline), assumed ? dateWords.assumed[assumed] : '']
  if (deadline.kind === 'vague' && heldOn === null && /\d/.test(wording)) parts.push(dateWords.needsHeldOn)
  return { text: parts.filter((part) => part !== '').join(' · '), isAssumed: assumed !== null }
}

function daysOf(deadline: Deadline): string {
  const wording = 'text' in deadline && deadline.text !== '' ? `, “${deadline.text}”` : ''
  if (deadline.kind === 'date') return `${writeDay(deadline.date)}${wording}`
  if (deadline.kind === 'period') return `${writeDate(deadline.from)} – ${writeDate(deadline.to)}${wording}`
  return deadline.kind === 'none' ? '' : terms.deadlineKind[deadline.kind]
}

/** What the wording leaves open and the dates fill in; nothing where the dates are others than the wording would give. */
function assumedIn(deadline: Deadline, term: TypedTerm | null): 'year' | 'start' | null {
  if (deadline.kind === 'date' && term?.kind === 'day' && term.date === deadline.date) return term.assumed
  if (deadline.kind === 'period' && term?.kind === 'span' && term.to === deadline.to) return term.assumed
  return null
}
