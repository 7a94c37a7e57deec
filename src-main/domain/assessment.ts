import * as z from 'zod'
import { evidence } from './evidence.ts'
import { Id } from './ids.ts'

/** A passage that is neither directive nor figure: a reported result, praise, a shortcoming, the host's own plan. */
export const Assessment = z.object({
  id: Id,
  kind: z.enum(['result', 'praise', 'shortcoming', 'plan']),
  text: z.string(),
  /** Who said it; empty for the host's report. */
  speaker: z.string().default(''),
  /** Meant for those present only: flagged before a release, and left out of it. */
  isInternal: z.boolean().default(false),
  notForPublication: z.boolean().default(false),
  ...evidence,
})
export type Assessment = z.infer<typeof Assessment>
