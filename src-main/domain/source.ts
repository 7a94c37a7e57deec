import * as z from 'zod'
import { Moment } from './dates.ts'
import { AppError } from './errors.ts'
import { Id } from './ids.ts'

/** What kind of file a text came from. */
export const SourceFormat = z.enum([
  'pasted',
  'text',
  'markdown',
  'html',
  'word',
  'oldWord',
  'rtf',
  'openDocument',
  'subtitles',
])
export type SourceFormat = z.infer<typeof SourceFormat>

/** One thing done to a file on the way to its text, for the reader to see: how many places, and a word or two about it. */
export const SourceChange = z.object({
  kind: z.enum([
    /** Bytes in an encoding other than Unicode (`detail` names it). */
    'encoding',
    /** Runs of a Word file in fonts of an old encoding (`detail` names the fonts). */
    'legacyFont',
    /** Tracked changes taken as accepted. */
    'trackedChanges',
    /** Comments, hidden text, pictures left out. */
    'leftOut',
    /** Tables read row by row. */
    'tables',
    /** Headers, footers, notes put at the front or the end. */
    'edges',
    /** Marks of Markdown or HTML taken away. */
    'markup',
    /** Time stamps and numbers of subtitles taken away; they stay as `cues`. */
    'timing',
    /** Capitals, sentence starts and names put back into a recogniser's text. */
    'case',
    /** Words replaced by the office's list "Nghe → đúng" (`detail` shows some). */
    'glossary',
    /** Stray marks, invisible and control characters. */
    'cleaned',
  ]),
  count: z.int().nonnegative(),
  detail: z.string().default(''),
})
export type SourceChange = z.infer<typeof SourceChange>

/** Most of the replaced words are told by number only. */
const PAIRS_TOLD = 5

/** Words replaced by the office's list, as one thing done to the text; `null` where nothing was. */
export function tellReplaced(replaced: readonly { from: string; to: string }[]): SourceChange | null {
  if (replaced.length === 0) return null
  const pairs = [...new Set(replaced.map(({ from, to }) => `${from} → ${to}`))]
  return { kind: 'glossary', count: replaced.length, detail: pairs.slice(0, PAIRS_TOLD).join('; ') }
}

/** Where in the text a subtitle or a recogniser's pause began, and at which second of the recording. */
export const Cue = z.object({ at: z.int().nonnegative(), second: z.number().nonnegative() })
export type Cue = z.infer<typeof Cue>

/** Where a text comes from and what was done to it, so that a person can look at it and take it back. */
export const sourceOrigin = {
  format: SourceFormat.default('pasted'),
  /** As shown to people: `UTF-8`, `TCVN3 (ABC)`; empty where the file says itself (Word). */
  encoding: z.string().default(''),
  /** The text before conversions that could be wrong (old encoding, letter case, glossary); empty where nothing was done. */
  original: z.string().default(''),
  changes: z.array(SourceChange).default([]),
  cues: z.array(Cue).default([]),
}

/** An imported text, verbatim (NFC, LF line ends, nothing else changed). Spans count in UTF-16 units of `text`. */
export const Source = z.object({
  id: Id,
  fileName: z.string().default(''),
  importedAt: Moment,
  /** SHA-256 of `text` in UTF-8, hex: tells a re-import of the same text. */
  hash: z.string(),
  text: z.string(),
  ...sourceOrigin,
  /** The source this one is a corrected edition of. */
  replaces: Id.nullable().default(null),
})
export type Source = z.infer<typeof Source>

/** Files larger than this are not even opened; their text has a limit of its own. */
export const SOURCE_FILE_LIMIT_BYTES = 64 * 1024 * 1024

/** Notes larger than this are refused: ten hours of speech are about 1 MB. */
export const SOURCE_LIMIT_BYTES = 4 * 1024 * 1024

const megabytes = (count: number): string => `${(count / 1024 / 1024).toFixed(0)} MB`

/** Refuses a file before anything of it is read. `bytes`: its size. */
export function refuseOversizedFile(bytes: number, file: string, limit = SOURCE_FILE_LIMIT_BYTES): void {
  if (bytes > limit)
    throw new AppError('SOURCE_FILE_TOO_LARGE', { file, size: megabytes(bytes), limit: megabytes(limit) })
}

/** Plain notes have no more bytes than two a letter, so a larger file need not be read to be refused. */
export function refuseOversizedNotes(bytes: number, file: string): void {
  refuseOversizedFile(bytes, file)
  if (/\.(?:txt|text|md|markdown)$/iu.test(file) && bytes > 2 * SOURCE_LIMIT_BYTES) refuseOversizedSource(bytes)
}

/** Refuses notes over the limit before they are read or worked on. `bytes`: size in UTF-8. */
export function refuseOversizedSource(bytes: number): void {
  if (bytes > SOURCE_LIMIT_BYTES)
    throw new AppError('SOURCE_TOO_LARGE', { size: megabytes(bytes), limit: megabytes(SOURCE_LIMIT_BYTES) })
}
