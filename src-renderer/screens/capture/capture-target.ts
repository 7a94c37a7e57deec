import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'

/** The meeting that the notes in the box are for; `null` = a new one is made of them. */
export type CaptureTarget = { session: MeetingSession; meeting: Meeting } | null

/** What is kept of the box while it is written, for each meeting its own. */
export const placeKey = (name: string, target: Id | null): string =>
  target === null ? `thu-ky.import.${name}` : `thu-ky.import.${name}.${target}`
