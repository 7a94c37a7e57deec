import { localDate } from '#domain/dates.ts'
import type { EventSheet } from '#domain/directive.ts'
import { AppError } from '#domain/errors.ts'
import { takeBackEvent } from '#domain/record-event.ts'
import { refuseOversizedFile } from '#domain/source.ts'
import { extensionOf } from '#sources/recognize-file.ts'
import { readFilledSheet } from '#sources/sheets/read-filled-sheet.ts'
import { readSheetFile } from '#sources/sheets/read-sheet-file.ts'
import { fromBase64 } from './base64.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'
import { holdAgainstRegister } from './hold-against-register.ts'
import { listKnown } from './known-directives.ts'
import { recordEvents } from './record-events.ts'
import { updateOnNewest } from './update-on-newest.ts'

export const readSheet: Handler<'directive.readSheet'> = async (environment, input) => {
  const { fileName, contentBase64, reportedOn } = input
  // Three bytes stand in four letters: too large a file is not even unpacked.
  refuseOversizedFile((contentBase64.length / 4) * 3, fileName)
  const file = await readSheetFile({ bytes: fromBase64(contentBase64), fileName }, environment)
  if (file.tables.length === 0) throw new AppError('SHEET_WITHOUT_TABLE', { file: fileName })
  const sheet = readFilledSheet(file)
  const today = localDate(environment.now())
  const known = listKnown(await allDirectives(environment), today)
  return { fileName, ...holdAgainstRegister(sheet, known, { today, reportedOn }) }
}

/** A row of the sheet may speak of any meeting, so none may be left unread. */
async function allDirectives({ store, pause }: Environment) {
  for (;;) {
    const { meetings, unread } = await store.directives()
    if (unread === 0) return meetings
    await pause()
  }
}

/** The file is kept before anything names it: a crash between leaves a file that nobody names, never the reverse. */
export const acceptSheet: Handler<'directive.acceptSheet'> = async (environment, input) => {
  const { fileName, contentBase64, unit, decisions } = input
  const file = await environment.store.sheets.keep(fromBase64(contentBase64), extensionOf(fileName).slice(1))
  const sheet: EventSheet = { fileName, unit, file }
  const events = decisions.map(({ event, ...place }) => ({ ...place, event: { ...event, sheet } }))
  return { file, ...(await recordEvents(environment, events)) }
}

/** What somebody has taken back meanwhile is not there, and that is what was asked for. */
export const takeBackSheet: Handler<'directive.takeBackSheet'> = async (environment, { taken }) => {
  let removed = 0
  for (const [meetingId, own] of Map.groupBy(taken, (one) => one.meetingId)) {
    let count = 0
    await updateOnNewest(environment, meetingId, (meeting) => {
      count = 0
      const directives = meeting.directives.map((directive) =>
        own
          .filter((one) => one.directiveId === directive.id)
          .reduce((made, { eventId }) => {
            if (!made.history.some((event) => event.id === eventId)) return made
            count++
            return takeBackEvent(made, eventId)
          }, directive),
      )
      return { ...meeting, directives }
    })
    removed += count
  }
  return { removed }
}
