import { fitColumns } from './fit-columns.ts'
import type { Orientation, TableBlock, TableRow } from './official-document.ts'
import { capitalizeFirst } from './wording/sentence.ts'

/**
 * A column: its share of the table's width; `isKept`: stays although every cell is empty, to be filled in by hand;
 * `grows`: takes the room of columns that are left out.
 */
export type Column = { title: string; share: number; align?: 'left' | 'center'; isKept?: true; grows?: true }

export const plainRow = (cells: string[]): TableRow => ({ look: 'plain', cells })
export const groupRow = (text: string): TableRow => ({ look: 'group', cells: [text] })

/** Text width in millimetres of a page that stands and of one that lies (A4, margins of 30 and 15). */
const WIDTHS: Record<Orientation, number> = { portrait: 165, landscape: 252 }

/**
 * A table without the columns nobody has an entry for; the one that grows takes their room, else all others. Each cell
 * begins with a capital as every new line does (NĐ 30, Phụ lục II, I).
 */
export function makeTable(
  columns: readonly Column[],
  rows: readonly TableRow[],
  orientation: Orientation = 'portrait',
): TableBlock {
  const plain = rows.filter((row) => row.look === 'plain')
  const used = columns.map(({ isKept }, at) => isKept === true || plain.some((row) => (row.cells[at] ?? '') !== ''))
  const isUsed = (_item: unknown, at: number) => used[at] === true
  const kept = columns.filter(isUsed)
  const shown = rows.map(({ look, cells }) => ({
    look,
    cells: (look === 'plain' ? cells.filter(isUsed) : cells).map(capitalizeFirst),
  }))
  const dropped = columns.reduce((sum, { share }, at) => (used[at] ? sum : sum + share), 0)
  const grown = kept.map((column) => (column.grows ? { ...column, share: column.share + dropped } : column))
  const shares = fitColumns(grown, shown, WIDTHS[orientation])
  return {
    type: 'table',
    columns: kept.map(({ title, align = 'left' }, at) => ({ title, width: shares[at] ?? 0, align })),
    rows: shown,
  }
}
