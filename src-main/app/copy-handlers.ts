import { momentOf } from '#domain/dates.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { makeId } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { refuseOversizedFile } from '#domain/source.ts'
import { readReturnedFile } from '#sources/copies/read-returned-file.ts'
import type { ReturnedFile } from '#sources/copies/returned-file.ts'
import { damaged } from '#sources/decoded-file.ts'
import { extensionOf, recognizeFile } from '#sources/recognize-file.ts'
import { type WordProblem, WordUnreadable } from '#word/package/word-unreadable.ts'
import { fromBase64 } from './base64.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'
import { holdCopyAgainstRecord } from './hold-copy-against-record.ts'
import { printCopyNow } from './print-copy-now.ts'

/** What LibreOffice saves as Word first. */
const ENDINGS: Readonly<Record<string, string>> = { oldWord: '.doc', rtf: '.rtf', openDocument: '.odt' }

export const readCopy: Handler<'review.readCopy'> = async (environment, { id, fileName, contentBase64 }) => {
  // Three bytes stand in four letters: too large a file is not even unpacked.
  refuseOversizedFile((contentBase64.length / 4) * 3, fileName)
  const file = await openCopy(environment, { bytes: fromBase64(contentBase64), fileName })
  const meeting = await findMeeting(environment, { id, fileName, own: file.meetingId })
  const now = await printCopyNow(meeting, await environment.store.settings())
  const { tied, ...held } = holdCopyAgainstRecord(file, meeting, now)
  // The file may say whose it is and have no item in it: all of them taken out is news too.
  if (tied === 0 && !(file.meetingId === meeting.id && file.printed !== null))
    throw new AppError('REVIEW_COPY_UNKNOWN', { file: fileName })
  return { fileName, meetingId: meeting.id, title: meeting.title, ...held }
}

/** The file is kept before the meeting names it: a crash between leaves a file that nobody names, never the reverse. */
export const keepCopy: Handler<'review.keepCopy'> = async (environment, input) => {
  const { id, baseRevision, fileName, contentBase64 } = input
  const { store, randomBytes, now } = environment
  refuseOversizedFile((contentBase64.length / 4) * 3, fileName)
  const file = await store.sheets.keep(fromBase64(contentBase64), extensionOf(fileName).slice(1))
  const copy = { id: makeId(randomBytes), fileName, file, at: momentOf(now()) }
  return store.update(id, baseRevision, (meeting) => ({
    ...meeting,
    returnedCopies: [...meeting.returnedCopies, copy],
  }))
}

type File = { bytes: Uint8Array; fileName: string }

async function openCopy({ convertToWord }: Environment, { bytes, fileName }: File): Promise<ReturnedFile> {
  const kind = recognizeFile(bytes, fileName)
  if (kind === 'word') return open(bytes, (problem) => damaged(fileName, problem))
  const ending = ENDINGS[kind]
  if (ending === undefined) throw new AppError('REVIEW_COPY_BAD_TYPE', { file: fileName })
  const made = await convertToWord(bytes, `file${ending}`).catch((error: unknown) => {
    // The sentence names the file as the person knows it.
    throw error instanceof AppError ? new AppError(error.code, { ...error.details, file: fileName }) : error
  })
  return open(made, (problem) => new AppError('SOURCE_OFFICE_FAILED', { file: fileName, problem: problemOf(problem) }))
}

function open(bytes: Uint8Array, refuse: (problem: WordProblem) => AppError): ReturnedFile {
  try {
    return readReturnedFile(bytes)
  } catch (error) {
    throw error instanceof WordUnreadable ? refuse(error.problem) : error
  }
}

type Wanted = { id: string | null; fileName: string; own: string }

/** The meeting that is open, or the one the file names; another one’s copy is refused by that one’s name. */
async function findMeeting({ store }: Environment, { id, fileName, own }: Wanted): Promise<Meeting> {
  if (own !== '' && own !== id) {
    const { meetings } = await store.all()
    const other = meetings.find((one) => one.id === own)
    if (!other) throw new AppError('REVIEW_COPY_MEETING_GONE', { file: fileName })
    if (id !== null) throw new AppError('REVIEW_COPY_OTHER_MEETING', { file: fileName, title: other.title })
  }
  const wanted = id ?? own
  if (wanted === '') throw new AppError('REVIEW_COPY_NO_MEETING', { file: fileName })
  return await store.get(wanted)
}
