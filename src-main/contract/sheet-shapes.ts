import * as z from 'zod'
import { CalendarDate } from '#domain/dates.ts'
import { Id } from '#domain/ids.ts'
import { DirectiveRow, NewDirectiveEvent } from './directive-shapes.ts'

/** In which kind of file a sheet goes out. */
export const SheetFormat = z.enum(['docx', 'xlsx'])
export type SheetFormat = z.infer<typeof SheetFormat>

/** A directive by its meeting and its own id. */
export const DirectivePlace = z.object({ meetingId: Id, directiveId: Id })
export type DirectivePlace = z.infer<typeof DirectivePlace>

/** A body and how many of the directives asked for its sheet would have. */
export const SheetUnit = z.object({ unit: z.string(), count: z.int() })
export type SheetUnit = z.infer<typeof SheetUnit>

/** What could not go into any sheet: without a lead body, or of a meeting with a degree of secrecy. */
export const LeftOffSheets = z.object({ unassigned: z.int(), secret: z.int() })

/** What of a row a person must look at before taking it. */
export const SheetWarningKind = z.enum([
  /** The words of the directive stand otherwise in the sheet. */
  'textChanged',
  /** The code says one directive, the words another. */
  'otherText',
  /** No code: found by its words, or by words much like them. */
  'byText',
  'byLikeness',
  /** The cell was made one with that of another row, or rows were made one. */
  'shared',
  /** A day that cannot be read, or whose year was not written. */
  'badDate',
  'yearInferred',
  /** Done without a day: the day of the sheet is taken. */
  'noDay',
  /** A day or nothing but a paper says that it is done; no state was chosen. */
  'doneByDay',
  /** Said to be done and to need more time; or said not to be done, with a day on which it was. */
  'contradiction',
  /** More time is asked for, but not until when. */
  'noNewDeadline',
  /** The sheet prints another deadline than the register has. */
  'deadlineDiffers',
  /** Words under a head that nobody knows. */
  'otherColumn',
])
export type SheetWarningKind = z.infer<typeof SheetWarningKind>
export const SheetWarning = z.object({ kind: SheetWarningKind, column: z.string(), text: z.string() })
export type SheetWarning = z.infer<typeof SheetWarning>

/** An event that a row of the sheet tells of; `problem` says why it cannot be recorded as it stands. */
export const ProposedEvent = z.object({ event: NewDirectiveEvent, problem: z.string() })
export type ProposedEvent = z.infer<typeof ProposedEvent>

/** One row of the sheet that belongs to a directive: what the register has now, what the sheet says. */
export const SheetRow = z.object({
  key: z.string(),
  row: DirectiveRow,
  /** Which table of the file and which line of it, from 1. */
  table: z.int(),
  line: z.int(),
  /** The filled cells as they stand there, under the heads as the program prints them. */
  said: z.array(z.object({ head: z.string(), text: z.string() })),
  events: z.array(ProposedEvent),
  /** What it tells that the register has already. */
  known: z.int(),
  warnings: z.array(SheetWarning),
  /** Whether it may be taken with all others, or a person should look first. */
  isSure: z.boolean(),
})
export type SheetRow = z.infer<typeof SheetRow>

/** A sheet that came back, held against the register. */
export const SheetReading = z.object({
  fileName: z.string(),
  unit: z.string(),
  /** The day whose news it tells, and whether the sheet itself names it. */
  reportedOn: CalendarDate,
  isDayInferred: z.boolean(),
  filledBy: z.string(),
  rows: z.array(SheetRow),
  /** Words that belong to no directive that could be found: rows, and lines beside the table. */
  loose: z.array(z.object({ table: z.int(), line: z.int(), text: z.string() })),
})
export type SheetReading = z.infer<typeof SheetReading>

/** One event that somebody takes from a sheet. */
export const SheetDecision = z.object({ ...DirectivePlace.shape, event: NewDirectiveEvent.omit({ sheet: true }) })
export type SheetDecision = z.infer<typeof SheetDecision>
