import * as z from 'zod'
import { CalendarDate, Moment } from './dates.ts'
import { DocumentKind, PaperTarget } from './document-record.ts'
import { Id } from './ids.ts'

/**
 * A number as it can be asked for: no office comes near the limit, and a mistyped one beyond it (a telephone number, a
 * date) would leave the series no next number.
 */
export const GivenNumber = z.int().positive().max(999_999)

/** One number taken from the register of a body: by a paper made here, or entered by hand for one made elsewhere. */
export const NumberEntry = z.object({
  id: Id,
  organizationId: Id,
  /** `2026/TB`, `2026/mat/TB`, `2025-2030/TB`: period, series of secret papers, type code; without code where all types share one series. */
  series: z.string(),
  number: z.int().positive(),
  symbol: z.string().default(''),
  issuedOn: CalendarDate,
  kind: DocumentKind.nullable().default(null),
  meetingId: Id.nullable().default(null),
  target: PaperTarget,
  /** Trích yếu, or what the paper is where it was made elsewhere. */
  subject: z.string().default(''),
  takenAt: Moment,
})
export type NumberEntry = z.infer<typeof NumberEntry>
