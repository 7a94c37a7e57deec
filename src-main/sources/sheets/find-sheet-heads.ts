import { nameSheetColumn, type SheetColumn } from '#vietnamese/update-sheet-heads.ts'
import { findPrintedCodes } from '#vietnamese/update-sheet-words.ts'
import type { SheetTable } from './sheet-table.ts'

/** What stands over each column, and the line of it; `null` where the table has no head. */
export type SheetHead = { line: number; columns: (SheetColumn | null)[]; titles: string[] }

/** Fewer names than this are no head: a row of data may begin like one of them. */
const FEWEST = 3
const MOST_OF = 0.6
/** Letters and notes stand above a table, not a hundred rows of it. */
const LOOK_AT = 40

/** The head of a table: the line with most names of columns. A wide cell names each column it covers. */
export function findSheetHead(table: SheetTable): SheetHead | null {
  let [best, most] = [-1, FEWEST - 1]
  for (const [at, { cells }] of table.lines.slice(0, LOOK_AT).entries()) {
    const names = countNames(cells)
    if (names > most) [best, most] = [at, names]
  }
  return best < 0 ? null : readHead(table, best)
}

function countNames(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const named = filled.map(nameSheetColumn).filter((one) => one !== null)
  const isHead = named.length >= filled.length * MOST_OF && !filled.some((cell) => findPrintedCodes(cell).length > 0)
  return isHead ? new Set(named).size : 0
}

function readHead({ lines, merges }: SheetTable, line: number): SheetHead {
  const width = Math.max(...lines.map(({ cells }) => cells.length))
  const own = lines[line]?.cells ?? []
  const titles = Array.from({ length: width }, (_, column) => {
    const wide = merges.find(
      (one) => one.top <= line && one.bottom >= line && one.left <= column && one.right >= column,
    )
    return (wide ? lines[wide.top]?.cells[wide.left] : own[column])?.trim() ?? ''
  })
  return { line, titles, columns: titles.map(nameSheetColumn) }
}

/** Whether a line says the head again, as it does where a table was put together from pages. */
export const isHeadAgain = (cells: readonly string[], { titles }: SheetHead): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length >= FEWEST && cells.every((cell, at) => cell.trim() === '' || cell.trim() === titles[at])
}
