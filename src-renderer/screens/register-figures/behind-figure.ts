import type { OverdueAge } from '#contract/figure-shapes.ts'
import type { FigureColumn } from '#contract/figure-words.ts'
import type { DirectiveStanding } from '#domain/directive-standing.ts'
import { daysOfSpan, readGiven, writeGiven } from '../directives/given-period.ts'
import type { Narrowing } from '../directives/register-place.ts'

/** What narrows the figures: names, words and the period; how a task stands is what they count. */
export function scopeOf({ text, issuer, assignee, source, given }: Narrowing): Narrowing {
  // What was put aside is counted too, so the rows behind a number show it.
  const scope: Narrowing = { figure: 'all', asleep: 'shown' }
  if (text !== undefined) scope.text = text
  if (issuer !== undefined) scope.issuer = issuer
  if (assignee !== undefined) scope.assignee = assignee
  if (source !== undefined) scope.source = source
  if (given !== undefined) scope.given = given
  return scope
}

/** The rows of the register behind a number of a table or a part of a bar. */
export function behindStanding(scope: Narrowing, column: DirectiveStanding | FigureColumn): Narrowing {
  switch (column) {
    case 'overdue':
    case 'inTime':
    case 'noDeadline':
      return { ...scope, figure: column }
    case 'extensionAsked':
      return { ...scope, figure: 'open', state: column }
    case 'total':
    case 'rate':
      return scope
    default:
      return { ...scope, state: column }
  }
}

export const behindAge = (scope: Narrowing, { from, to }: OverdueAge): Narrowing => ({
  ...scope,
  due: `late-${from}${to === null ? '' : `-${to}`}`,
})

/** Given in that month, within the period; or done in it. */
export function behindSpan(scope: Narrowing, span: string, key: 'given' | 'done'): Narrowing {
  if (key === 'done') return { ...scope, done: span }
  const period = readGiven(scope.given) ?? { from: null, to: null }
  const { from, to } = daysOfSpan(span)
  const given = {
    from: period.from !== null && period.from > from ? period.from : from,
    to: period.to !== null && period.to < to ? period.to : to,
  }
  return { ...scope, given: writeGiven(given) }
}
