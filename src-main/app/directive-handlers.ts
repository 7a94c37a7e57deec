import type { DirectiveRow } from '#contract/directive-shapes.ts'
import { localDate, momentOf } from '#domain/dates.ts'
import type { Directive } from '#domain/directive.ts'
import { AppError } from '#domain/errors.ts'
import { makeId } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { summarizeMeeting } from '#domain/meeting-summary.ts'
import { eventDays, recordEvent, takeBackEvent } from '#domain/record-event.ts'
import { enterDirectives } from '#domain/register-entry.ts'
import { countGroups, countUnits } from './count-register.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'
import { isAwake, readRegisterFilter } from './narrow-register.ts'
import { makeUnits, type Unit } from './register-rows.ts'
import { sortNamesOf, sortUnits } from './sort-register.ts'
import { updateOnNewest } from './update-on-newest.ts'

export const listDirectives: Handler<'directive.list'> = async ({ store, now }, input) => {
  const { filter, sort, groupBy, skip, limit } = input
  const today = localDate(now())
  const { meetings, unread } = await store.directives()
  const all = makeUnits(meetings, today)
  const { finds, notes } = readRegisterFilter(filter, today)
  const counted = sortUnits(all, sort, groupBy).filter(finds)
  const units = filter.awake ? counted.filter(isAwake) : counted
  const { issuers, assignees } = namesIn(all)
  const found = units.reduce((sum, { items }) => sum + 1 + items.length, 0)
  return {
    rows: cutRows(units, skip, limit),
    found,
    counts: countUnits(counted, today),
    asleep: counted.length - units.length,
    groups: groupBy === null ? [] : countGroups(units, groupBy),
    ...{ issuers, assignees, inRegister: all.length, unread, notes: [...notes] },
  }
}

const names = new WeakMap<readonly Unit[], { issuers: string[]; assignees: string[] }>()

function namesIn(units: readonly Unit[]): { issuers: string[]; assignees: string[] } {
  const known = names.get(units) ?? {
    issuers: sortNamesOf(units, 'issuer'),
    assignees: sortNamesOf(units, 'assignee'),
  }
  names.set(units, known)
  return known
}

function cutRows(units: readonly Unit[], skip: number, limit: number): DirectiveRow[] {
  const rows: DirectiveRow[] = []
  let at = 0
  for (const { head, items } of units) {
    if (at + 1 + items.length > skip) {
      for (const { row } of [head, ...items]) {
        if (at++ >= skip) rows.push(row)
        if (rows.length === limit) return rows
      }
    } else at += 1 + items.length
  }
  return rows
}

export const addDirectiveEvent: Handler<'directive.addEvent'> = async (environment, input) => {
  const { meetingId, directiveId, event } = input
  const { randomBytes, now } = environment
  const today = localDate(now())
  const recorded = { ...event, id: makeId(randomBytes), recordedAt: momentOf(now()) }
  const meeting = await changeDirective(environment, { meetingId, directiveId }, (directive, found) =>
    recordEvent(directive, recorded, eventDays(found, today)),
  )
  return { meeting, row: rowIn(meeting, directiveId, today), eventId: recorded.id }
}

export const removeDirectiveEvent: Handler<'directive.removeEvent'> = async (environment, input) => {
  const { meetingId, directiveId, eventId } = input
  const meeting = await changeDirective(environment, { meetingId, directiveId }, (directive) =>
    takeBackEvent(directive, eventId),
  )
  return { meeting, row: rowIn(meeting, directiveId, localDate(environment.now())) }
}

type Place = { meetingId: string; directiveId: string }
type Change = (directive: Directive, meeting: Meeting) => Directive

const changeDirective = (environment: Environment, place: Place, change: Change): Promise<Meeting> =>
  updateOnNewest(environment, place.meetingId, (meeting) => changeIn(meeting, place.directiveId, change))

function changeIn(meeting: Meeting, directiveId: string, change: Change): Meeting {
  const directive = meeting.directives.find((one) => one.id === directiveId)
  if (!directive) throw new AppError('DIRECTIVE_NOT_FOUND')
  const changed = change(directive, meeting)
  return { ...meeting, directives: meeting.directives.map((one) => (one === directive ? changed : one)) }
}

function rowIn(meeting: Meeting, directiveId: string, today: string): DirectiveRow {
  const units = makeUnits([{ summary: summarizeMeeting(meeting), directives: enterDirectives(meeting) }], today)
  const lines = units.flatMap(({ head, items }) => [head, ...items])
  const found = lines.find(({ row }) => row.directiveId === directiveId)
  if (!found) throw new AppError('DIRECTIVE_NOT_FOUND')
  return found.row
}
