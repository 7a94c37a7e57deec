import type { DirectiveCounts } from '#contract/directive-shapes.ts'
import type { FigureGroup, FigureSpan, OverdueAge } from '#contract/figure-shapes.ts'
import { daysLeft } from '#contract/register-words.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { shiftMonth } from '#domain/period.ts'
import { countUnits } from './count-register.ts'
import type { Unit } from './register-rows.ts'

/** How late a task may be, in days, as offices sort what is overdue. */
const AGES = [
  { from: 1, to: 7 },
  { from: 8, to: 30 },
  { from: 31, to: 90 },
  { from: 91, to: null },
] as const

/** More months than a line of bars has room for are told by the year. */
const MOST_MONTHS = 24

const vietnamese = new Intl.Collator('vi')

/** The tasks of each name, those with most tasks first; nobody's come last. */
export function countByName(units: readonly Unit[], by: 'assignee' | 'issuer', today: CalendarDate): FigureGroup[] {
  const groups = Map.groupBy(units, ({ head }) => head.row[by])
  const counted = [...groups].map(([name, own]) => ({ name, counts: countUnits(own, today) }))
  const rank = ({ name, counts }: { name: string; counts: DirectiveCounts }) => (name === '' ? -1 : counts.total)
  return counted.sort((one, other) => rank(other) - rank(one) || vietnamese.compare(one.name, other.name))
}

export function countAges(units: readonly Unit[], today: CalendarDate): OverdueAge[] {
  const late = units.flatMap(({ head: { row } }) =>
    row.standing === 'overdue' && row.dueOn !== null ? [-daysLeft(row.dueOn, today)] : [],
  )
  return AGES.map(({ from, to }) => ({
    from,
    to,
    count: late.filter((days) => days >= from && (to === null || days <= to)).length,
  }))
}

/** Given and done from the first month of either to the last, those in which nothing happened included. */
export function countSpans(units: readonly Unit[]): FigureSpan[] {
  const given = Map.groupBy(units, ({ head }) => head.givenKey.slice(0, 7))
  const done = Map.groupBy(
    units.filter(({ head }) => head.doneOn !== null),
    ({ head }) => head.doneOn?.slice(0, 7) ?? '',
  )
  const known = [...given.keys(), ...done.keys()].sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const months: FigureSpan[] = []
  for (let span = first; span <= last; span = shiftMonth(span, 1))
    months.push({ span, given: given.get(span)?.length ?? 0, done: done.get(span)?.length ?? 0 })
  return months.length <= MOST_MONTHS ? months : joinYears(months)
}

const joinYears = (months: readonly FigureSpan[]): FigureSpan[] =>
  [...Map.groupBy(months, ({ span }) => span.slice(0, 4))].map(([span, own]) => ({
    span,
    given: own.reduce((sum, one) => sum + one.given, 0),
    done: own.reduce((sum, one) => sum + one.done, 0),
  }))
