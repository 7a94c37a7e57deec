import type { DirectiveFilter } from '#contract/directive-shapes.ts'
import type { DirectiveFigures } from '#contract/figure-shapes.ts'
import { daysLeft } from '#contract/register-words.ts'
import { type CalendarDate, localDate } from '#domain/dates.ts'
import { periodBefore } from '#domain/period.ts'
import type { MeetingDirectives } from '#domain/register-entry.ts'
import { shiftDate } from '#domain/working-days.ts'
import { countAges, countByName, countSpans } from './count-figures.ts'
import { countUnits } from './count-register.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'
import { readRegisterFilter } from './narrow-register.ts'
import { makeUnits, type Unit } from './register-rows.ts'

/** The tasks a report is about, on its day. */
export type Counted = {
  today: CalendarDate
  units: readonly Unit[]
  figures: DirectiveFigures
  meetings: readonly MeetingDirectives[]
}

export const countDirectives: Handler<'directive.figures'> = async (environment, { filter }) =>
  (await openFigures(environment, filter)).figures

/** Each figure is counted over the very tasks that the register lists under the same filter. */
export async function openFigures({ store, now }: Environment, filter: DirectiveFilter): Promise<Counted> {
  const today = localDate(now())
  const { meetings, unread } = await store.directives()
  const all = makeUnits(meetings, today)
  const asked = { ...filter, ofTask: true }
  const { finds, notes } = readRegisterFilter(asked, today)
  const units = all.filter(finds)
  const figures: DirectiveFigures = {
    asOf: today,
    meetings: new Set(units.map(({ head }) => head.row.meetingId)).size,
    counts: countUnits(units, today),
    previous: countBefore(all, asked, today),
    byAssignee: countByName(units, 'assignee', today),
    byIssuer: countByName(units, 'issuer', today),
    bySpan: countSpans(units),
    ageing: countAges(units, today),
    unread,
    notes: [...notes],
  }
  return { today, units, figures, meetings }
}

function countBefore(all: readonly Unit[], filter: DirectiveFilter, today: CalendarDate): DirectiveFigures['previous'] {
  const before = periodBefore({ from: filter.givenFrom, to: filter.givenTo })
  if (before === null || isPartlyKnown(all, before)) return null
  const { finds } = readRegisterFilter({ ...filter, givenFrom: before.from, givenTo: before.to }, today)
  const units = all.filter(finds)
  return units.length === 0 ? null : { ...before, counts: countUnits(units, today) }
}

/** A register begun within a period knows only part of it: nothing given in its first quarter or before is known. */
function isPartlyKnown(all: readonly Unit[], { from, to }: { from: CalendarDate; to: CalendarDate }): boolean {
  const late = shiftDate(from, Math.round(daysLeft(to, from) / 4))
  return !all.some(({ head }) => head.givenKey <= late)
}
