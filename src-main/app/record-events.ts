import type { PlacedEvent, RefusedEvent, TakenEvent } from '#contract/follow-up-shapes.ts'
import { localDate, momentOf } from '#domain/dates.ts'
import { AppError } from '#domain/errors.ts'
import { makeId } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { eventDays, recordEvent } from '#domain/record-event.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'
import { updateOnNewest } from './update-on-newest.ts'

type Recorded = { taken: TakenEvent[]; refused: RefusedEvent[] }

export const addDirectiveEvents: Handler<'directive.addEvents'> = (environment, { events }) =>
  recordEvents(environment, events)

/** One save for all events of a meeting; what cannot have been is told, and stops no other. */
export async function recordEvents(environment: Environment, events: readonly PlacedEvent[]): Promise<Recorded> {
  const done: Recorded = { taken: [], refused: [] }
  for (const [meetingId, own] of Map.groupBy(events, (one) => one.meetingId)) {
    const { taken, refused } = await recordInMeeting(environment, meetingId, own)
    done.taken.push(...taken)
    done.refused.push(...refused)
  }
  return done
}

async function recordInMeeting(
  environment: Environment,
  meetingId: string,
  events: readonly PlacedEvent[],
): Promise<Recorded> {
  const { randomBytes, now } = environment
  const today = localDate(now())
  let [taken, refused]: [TakenEvent[], RefusedEvent[]] = [[], []]
  const change = (meeting: Meeting): Meeting => {
    ;[taken, refused] = [[], []]
    const days = eventDays(meeting, today)
    const directives = [...meeting.directives]
    for (const { directiveId, event } of events) {
      const at = directives.findIndex((one) => one.id === directiveId)
      const id = makeId(randomBytes)
      try {
        const found = directives[at]
        if (!found) throw new AppError('DIRECTIVE_NOT_FOUND')
        directives[at] = recordEvent(found, { ...event, id, recordedAt: momentOf(now()) }, days)
        taken.push({ meetingId, directiveId, eventId: id })
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        refused.push({ meetingId, directiveId, message: error.message })
      }
    }
    return { ...meeting, directives }
  }
  try {
    await updateOnNewest(environment, meetingId, change)
  } catch (error) {
    // What is written of other meetings stays written, so a meeting that cannot be is told, not thrown.
    if (!(error instanceof AppError)) throw error
    const { message } = error
    return { taken: [], refused: events.map(({ directiveId }) => ({ meetingId, directiveId, message })) }
  }
  return { taken, refused }
}
