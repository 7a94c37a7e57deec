import { isDirectiveCode } from '#domain/directive-code.ts'
import { type FilledColumn, filledColumns, type SheetColumn } from '#vietnamese/update-sheet-heads.ts'
import { isLeftOpen } from '#vietnamese/update-sheet-states.ts'
import { findPrintedCodes } from '#vietnamese/update-sheet-words.ts'
import type { FilledRow } from './filled-sheet.ts'
import type { SheetHead } from './find-sheet-heads.ts'
import type { SheetTable } from './sheet-table.ts'

const filledNames: ReadonlySet<string> = new Set(filledColumns)
const isFilled = (column: SheetColumn): column is FilledColumn => filledNames.has(column)

/** One line of a table under its head. A cell made one with the rows below it holds for each of them. */
export function readFilledRow(
  table: SheetTable,
  line: number,
  head: SheetHead,
): Omit<FilledRow, 'table' | 'line'> & Place {
  const { cells: own, marks } = table.lines[line] ?? { cells: [], marks: [] }
  const said = new Map<SheetColumn, string>()
  const shared = new Set<FilledColumn>()
  const others: FilledRow['others'] = []
  for (const [at, title] of head.titles.entries()) {
    const column = head.columns[at] ?? null
    const above = column !== null && isFilled(column) ? cellAbove(table, line, at, head.line) : null
    const text = (above ?? own[at] ?? '').trim()
    if (text === '') continue
    if (column === null) others.push({ head: title, text })
    else said.set(column, join(said.get(column), text))
    if (column !== null && isFilled(column) && isShared(table, line, at, head.line) && !isLeftOpen(text))
      shared.add(column)
  }
  const cells = Object.fromEntries(filledColumns.flatMap((one) => (said.has(one) ? [[one, said.get(one) ?? '']] : [])))
  const { codes, joined } = findCodes(own, head, marks)
  return {
    ...{ table: 0, line: 0, codes, joined, cells, shared: [...shared] },
    text: said.get('text') ?? '',
    deadline: (said.get('deadline') ?? '').split('\n')[0]?.trim() ?? '',
    others: others.filter(({ text }) => !isOnlyCode(text)),
  }
}

type Place = { table: number; line: number }

const join = (before: string | undefined, text: string): string =>
  before === undefined || before === text ? text : `${before}\n${text}`

/** The words of a cell that was made one with this place, where it begins in a row of data above. */
function cellAbove({ lines, merges }: SheetTable, line: number, column: number, head: number): string | null {
  const span = merges.find((one) => one.left === column && one.top > head && one.top < line && one.bottom >= line)
  return span ? (lines[span.top]?.cells[span.left] ?? null) : null
}

const isShared = ({ merges }: SheetTable, line: number, column: number, head: number): boolean =>
  merges.some(
    (one) => one.left === column && one.top > head && one.top <= line && one.bottom >= line && one.bottom > one.top,
  )

/** Codes of the columns that hold them, of marks nobody sees, and of any other cell, in this order. */
function findCodes(cells: readonly string[], head: SheetHead, marks: readonly string[]) {
  const inColumns = (test: (column: SheetColumn | null) => boolean): string[] =>
    cells.flatMap((cell, at) => (test(head.columns[at] ?? null) ? codesIn(cell, head.columns[at] === 'code') : []))
  const isOwn = (column: SheetColumn | null) => column === 'code' || column === 'number'
  const own = cells.flatMap((cell, at) => {
    const column = head.columns[at] ?? null
    return isOwn(column) ? [codesIn(cell, column === 'code')] : []
  })
  const codes = [...new Set([...own.flat(), ...marks, ...inColumns((column) => !isOwn(column))])]
  // Two codes in one cell come of rows made one; in two cells they contradict each other.
  return { codes, joined: own.some((found) => new Set(found).size > 1) }
}

/** In the column of codes the prefix may be missing. */
function codesIn(cell: string, isBareTaken: boolean): string[] {
  const bare = isBareTaken ? cell.toUpperCase().split(/\s+/u) : []
  return [...findPrintedCodes(cell), ...bare].filter(isDirectiveCode)
}

const isOnlyCode = (text: string): boolean => findPrintedCodes(text).length === 1 && text.length < 14

/** A row as words, its cells one after another. */
export const wordsOfRow = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.replace(/\s*\n\s*/gu, ' ').trim())
    .filter((cell) => cell !== '')
    .join(' ')
