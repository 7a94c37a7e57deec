import * as z from 'zod'
import { evidence } from './evidence.ts'
import { Id } from './ids.ts'

/** An award: the body that confers it (`của`) is not the one that hands it over (`trao`). */
export const Award = z.object({
  id: Id,
  award: z.string(),
  issuer: z.string().default(''),
  presenter: z.string().default(''),
  recipient: z.string().default(''),
  reason: z.string().default(''),
  decision: z.string().default(''),
  text: z.string().default(''),
  ...evidence,
})
export type Award = z.infer<typeof Award>
