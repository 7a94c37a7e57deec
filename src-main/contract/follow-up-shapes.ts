import * as z from 'zod'
import { PartialDate } from '#domain/dates.ts'
import { Id } from '#domain/ids.ts'
import { DirectiveFilter, NewDirectiveEvent } from './directive-shapes.ts'
import { DirectivePlace } from './sheet-shapes.ts'

/** Which directives something is made of: those a filter finds, or of them only the chosen ones. */
export const chosenDirectives = {
  filter: DirectiveFilter.prefault({}),
  only: z.array(DirectivePlace).max(50_000).nullable().default(null),
}

/** A text for one body, to be pasted into a message: what of its work is still open, and what is asked of it. */
export const ReminderMessage = z.object({
  unit: z.string(),
  text: z.string(),
  /** The directives it tells of. */
  places: z.array(DirectivePlace),
})
export type ReminderMessage = z.infer<typeof ReminderMessage>

/** The papers that go to a body about its own directives of one meeting. */
export const LetterKind = z.enum(['reminder', 'task-slip'])
export type LetterKind = z.infer<typeof LetterKind>

/** One letter to a body over all meetings, or one for each meeting and body; a slip always belongs to its meeting. */
export const LetterGrouping = z.enum(['body', 'meeting'])
export type LetterGrouping = z.infer<typeof LetterGrouping>

/** The tasks that a letter over all meetings urges: past their last day, these and those near it, or all that are open. */
export const UrgedTasks = z.enum(['overdue', 'near', 'open'])
export type UrgedTasks = z.infer<typeof UrgedTasks>

/** Whose a letter is and of which meeting; without one (`null`) it is over several. */
export const LetterName = z.object({
  meetingId: Id.nullable(),
  unit: z.string(),
  meetingTitle: z.string(),
  heldOn: PartialDate.nullable(),
})
export type LetterName = z.infer<typeof LetterName>

/** A letter that can be made, how many tasks it counts, and the directives it tells of. */
export const Letter = z.object({ ...LetterName.shape, tasks: z.int(), places: z.array(DirectivePlace) })
export type Letter = z.infer<typeof Letter>

/** A letter that is wanted. One over several meetings tells of the `places`; one of a meeting of all its body has there. */
export const WantedLetter = z.object({
  meetingId: Id.nullable(),
  unit: z.string(),
  places: z.array(DirectivePlace).max(50_000).default([]),
})
export type WantedLetter = z.infer<typeof WantedLetter>

/** A letter that was written, and the directives whose body it reminds: an item that stands as its task does is not one. */
export const WrittenLetter = z.object({ ...LetterName.shape, path: z.string(), places: z.array(DirectivePlace) })
export type WrittenLetter = z.infer<typeof WrittenLetter>

/** A letter that was not written, or a meeting that is not in a letter, and why. */
export const RefusedLetter = z.object({ ...LetterName.shape, message: z.string() })
export type RefusedLetter = z.infer<typeof RefusedLetter>

/** Events to be recorded of several directives at once. */
export const PlacedEvent = z.object({ ...DirectivePlace.shape, event: NewDirectiveEvent })
export type PlacedEvent = z.infer<typeof PlacedEvent>
export const TakenEvent = z.object({ ...DirectivePlace.shape, eventId: Id })
export type TakenEvent = z.infer<typeof TakenEvent>
export const RefusedEvent = z.object({ ...DirectivePlace.shape, message: z.string() })
export type RefusedEvent = z.infer<typeof RefusedEvent>
