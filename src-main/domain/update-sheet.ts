import type { CalendarDate } from './dates.ts'

/** A directive as a sheet prints it for the body that has it; all in words, but the code. */
export type SheetEntry = {
  code: string
  number: string
  text: string
  given: string
  deadline: string
  /** Where it stands in the register on the day the sheet is made. */
  standing: string
}

/** A sheet that goes out to one body, to be filled in and sent back. */
export type UpdateSheet = { unit: string; madeOn: CalendarDate; entries: SheetEntry[] }
