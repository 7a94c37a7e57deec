import type { Letter, LetterKind, LetterName, UrgedTasks } from '#contract/follow-up-shapes.ts'
import type { DirectivePlace } from '#contract/sheet-shapes.ts'
import { isSameBody, listAssignees } from '#documents/list-assignees.ts'
import { isOpen } from '#documents/tell-state.ts'
import { says } from '#documents/wording/sentence.ts'
import { type CalendarDate, localDate } from '#domain/dates.ts'
import { NEAR_DAYS } from '#domain/directive-standing.ts'
import { AppError } from '#domain/errors.ts'
import { listRoots } from '#domain/group-directives.ts'
import type { Meeting } from '#domain/meeting.ts'
import { summarizeMeeting } from '#domain/meeting-summary.ts'
import { enterDirectives, type MeetingDirectives } from '#domain/register-entry.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { chooseDirectives, isSecret, isStillOpen, placeOf } from './choose-directives.ts'
import type { Environment } from './environment.ts'
import { makePaper, openForExport } from './export-handlers.ts'
import type { Handler } from './handler.ts'
import { exportJointLetters, type LettersDone } from './joint-letters.ts'
import type { KnownDirective } from './known-directives.ts'
import { isDueWithin, isOpenStanding } from './narrow-register.ts'
import { recordExports } from './record-exports.ts'
import { makeUnits } from './register-rows.ts'

/**
 * A letter over several meetings tells of what was found and is urged. What was said in a meeting with a degree of secrecy
 * does not go among other words: it has a letter of its own, with the stamp.
 */
export const listLetters: Handler<'directive.listLetters'> = async (environment, input) => {
  const { kind, grouping, urged, unit, ...asked } = input
  const { found, today, unread } = await chooseDirectives(environment, asked)
  const wanted = kind === 'reminder' ? found.filter(isStillOpen) : found
  const assigned = wanted.filter(({ body }) => body !== '')
  const isJoint = kind === 'reminder' && grouping === 'body'
  const due = isJoint ? assigned.filter(isUrged(urged, today)) : assigned
  const { meetings } = await environment.store.directives()
  const letters = [
    ...(isJoint ? jointLettersOf(due.filter((one) => !isSecret(one))) : []),
    ...lettersOfMeetings(meetings, isJoint ? due.filter(isSecret) : due, kind),
  ].filter((one) => unit.trim() === '' || says(one.unit, unit))
  letters.sort(
    (a, b) =>
      a.unit.localeCompare(b.unit, 'vi') ||
      Number(a.meetingId !== null) - Number(b.meetingId !== null) ||
      (b.heldOn ?? '').localeCompare(a.heldOn ?? ''),
  )
  const left = {
    closed: found.length - wanted.length,
    unassigned: wanted.length - assigned.length,
    notDue: assigned.length - due.length,
  }
  return { letters, left, unread }
}

function isUrged(urged: UrgedTasks, today: CalendarDate): (one: KnownDirective) => boolean {
  const isNear = isDueWithin(NEAR_DAYS, today)
  return ({ line }) => urged === 'open' || line.row.standing === 'overdue' || (urged === 'near' && isNear(line))
}

function jointLettersOf(found: readonly KnownDirective[]): Letter[] {
  return [...Map.groupBy(found, ({ body }) => exactKey(body)).values()].map((own) => {
    const byMeeting = [...Map.groupBy(own, ({ line }) => line.row.meetingId).values()]
    return {
      ...{ meetingId: null, unit: own[0]?.body ?? '', meetingTitle: '', heldOn: null },
      tasks: byMeeting.reduce((sum, list) => sum + listRoots(list.map(({ entry }) => entry)).length, 0),
      places: own.map(placeOf),
    }
  })
}

