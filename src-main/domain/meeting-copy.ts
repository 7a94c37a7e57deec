import { AppError } from './errors.ts'
import { Meeting } from './meeting.ts'

const FORMAT = 'thu-ky/copy'
const VERSION = 1

/** A meeting as a file that is kept outside the store, made by the page alone when the core cannot write. */
export function writeMeetingCopy(meeting: Meeting): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, body: meeting }, null, 1)}\n`
}

/** Reads such a copy. Refuses with `COPY_UNREADABLE`. */
export function readMeetingCopy(text: string): Meeting {
  const parsed = Meeting.safeParse(bodyOf(text))
  if (!parsed.success) throw new AppError('COPY_UNREADABLE')
  return parsed.data
}

function bodyOf(text: string): unknown {
  try {
    const value = JSON.parse(text) as { format?: unknown; version?: unknown; body?: unknown } | null
    // A later program's copy may hold what this one would drop without a word.
    return value?.format === FORMAT && value.version === VERSION ? value.body : null
  } catch {
    throw new AppError('COPY_UNREADABLE')
  }
}
