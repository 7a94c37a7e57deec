import type { EditStep } from '#contract/shapes.ts'
import { writeClock, writeMoment } from '../parts/date-text.ts'
import { historyWords } from '../text/history.ts'

/** At most so many parts are named; more would not fit a tooltip. */
const NAMED = 3

/** `Ý kiến phát biểu, 14:03`; on another day with its date. */
export function describeStep({ at, parts }: EditStep): string {
  const names = [...new Set(parts.map(historyWords.part))]
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names
  const time = new Date(at)
  const isToday = time.toDateString() === new Date().toDateString()
  return historyWords.step(shown.join(', '), isToday ? writeClock(time).slice(0, 5) : writeMoment(at))
}
