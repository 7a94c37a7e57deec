import * as z from 'zod'
import { Moment } from './dates.ts'
import { AppError } from './errors.ts'
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

/** Notes larger than this are refused: ten hours of speech are about 1 MB. */
export const SOURCE_LIMIT_BYTES = 4 * 1024 * 1024

/** Refuses notes over the limit before they are read or worked on. `bytes`: size in UTF-8. */
export function refuseOversizedSource(bytes: number): void {
  if (bytes <= SOURCE_LIMIT_BYTES) return
  const megabytes = (count: number) => `${(count / 1024 / 1024).toFixed(0)} MB`
  throw new AppError('SOURCE_TOO_LARGE', { size: megabytes(bytes), limit: megabytes(SOURCE_LIMIT_BYTES) })
}
