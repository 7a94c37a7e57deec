import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Environment } from './environment.ts'

/** Somebody may save in between; what is added to a directive fits on any state of its meeting, so it is tried again. */
const TRIES = 5

/** Changes a meeting as it is now, for changes that need no look at what they fall on. */
export async function updateOnNewest(
  { store }: Pick<Environment, 'store'>,
  meetingId: string,
  change: (meeting: Meeting) => Meeting,
): Promise<Meeting> {
  for (let tried = 1; ; tried++) {
    const { revision } = await store.get(meetingId)
    try {
      return await store.update(meetingId, revision, change)
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'MEETING_CONFLICT' || tried === TRIES) throw error
    }
  }
}
