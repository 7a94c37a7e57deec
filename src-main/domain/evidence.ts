import * as z from 'zod'
import { Id } from './ids.ts'

/** A half-open range `[start, end)` in UTF-16 units of the text of one stored source. */
export const SourceSpan = z.object({
  sourceId: Id,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type SourceSpan = z.infer<typeof SourceSpan>

/** Who put a value there: a person's keyboard, the reader's guess, or the reader's guess confirmed by a person. */
export const Origin = z.enum(['typed', 'proposed', 'accepted'])
export type Origin = z.infer<typeof Origin>

/** How sure a rule is of its proposal. */
export const Confidence = z.enum(['certain', 'likely', 'guess'])
export type Confidence = z.infer<typeof Confidence>

/** Fields that every value which may come from a source carries. */
export const evidence = {
  source: SourceSpan.nullable().default(null),
  origin: Origin.default('typed'),
}
