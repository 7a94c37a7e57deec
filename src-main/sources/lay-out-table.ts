import { writeRow } from './write-row.ts'

/** A row of cells, each of its lines. */
type Rows = readonly (readonly (readonly string[])[])[]

/** Letterheads and places for signatures are tables of one or two rows with several lines in a cell. */
const LAYOUT_ROWS = 2
/** A cell longer than this is a column of a page, not a field of a table. */
const LONGEST_CELL = 600

/**
 * A table of data row by row, its cells in one line; one that only places things, cell by cell. `hasFrame`: it shows
 * lines, so that a long cell is still one of a table of tasks.
 */
export function layOutTable(rows: Rows, hasFrame: boolean): { lines: string[]; isData: boolean } {
  const isData = isTableOfData(rows, hasFrame)
  const lines = isData
    ? rows.map((row) => writeRow(row.map((cell) => cell.join(' '))))
    : rows.flatMap((row) => row.flatMap((cell) => [...cell]))
  return { lines: lines.filter((line) => line.trim() !== ''), isData }
}

function isTableOfData(rows: Rows, hasFrame: boolean): boolean {
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0))
  const widest = Math.max(0, ...filled.slice(0, 1000).map((row) => row.length))
  if (widest < 2 || filled.length === 0) return false
  const hasLines = filled.some((row) => row.some((cell) => cell.length > 1))
  if (filled.length <= LAYOUT_ROWS && hasLines) return false
  const isLong = filled.some((row) => row.some((cell) => cell.join(' ').length > LONGEST_CELL))
  return hasFrame || !isLong
}
