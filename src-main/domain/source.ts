import * as z from 'zod'
import { Moment } from './dates.ts'
import { Id } from './ids.ts'

/** An imported text, verbatim (NFC, LF line ends, nothing else changed). Spans count in UTF-16 units of `text`. */
export const Source = z.object({
  id: Id,
  fileName: z.string().default(''),
  importedAt: Moment,
  /** SHA-256 of `text` in UTF-8, hex: tells a re-import of the same text. */
  hash: z.string(),
  text: z.string(),
})
export type Source = z.infer<typeof Source>
