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

/** A paper of one meeting to one body, and the directives it tells of. */
export const Letter = z.object({
  meetingId: Id,
  unit: z.string(),
  meetingTitle: z.string(),
  heldOn: PartialDate.nullable(),
  places: z.array(DirectivePlace),
})
export type Letter = z.infer<typeof Letter>

/** Events to be recorded of several directives at once. */
export const PlacedEvent = z.object({ ...DirectivePlace.shape, event: NewDirectiveEvent })
export type PlacedEvent = z.infer<typeof PlacedEvent>
export const TakenEvent = z.object({ ...DirectivePlace.shape, eventId: Id })
export type TakenEvent = z.infer<typeof TakenEvent>
export const RefusedEvent = z.object({ ...DirectivePlace.shape, message: z.string() })
export type RefusedEvent = z.infer<typeof RefusedEvent>
