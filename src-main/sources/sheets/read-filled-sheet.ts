import { filledColumns } from '#vietnamese/update-sheet-heads.ts'
import { isLeftOpen } from '#vietnamese/update-sheet-states.ts'
import { isOwnLine, readAfterLabel, updateSheetWords as words } from '#vietnamese/update-sheet-words.ts'
import { isNumberRow } from '../find-head.ts'
import type { FilledRow, FilledSheet } from './filled-sheet.ts'
import { findSheetHead, isHeadAgain, type SheetHead } from './find-sheet-heads.ts'
import { readFilledRow, wordsOfRow } from './read-filled-row.ts'
import type { SheetFile, SheetTable } from './sheet-table.ts'

/** What came back in the tables of a file. Every word that somebody may have written ends in a row or in `loose`. */
export function readFilledSheet({ tables, words: outside }: SheetFile): FilledSheet {
  const shown = tables.filter((one) => !isHiddenPart(one))
  const rows: FilledRow[] = []
  const lines = outside.map((one) => one.normalize('NFC'))
  for (const [at, given] of shown.entries()) {
    const table = withNfc(given)
    const head = findSheetHead(table)
    for (const [line, { cells }] of table.lines.entries()) {
      if (head && line > head.line && !isHeadAgain(cells, head) && !isNumberRow(cells)) {
        const row = readFilledRow(table, line, head)
        if (isTold(row)) rows.push({ ...row, table: at + 1, line: line + 1 })
      } else if (!head || line < head.line) {
        const row = head ? null : rowWithoutHead(table, line)
        if (row && row.codes.length > 0) rows.push({ ...row, table: at + 1, line: line + 1 })
        else lines.push(wordsOfRow(cells))
      }
    }
  }
  return { ...readLabels(lines), rows }
}

/** The second sheet of our workbooks is for programs; its first cell says so. */
const isHiddenPart = ({ lines }: SheetTable): boolean => lines[0]?.cells[0] === words.fileName

const withNfc = (table: SheetTable): SheetTable => ({
  ...table,
  lines: table.lines.map((one) => ({ ...one, cells: one.cells.map((cell) => cell.normalize('NFC')) })),
})

/** A row that somebody has written into or that belongs to a directive; an empty one says nothing. */
const isTold = (row: FilledRow): boolean =>
  row.codes.length > 0 ||
  row.text.trim() !== '' ||
  row.others.length > 0 ||
  filledColumns.some((column) => !isLeftOpen(row.cells[column] ?? ''))

/** A table whose head was lost: what stands beside a code is kept in words. */
function rowWithoutHead(table: SheetTable, line: number): FilledRow {
  const titles = (table.lines[line]?.cells ?? []).map(() => '')
  const none: SheetHead = { line: -1, titles, columns: titles.map(() => null) }
  return readFilledRow(table, line, none)
}

function readLabels(lines: readonly string[]): Omit<FilledSheet, 'rows'> {
  const after = (label: string) =>
    lines.map((line) => readAfterLabel(line, label)).find((one) => one !== null && one !== '')
  const unit = after(words.unit('')) ?? ''
  const known = [words.updatedOn, words.filledBy]
  const loose = lines.filter(
    (line) => !isOwnLine(line, unit) && !known.some((label) => readAfterLabel(line, label) !== null),
  )
  return { unit, updatedOn: after(words.updatedOn) ?? '', filledBy: after(words.filledBy) ?? '', loose }
}
