import type { FilledColumn } from '#vietnamese/update-sheet-heads.ts'

/** What a body has written about one line of the sheet, as it stands there. */
export type FilledRow = {
  /** Of which table of the file, and which line of that table, both from 1. */
  table: number
  line: number
  /** Codes of directives, the likeliest first; several of `joined` where rows were made one. */
  codes: string[]
  joined: boolean
  text: string
  deadline: string
  cells: Partial<Record<FilledColumn, string>>
  /** Columns whose cell was made one with that of another row. */
  shared: FilledColumn[]
  /** Words under heads that nobody knows. */
  others: { head: string; text: string }[]
}

/** A sheet that came back. `loose`: words that belong to no row and were not printed by the program. */
export type FilledSheet = { unit: string; updatedOn: string; filledBy: string; rows: FilledRow[]; loose: string[] }
