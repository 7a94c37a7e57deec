import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import { applyPatch, PatchMismatch } from '#domain/meeting-patch.ts'
import type { EditJournal } from './edit-journal.ts'

/** The meeting as it stood before its last edit. Refuses with `NOTHING_TO_UNDO`. */
export async function undoEdit(journal: EditJournal, meeting: Meeting): Promise<Meeting> {
  return applyStep(meeting, await journal.patchToUndo(meeting.id, meeting.revision), 'NOTHING_TO_UNDO')
}

/** The meeting with the edit made again that was last taken back. Refuses with `NOTHING_TO_REDO`. */
export async function redoEdit(journal: EditJournal, meeting: Meeting): Promise<Meeting> {
  return applyStep(meeting, await journal.patchToRedo(meeting.id, meeting.revision), 'NOTHING_TO_REDO')
}

type Step = Awaited<ReturnType<EditJournal['patchToUndo']>>

/** A patch that no longer fits (the file was changed from outside under the same revision) is as good as none. */
function applyStep(meeting: Meeting, patch: Step, code: 'NOTHING_TO_UNDO' | 'NOTHING_TO_REDO'): Meeting {
  if (patch === null) throw new AppError(code)
  try {
    return applyPatch(meeting, patch)
  } catch (error) {
    throw error instanceof PatchMismatch ? new AppError(code) : error
  }
}
