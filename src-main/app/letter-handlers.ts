import type { Letter, LetterKind } from '#contract/follow-up-shapes.ts'
import { isSameBody, listAssignees } from '#documents/list-assignees.ts'
import { isOpen } from '#documents/tell-state.ts'
import { localDate } from '#domain/dates.ts'
import { AppError } from '#domain/errors.ts'
import type { MeetingDirectives } from '#domain/register-entry.ts'
import { chooseDirectives, isStillOpen } from './choose-directives.ts'
import type { Environment } from './environment.ts'
import { makePaper, openForExport } from './export-handlers.ts'
import type { Handler } from './handler.ts'
import type { KnownDirective } from './known-directives.ts'
import { recordExports } from './record-exports.ts'

/** A paper tells of all that its body has in its meeting, not only of what a filter found: so do its places. */
export const listLetters: Handler<'directive.listLetters'> = async (environment, { kind, ...asked }) => {
  const { found, unread } = await chooseDirectives(environment, asked)
  const wanted = kind === 'reminder' ? found.filter(isStillOpen) : found
  const assigned = wanted.filter(({ body }) => body !== '')
  const { meetings } = await environment.store.directives()
  const byId = new Map(meetings.map((one) => [one.summary.id, one]))
  const letters = [...Map.groupBy(assigned, ({ line }) => line.row.meetingId)].flatMap(([id, list]) => {
    const meeting = byId.get(id)
    return meeting ? lettersOf(meeting, list, kind) : []
  })
  letters.sort((a, b) => a.unit.localeCompare(b.unit, 'vi') || (b.heldOn ?? '').localeCompare(a.heldOn ?? ''))
  const left = { closed: found.length - wanted.length, unassigned: wanted.length - assigned.length }
  return { letters, left, unread }
}

function lettersOf(
  { summary, directives }: MeetingDirectives,
  found: readonly KnownDirective[],
  kind: LetterKind,
): Letter[] {
  const told = directives.filter((one) => one.assignee.trim() !== '' && (kind === 'task-slip' || isOpen(one)))
  return listAssignees(told)
    .filter((unit) => found.some(({ body }) => isSameBody(body, unit)))
    .map((unit) => ({
      meetingId: summary.id,
      unit,
      meetingTitle: summary.title,
      heldOn: summary.heldOn,
      places: told
        .filter((one) => isSameBody(one.assignee, unit))
        .map(({ id }) => ({ meetingId: summary.id, directiveId: id })),
    }))
}

type Wanted = { meetingId: string; unit: string }
type Written = { files: (Wanted & { path: string })[]; refused: (Wanted & { message: string })[] }

/** One paper that is refused does not stop the others; each that was written is recorded in its meeting. */
export const exportLetters: Handler<'directive.exportLetters'> = async (environment, { kind, letters, folder }) => {
  // A folder that is not there is refused at once, not once for each paper.
  await environment.listFolders(folder)
  const done: Written = { files: [], refused: [] }
  for (const [meetingId, own] of Map.groupBy(letters, (one) => one.meetingId)) {
    const units = own.map(({ unit }) => unit)
    try {
      const { files, refused } = await exportOfMeeting(environment, { meetingId, units, kind, folder })
      done.files.push(...files)
      done.refused.push(...refused)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { message } = error
      done.refused.push(...own.map((one) => ({ ...one, message })))
    }
    await environment.pause()
  }
  return { folder, ...done }
}

type Order = { meetingId: string; units: readonly string[]; kind: LetterKind; folder: string }

async function exportOfMeeting(environment: Environment, { meetingId, units, kind, folder }: Order): Promise<Written> {
  const opened = await openForExport(environment, meetingId)
  const done: Written = { files: [], refused: [] }
  const written: { target: string; path: string; hash: string }[] = []
  for (const unit of units) {
    try {
      const paper = { kind, target: unit, today: localDate(environment.now()) }
      const { fileName, bytes } = await makePaper(opened, paper)
      const path = await environment.writePaper(folder, fileName, bytes)
      written.push({ target: unit, path, hash: environment.hashBytes(bytes) })
      done.files.push({ meetingId, unit, path })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      done.refused.push({ meetingId, unit, message: error.message })
    }
  }
  await recordExports(environment, meetingId, { kind, written })
  return done
}
