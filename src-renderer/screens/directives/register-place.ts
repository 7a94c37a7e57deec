import type { Input } from '#contract/api.ts'
import { SOON_DAYS } from '#domain/count-due.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { openStandings } from '#domain/directive-standing.ts'
import { shiftMonth } from '#domain/period.ts'
import { shiftDate } from '#domain/working-days.ts'
import type { directivesWords } from '../../text/directives.ts'
import { daysOfSpan, readGiven } from './given-period.ts'

export const views = ['table', 'board', 'unit', 'issuer', 'calendar', 'figures'] as const
export type View = (typeof views)[number]
export const figures = ['open', 'inTime', 'overdue', 'noDeadline', 'soon', 'silent'] as const
export type Figure = (typeof figures)[number]
/** What can be recorded of a directive. */
export type Action = keyof typeof directivesWords.actions
export const columns = ['text', 'givenOn', 'issuer', 'assignee', 'dueOn', 'standing'] as const
export type Column = (typeof columns)[number]

/** What narrows and orders the register, as the address and saved views keep it; what is left out is as usual. */
export type Narrowing = {
  text?: string
  /** `all`: closed ones as well; usually the open ones are looked at. */
  figure?: Figure | 'all'
  issuer?: string
  assignee?: string
  due?: string
  /** `s.<id>` of a series or `m.<id>` of a meeting. */
  source?: string
  state?: string
  /** The days on which the task was given: `2026-01-01_2026-12-31`; counted as reports count. */
  given?: string
  /** Those put aside until a later day are shown as well. */
  asleep?: 'shown'
  /** The month (`2026-03`) or year in which it was done. */
  done?: string
  sort?: Column
  order?: 'down'
  month?: string
}
export const chips = ['issuer', 'assignee', 'due', 'source', 'state', 'given', 'done'] as const
export type Chip = (typeof chips)[number]

const NAMES = ['text', 'figure', ...chips, 'asleep', 'sort', 'order', 'month'] as const

/** Reads the address; what somebody mistyped there narrows to nothing known and is left out. */
export function readNarrowing(written: string | undefined): Narrowing {
  const given = new URLSearchParams(written ?? '')
  const read: Record<string, string> = {}
  for (const name of NAMES) {
    const value = given.get(name)
    if (value !== null && isKnown(name, value)) read[name] = value
  }
  return read as Narrowing
}

function isKnown(name: (typeof NAMES)[number], value: string): boolean {
  if (name === 'figure') return value === 'all' || (figures as readonly string[]).includes(value)
  if (name === 'sort') return (columns as readonly string[]).includes(value)
  if (name === 'asleep') return value === 'shown'
  if (name === 'given') return readGiven(value) !== null
  if (name === 'done') return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value)
  return name !== 'month' || /^\d{4}-(0[1-9]|1[0-2])$/.test(value)
}

export function writeNarrowing(narrowing: Narrowing): string | undefined {
  const written = new URLSearchParams()
  for (const name of NAMES) if (narrowing[name] !== undefined) written.set(name, narrowing[name])
  return written.size === 0 ? undefined : written.toString()
}

type Filter = NonNullable<Input<'directive.list'>['filter']>

/** The filter of a narrowing; `figures`: without the figure, over which the figures themselves are counted. */
export function filterOf(narrowing: Narrowing, today: CalendarDate): { rows: Filter; figures: Filter } {
  const { text, issuer, assignee, due, source, state, given, done, asleep } = narrowing
  const shared: Filter = {
    text: text ?? '',
    issuers: issuer === undefined ? [] : [issuer],
    assignees: assignee === undefined ? [] : [assignee],
    seriesId: source?.startsWith('s.') ? source.slice(2) : null,
    meetingId: source?.startsWith('m.') ? source.slice(2) : null,
    ...(due !== undefined && dueFilter(due, today)),
    ...(state !== undefined && stateFilter(state)),
    ...(given !== undefined && givenFilter(given)),
    ...(done !== undefined && doneFilter(done)),
  }
  const isStandingChosen = shared.standings !== undefined
  const standing = isStandingChosen ? {} : figureFilter(narrowing.figure ?? 'open')
  return { rows: { ...standing, ...shared, awake: asleep === undefined }, figures: shared }
}

function figureFilter(figure: Figure | 'all'): Filter {
  switch (figure) {
    case 'all':
      return {}
    case 'open':
      return { standings: [...openStandings] }
    case 'soon':
      return { dueWithinDays: SOON_DAYS }
    case 'silent':
      return { silentForDays: 30 }
    default:
      return { standings: [figure] }
  }
}

/** What stands behind a figure is counted as the figure is: by the task, not by its items. */
function givenFilter(given: string): Filter {
  const { from, to } = readGiven(given) ?? { from: null, to: null }
  return { givenFrom: from, givenTo: to, ofTask: true }
}

function doneFilter(done: string): Filter {
  const { from, to } = daysOfSpan(done)
  return { doneFrom: from, doneTo: to }
}

/** Tasks so many days late, as `late-8-30` or `late-91`. */
function lateFilter(due: string, today: CalendarDate): Filter | null {
  const [, least, most] = /^late-(\d{1,4})(?:-(\d{1,4}))?$/.exec(due) ?? []
  if (least === undefined) return null
  const dueFrom = most === undefined ? null : shiftDate(today, -Number(most))
  return { standings: ['overdue'], dueFrom, dueTo: shiftDate(today, -Number(least)) }
}

/** The last day of a month (`2026-11`). */
export const lastDayIn = (month: string): CalendarDate => shiftDate(`${shiftMonth(month, 1)}-01`, -1)

function dueFilter(due: string, today: CalendarDate): Filter {
  const month = today.slice(0, 7)
  const next = shiftMonth(month, 1)
  const filters: Record<string, Filter> = {
    overdue: { standings: ['overdue'] },
    week: { dueFrom: today, dueTo: shiftDate(today, SOON_DAYS) },
    month: { dueFrom: `${month}-01`, dueTo: lastDayIn(month) },
    nextMonth: { dueFrom: `${next}-01`, dueTo: lastDayIn(next) },
    none: { standings: ['noDeadline'] },
  }
  return filters[due] ?? lateFilter(due, today) ?? {}
}

function stateFilter(state: string): Filter {
  if (state === 'notStarted' || state === 'inProgress' || state === 'extensionAsked') return { statuses: [state] }
  if (state === 'doneInTime' || state === 'doneLate' || state === 'doneNoDeadline' || state === 'stopped')
    return { standings: [state] }
  return {}
}
