import type { Span } from '../sheet-grid.ts'

/** A row of a table that came back: its cells by place, and the codes that stand in marks nobody sees. */
export type TableLine = { cells: string[]; marks: string[] }

/** A table as it stands in a file. `merges` name rows and columns of it; cells inside one but the first are empty. */
export type SheetTable = { lines: TableLine[]; merges: Span[] }

/** The tables of a file, and the words that stand outside of them. */
export type SheetFile = { tables: SheetTable[]; words: string[] }