/** A paper of a meeting tells of all that its body has there, not only of what a filter found: so do its places. */
function lettersOfMeetings(
  meetings: readonly MeetingDirectives[],
  found: readonly KnownDirective[],
  kind: LetterKind,
): Letter[] {
  const byId = new Map(meetings.map((one) => [one.summary.id, one]))
  return [...Map.groupBy(found, ({ line }) => line.row.meetingId)].flatMap(([id, list]) => {
    const meeting = byId.get(id)
    return meeting ? lettersOf(meeting, list, kind) : []
  })
}

function lettersOf(
  { summary, directives }: MeetingDirectives,
  found: readonly KnownDirective[],
  kind: LetterKind,
): Letter[] {
  const told = directives.filter((one) => one.assignee.trim() !== '' && (kind === 'task-slip' || isOpen(one)))
  return listAssignees(told)
    .filter((unit) => found.some(({ body }) => isSameBody(body, unit)))
    .map((unit) => {
      const own = told.filter((one) => isSameBody(one.assignee, unit))
      return {
        ...nameOf(summary, unit),
        tasks: listRoots(own).length,
        places: own.map(({ id }) => ({ meetingId: summary.id, directiveId: id })),
      }
    })
}

const nameOf = ({ id, title, heldOn }: Pick<Meeting, 'id' | 'title' | 'heldOn'>, unit: string): LetterName => ({
  ...{ meetingId: id, unit, meetingTitle: title, heldOn },
})

/** One paper that is refused does not stop the others; each of a meeting's own is recorded in it. */
export const exportLetters: Handler<'directive.exportLetters'> = async (environment, { kind, letters, folder }) => {
  // A folder that is not there is refused at once, not once for each paper.
  await environment.listFolders(folder)
  const joint = letters.filter(({ meetingId }) => meetingId === null)
  if (kind !== 'reminder' && joint.length > 0) throw new AppError('INVALID_INPUT', { problem: 'meetingId' })
  const done = await exportJointLetters(environment, joint, folder)
  const ofMeetings = Map.groupBy(letters, ({ meetingId }) => meetingId)
  for (const [meetingId, own] of ofMeetings) {
    if (meetingId === null) continue
    const units = own.map(({ unit }) => unit)
    try {
      const { files, refused } = await exportOfMeeting(environment, { meetingId, units, kind, folder })
      done.files.push(...files)
      done.refused.push(...refused)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { message } = error
      const nameless = { id: meetingId, title: '', heldOn: null }
      done.refused.push(...units.map((unit) => ({ ...nameOf(nameless, unit), message })))
    }
    await environment.pause()
  }
  return { folder, ...done }
}

type Order = { meetingId: string; units: readonly string[]; kind: LetterKind; folder: string }
type DoneThere = Omit<LettersDone, 'leftOut'>

async function exportOfMeeting(
  environment: Environment,
  { meetingId, units, kind, folder }: Order,
): Promise<DoneThere> {
  const opened = await openForExport(environment, meetingId)
  const { meeting } = opened
  const today = localDate(environment.now())
  const done: DoneThere = { files: [], refused: [] }
  const written: { target: string; path: string; hash: string }[] = []
  for (const unit of units) {
    try {
      const { fileName, bytes } = await makePaper(opened, { kind, target: unit, today })
      const path = await environment.writePaper(folder, fileName, bytes)
      written.push({ target: unit, path, hash: environment.hashBytes(bytes) })
      const places = kind === 'reminder' ? remindedPlaces(meeting, unit, today) : []
      done.files.push({ ...nameOf(meeting, unit), path, places })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      done.refused.push({ ...nameOf(meeting, unit), message: error.message })
    }
  }
  await recordExports(environment, meetingId, { kind, written })
  return done
}

function remindedPlaces(meeting: Meeting, unit: string, today: CalendarDate): DirectivePlace[] {
  const units = makeUnits([{ summary: summarizeMeeting(meeting), directives: enterDirectives(meeting) }], today)
  return units
    .flatMap(({ head, items }) => [head, ...items])
    .filter(({ row }) => isSameBody(row.assignee, unit) && isOpenStanding(row.standing) && !row.followsParent)
    .map(({ row: { meetingId, directiveId } }) => ({ meetingId, directiveId }))
}
