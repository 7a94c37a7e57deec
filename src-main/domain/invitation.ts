import * as z from 'zod'
import { CalendarDate } from './dates.ts'

/** What an invitation says beside the meeting's own facts (QĐ 45/2018/QĐ-TTg: specific requests to those invited). */
export const Invitation = z.object({
  /** Requests, one a line: prepare a report, register, dress. */
  requests: z.array(z.string()).default([]),
  /** Papers sent with it or to be found somewhere. */
  materials: z.array(z.string()).default([]),
  replyBy: CalendarDate.nullable().default(null),
  /** An urgent meeting needs no three working days. */
  isUrgent: z.boolean().default(false),
})
export type Invitation = z.infer<typeof Invitation>
