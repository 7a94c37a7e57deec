import * as z from 'zod'
import { evidence } from './evidence.ts'
import { Id } from './ids.ts'

/** One vote (QĐ 45/2018/QĐ-TTg: results belong in the minutes). Percentages are computed on those present. */
export const Vote = z.object({
  id: Id,
  subject: z.string(),
  method: z.enum(['showOfHands', 'ballot', 'electronic', 'other']).default('showOfHands'),
  inFavour: z.int().nonnegative().default(0),
  against: z.int().nonnegative().default(0),
  otherOpinions: z.int().nonnegative().default(0),
  agendaItemId: Id.nullable().default(null),
  ...evidence,
})
export type Vote = z.infer<typeof Vote>
