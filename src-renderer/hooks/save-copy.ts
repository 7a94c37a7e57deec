import type { Meeting } from '#domain/meeting.ts'
import { writeMeetingCopy } from '#domain/meeting-copy.ts'
import { fold } from '#vietnamese/fold.ts'
import { saveText } from '../shell/save-file.ts'
import { recoveryWords } from '../text/recovery.ts'

const LONGEST = 60

/** The end of a copy's file name, by which the import knows it. */
export const COPY_ENDING = '.thuky.json'

/** Saves a meeting as it is on screen to a file of the user's choice, without the core: for when the core cannot write. */
export const saveCopy = (meeting: Meeting): void => saveText(nameCopy(meeting.title), writeMeetingCopy(meeting))

/** An ASCII name that every drive takes, from the title. */
export function nameCopy(title: string): string {
  const words = fold(title).match(/[a-z0-9]+/g) ?? []
  return (words.join('-').slice(0, LONGEST).replace(/-$/, '') || recoveryWords.copyName) + COPY_ENDING
}
