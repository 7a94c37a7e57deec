import type { Attendee } from '#domain/attendee.ts'
import type { PartialDate } from '#domain/dates.ts'
import type { Id } from '#domain/ids.ts'
import type { Suggester } from '../meeting-editor/suggester.ts'

/** What a speech needs of its meeting. */
export type SpeechPlace = {
  meetingId: Id
  heldOn: PartialDate | null
  attendees: readonly Attendee[]
  /** Titles of the agenda by id, with the choice of none. */
  agenda: Readonly<Record<string, string>>
  suggester: Suggester
}
