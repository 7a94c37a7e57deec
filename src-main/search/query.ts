import type { MeetingKind, MeetingStatus } from '#domain/meeting.ts'
import type { Syllable } from '#vietnamese/split-syllables.ts'
import type { DateRange } from './date-range.ts'
import type { Phrase } from './phrase.ts'

/** What a meeting must be, told from its summary. Kinds, states and bodies: one of them; the rest: all of them. */
export type Filter = {
  kinds: MeetingKind[]
  statuses: MeetingStatus[]
  organizers: Phrase[]
  chairs: Phrase[]
  held: DateRange[]
  due: DateRange[]
}

/** What is looked for, as read from what was typed. */
export type Query = {
  /** What stood in quotation marks. */
  quoted: Phrase[]
  /** Everything else: one phrase, its last syllable perhaps still being typed. */
  rest: Syllable[]
  /** People who must have been there or have spoken. */
  people: Phrase[]
  filter: Filter
  notes: string[]
}

export const hasWords = (query: Query): boolean => query.quoted.length > 0 || query.rest.length > 0

/** Whether anything at all is asked. */
export function isAsked(query: Query): boolean {
  return hasWords(query) || query.people.length > 0 || Object.values(query.filter).some((list) => list.length > 0)
}
