import { isPrivateHead, nameColumn } from '#vietnamese/column-heads.ts'
import { looksLikeName } from '#vietnamese/people-words.ts'
import type { Grid, Span } from './sheet-grid.ts'

/** The rows of a table's head, ends included, with what they say of each column, from above to below. */
export type Head = { top: number; bottom: number; headings: string[][] }

/** Titles of a list take some rows; a head further down is none. */
const LOOK_AT = 60
const TALLEST = 4

const filled = (row: readonly string[]): string[] => row.filter((cell) => cell.trim() !== '')

/** Different things that the cells of a row say as heads of columns. */
function countHeads(row: readonly string[]): number {
  const named = row.map(nameColumn).filter((one) => one !== null)
  return new Set(named).size + (row.some(isPrivateHead) ? 1 : 0)
}

/** Finds the head below whatever titles stand above it; `null` for a list without one. */
export function findHead(grid: Grid): Head | null {
  const scores = grid.rows.slice(0, LOOK_AT).map(countHeads)
  const best = Math.max(0, ...scores)
  const row = scores.indexOf(best)
  if (best === 0 || (best === 1 && !isLoneHead(grid, row))) return null
  const { top, bottom } = spread(grid, row)
  return { top, bottom: skipNumbers(grid, bottom), headings: readHeadings(grid, top, bottom) }
}

/** A head of one known word counts where people stand below it. */
function isLoneHead({ rows }: Grid, at: number): boolean {
  const column = rows[at]?.findIndex((cell) => nameColumn(cell) === 'fullName') ?? -1
  return column >= 0 && rows.slice(at + 1, at + 4).some((row) => looksLikeName(row[column] ?? ''))
}

/** A head of two or three lines: cells made one over them, or heads in one line where the other is empty. */
function spread(grid: Grid, row: number): { top: number; bottom: number } {
  const tall = grid.merges.filter(
    (span) => span.top <= row && span.bottom >= row && span.bottom > span.top && span.bottom - span.top < TALLEST,
  )
  const heads = tall.filter((span) => nameColumn(grid.rows[span.top]?.[span.left] ?? '') !== null)
  let top = Math.min(row, ...heads.map((span) => span.top))
  let bottom = Math.max(row, ...heads.map((span) => span.bottom))
  if (top === row && isOtherHalf(grid, row - 1, row)) top = row - 1
  if (bottom === row && isOtherHalf(grid, row + 1, row)) bottom = row + 1
  return { top, bottom }
}

/** Every cell of the row is a head, and stands where the main row has none or under one that spans it. */
function isOtherHalf(grid: Grid, other: number, row: number): boolean {
  const cells = grid.rows[other]
  const main = grid.rows[row]
  if (!cells || !main || countHeads(cells) === 0) return false
  const isWide = (column: number) =>
    grid.merges.some(
      (span) =>
        span.right > span.left &&
        span.left <= column &&
        span.right >= column &&
        (span.top === row || span.top === other),
    )
  const width = filled(cells).length
  return (
    cells.every((cell, column) => cell.trim() === '' || nameColumn(cell) !== null || isWide(column)) &&
    cells.some((cell, column) => cell.trim() !== '' && ((main[column] ?? '').trim() === '' || isWide(column))) &&
    (other > row || width > 1)
  )
}

/** The row "(1) (2) (3)" below a head. */
export function isNumberRow(row: readonly string[]): boolean {
  const cells = filled(row).map((cell) => cell.replace(/[()\s.]/gu, ''))
  const numbers = cells.filter((cell) => /^\d{1,2}$/u.test(cell)).map(Number)
  if (numbers.length < 2 || !cells.every((cell) => /^(?:\d{1,2}|[A-Z])$/u.test(cell))) return false
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
}

const skipNumbers = ({ rows }: Grid, bottom: number): number =>
  isNumberRow(rows[bottom + 1] ?? []) ? bottom + 1 : bottom

function readHeadings(grid: Grid, top: number, bottom: number): string[][] {
  const width = grid.rows[0]?.length ?? 0
  return Array.from({ length: width }, (_, column) => {
    const texts: string[] = []
    for (let row = top; row <= bottom; row++) {
      const text = cellAt(grid, row, column, top).replace(/\s+/gu, ' ').trim()
      if (text !== '' && texts.at(-1) !== text) texts.push(text)
    }
    return texts
  })
}

/** What a place shows: its own text, or that of the wide cell it is part of. */
function cellAt({ rows, merges }: Grid, row: number, column: number, top: number): string {
  const own = rows[row]?.[column] ?? ''
  if (own.trim() !== '') return own
  const covers = (span: Span) =>
    span.top >= top && span.top <= row && span.bottom >= row && span.left <= column && span.right >= column
  const span = merges.find(covers)
  return span ? (rows[span.top]?.[span.left] ?? '') : ''
}
