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
  ...evidence,
})
export type Assessment = z.infer<typeof Assessment>
