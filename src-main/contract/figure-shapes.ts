import * as z from 'zod'
import { CalendarDate } from '#domain/dates.ts'
import { DirectiveCounts } from './directive-shapes.ts'

/** The tasks of one body or leader; an empty name is that of nobody. */
export const FigureGroup = z.object({ name: z.string(), counts: DirectiveCounts })
export type FigureGroup = z.infer<typeof FigureGroup>

/** Overdue tasks by how many days they are late; `to` is `null` where nothing ends it. */
export const OverdueAge = z.object({ from: z.int(), to: z.int().nullable(), count: z.int() })
export type OverdueAge = z.infer<typeof OverdueAge>

/** Of the tasks counted: how many were given, and how many done, in a month (`2026-03`) or, over long spans, a year. */
export const FigureSpan = z.object({ span: z.string(), given: z.int(), done: z.int() })
export type FigureSpan = z.infer<typeof FigureSpan>

/** What a report on the register counts. Every list adds up to `counts`, as the register does under the same filter. */
export const DirectiveFigures = z.object({
  /** The day whose standing is counted. */
  asOf: CalendarDate,
  /** Meetings in which the tasks counted were given. */
  meetings: z.int(),
  counts: DirectiveCounts,
  /** The period of the same length before, as it stands on the same day; `null` where nothing was given in it. */
  previous: z.object({ from: CalendarDate, to: CalendarDate, counts: DirectiveCounts }).nullable(),
  /** Those with most tasks first, the nameless last. */
  byAssignee: z.array(FigureGroup),
  byIssuer: z.array(FigureGroup),
  bySpan: z.array(FigureSpan),
  ageing: z.array(OverdueAge),
  /** Meetings not yet read into the register: ask again until none is left. */
  unread: z.int(),
  /** Sentences about filters that were not understood. */
  notes: z.array(z.string()),
})
export type DirectiveFigures = z.infer<typeof DirectiveFigures>
