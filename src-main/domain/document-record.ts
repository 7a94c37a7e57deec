import * as z from 'zod'
import { CalendarDate, Moment } from './dates.ts'
import { Id } from './ids.ts'

/** Papers that can be made from a meeting. */
export const DocumentKind = z.enum(['minutes', 'conclusion-notice', 'report', 'news-item', 'press-release'])
export type DocumentKind = z.infer<typeof DocumentKind>

/** A paper that was exported, and its number once the registry has given one. */
export const DocumentRecord = z.object({
  id: Id,
  kind: DocumentKind,
  number: z.int().positive().nullable().default(null),
  symbol: z.string().default(''),
  issuedOn: CalendarDate.nullable().default(null),
  signer: z.string().default(''),
  fileName: z.string().default(''),
  exportedAt: Moment.nullable().default(null),
})
export type DocumentRecord = z.infer<typeof DocumentRecord>
