import type { DirectiveRow } from '#contract/directive-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { dateParts, hasYear } from '#domain/dates.ts'
import { type DirectiveEvent, directiveStatus } from '#domain/directive.ts'
import { directiveStanding } from '#domain/directive-standing.ts'
import { asleepUntil, deadlineInForce, dueOn, openRound } from '#domain/due.ts'
import { rootsOf } from '#domain/group-directives.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { numberByIssuer } from '#domain/number-tasks.ts'
import type { MeetingDirectives, RegisterEntry } from '#domain/register-entry.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'

/** A directive of the register, and the days it is sorted and counted by. */
export type Line = {
  row: DirectiveRow
  summary: MeetingSummary
  /** The day it was given, with a year in any case. */
  givenKey: CalendarDate
  /** The day it was done; `null` while it is not. */
  doneOn: CalendarDate | null
  /** Its words as the filter compares them; empty until it is first asked for some. */
  words: string
}

/** A task and its items: what is counted as one and listed together. */
export type Unit = { head: Line; items: Line[] }

/** The tasks of all meetings as they stand on `today`, newest meeting first, each meeting's in the order of its papers. */
export function makeUnits(meetings: readonly MeetingDirectives[], today: CalendarDate): readonly Unit[] {
  const known = madeOf.get(meetings)
  if (known?.today === today) return known.units
  const units = meetings.flatMap((one) => unitsOfMeeting(one, today))
  madeOf.set(meetings, { today, units })
  return units
}

type Made = { today: CalendarDate; units: readonly Unit[] }
/** The store gives the very same list until something changes, and of the next list most meetings are the same. */
const madeOf = new WeakMap<readonly MeetingDirectives[], Made>()
const madeOfMeeting = new WeakMap<readonly RegisterEntry[], Made & { summary: MeetingSummary }>()

function unitsOfMeeting({ summary, directives }: MeetingDirectives, today: CalendarDate): readonly Unit[] {
  const known = madeOfMeeting.get(directives)
  if (known?.today === today && known.summary === summary) return known.units
  const units = new Map<RegisterEntry, Unit>()
  const roots = rootsOf(directives)
  for (const { number, directive } of numberByIssuer(directives, pointLetter).flatMap(({ rows }) => rows)) {
    const root = roots.get(directive) ?? directive
    const parent = units.get(root)
    const line = makeLine({ summary, directive, number, parent: parent?.head ?? null }, today)
    if (parent) parent.items.push(line)
    else units.set(directive, { head: line, items: [] })
  }
  const made = [...units.values()]
  madeOfMeeting.set(directives, { summary, today, units: made })
  return made
}

/** What the office says of a task; the body that has it has not been heard. */
const NO_NEWS: ReadonlySet<DirectiveEvent['type']> = new Set(['reminded', 'note', 'deferred'])

type Source = { summary: MeetingSummary; directive: RegisterEntry; number: string; parent: Line | null }

function makeLine({ summary, directive, number, parent }: Source, today: CalendarDate): Line {
  const { id, history, text, issuer, assignee, coordinators, product, priority, notForPublication } = directive
  const deadline = deadlineInForce(directive)
  const followsParent = parent !== null && history.length === 0 && deadline.kind === 'none'
  const givenOn = history.find((event) => event.type === 'assigned')?.on ?? summary.heldOn
  const lastEvent = history.at(-1) ?? null
  const own = {
    deadline,
    dueOn: dueOn(directive, summary.heldOn),
    standing: directiveStanding(directive, summary.heldOn, today),
    status: directiveStatus(directive),
    percent: history.findLast((event) => event.percent !== null || event.type === 'roundDone')?.percent ?? null,
    newsOn: history.findLast((event) => !NO_NEWS.has(event.type))?.on ?? null,
    asleepUntil: asleepUntil(directive, today),
    hasRounds: openRound(directive, summary.heldOn) !== null,
  }
  const stands = followsParent ? pickStand(parent.row) : own
  const row: DirectiveRow = {
    meetingId: summary.id,
    directiveId: id,
    meetingTitle: summary.title,
    heldOn: summary.heldOn,
    organizer: summary.organizer,
    series: summary.series,
    secrecyLevel: summary.secrecyLevel,
    ...{ number, text, issuer, assignee, coordinators, product, priority, givenOn, lastEvent },
    ...stands,
    resultDocument: directive.resultDocument || lastDocument(history),
    parentId: parent?.row.directiveId ?? null,
    followsParent,
    notForPublication,
  }
  const isDone = row.status === 'completed'
  const doneOn = isDone ? (history.findLast((event) => event.type === 'completed')?.on ?? null) : null
  return { row, summary, givenKey: withYear(givenOn, summary.createdAt), doneOn, words: '' }
}

const pickStand = (row: DirectiveRow) => ({
  deadline: row.deadline,
  dueOn: row.dueOn,
  standing: row.standing,
  status: row.status,
  percent: row.percent,
  newsOn: row.newsOn,
  asleepUntil: row.asleepUntil,
  hasRounds: row.hasRounds,
})

const lastDocument = (history: readonly DirectiveEvent[]): string =>
  history.findLast((event) => event.document !== '')?.document ?? ''

/** A day without its year is taken for one of the year it was written down in, as in the list of meetings. */
function withYear(day: string | null, createdAt: string): CalendarDate {
  if (day === null) return createdAt.slice(0, 10)
  if (hasYear(day)) return day
  const { month, day: inMonth } = dateParts(day)
  return `${createdAt.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(inMonth).padStart(2, '0')}`
}
