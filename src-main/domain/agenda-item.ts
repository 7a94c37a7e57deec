import * as z from 'zod'
import { Moment } from './dates.ts'
import { evidence } from './evidence.ts'
import { Id } from './ids.ts'

/** One item of the agenda; the order is the order of the list. */
export const AgendaItem = z.object({
  id: Id,
  title: z.string(),
  presenter: z.string().default(''),
  startsAt: Moment.nullable().default(null),
  note: z.string().default(''),
  ...evidence,
})
export type AgendaItem = z.infer<typeof AgendaItem>

/** A paper presented at the meeting ("có tài liệu kèm theo", HD 16-HD/VPTW). */
export const PresentedReport = z.object({
  id: Id,
  title: z.string(),
  presenter: z.string().default(''),
  agendaItemId: Id.nullable().default(null),
  isAttached: z.boolean().default(false),
  ...evidence,
})
export type PresentedReport = z.infer<typeof PresentedReport>
