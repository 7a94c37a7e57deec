import * as z from 'zod'
import { sourceOrigin } from '#domain/source.ts'

/** One way of reading bytes whose encoding the file does not say: its name, and how the first words look in it. */
export const EncodingChoice = z.object({ name: z.string(), sample: z.string() })
export type EncodingChoice = z.infer<typeof EncodingChoice>

/** A file as text, with what was done to it. `encodings`: other ways it could be read, the likeliest first. */
export const DecodedSource = z.object({ text: z.string(), ...sourceOrigin, encodings: z.array(EncodingChoice) })
export type DecodedSource = z.infer<typeof DecodedSource>

/** What a person can make of a selected passage by hand. */
export const HandKind = z.enum(['directive', 'speech', 'figure', 'attendee', 'assessment', 'award'])
export type HandKind = z.infer<typeof HandKind>

/** What a column of a list of people holds. */
export const ColumnMeaning = z.enum([
  'ordinal',
  'honorific',
  'fullName',
  'familyName',
  'givenName',
  'post',
  'organization',
  'role',
  'presence',
  'phone',
  'seat',
  'note',
  'ignored',
])
export type ColumnMeaning = z.infer<typeof ColumnMeaning>

/** `isSure`: the head of the column says so; otherwise guessed from what stands in it. */
export const ColumnGuess = z.object({ meaning: ColumnMeaning, isSure: z.boolean(), heading: z.string() })
export type ColumnGuess = z.infer<typeof ColumnGuess>

/** A table of people as it stands in the file: `rows` without the head rows, every cell as text. */
export const AttendeeTable = z.object({
  fileName: z.string(),
  sheets: z.array(
    z.object({
      name: z.string(),
      columns: z.array(ColumnGuess),
      rows: z.array(z.array(z.string())),
      /** Rows above the head of the table and below its end: titles, totals, signatures. */
      skipped: z.array(z.string()),
    }),
  ),
  encoding: z.string(),
})
export type AttendeeTable = z.infer<typeof AttendeeTable>
