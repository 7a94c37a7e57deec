import type { EditStep } from '#contract/shapes.ts'
import { dateOf, localDate } from '#domain/dates.ts'
import { writeMoment, writeTime } from '../parts/date-text.ts'
import { historyWords } from '../text/history.ts'

/** At most so many parts are named; more would not fit a tooltip. */
const NAMED = 3

/** `Ý kiến phát biểu, 14:03`; on another day with its date. */
export function describeStep({ at, parts }: EditStep): string {
  const names = [...new Set(parts.map(historyWords.part))]
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names
  const isToday = dateOf(at) === localDate(new Date())
  return historyWords.step(shown.join(', '), isToday ? writeTime(at) : writeMoment(at))
}
