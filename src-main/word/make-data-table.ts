import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { textWidthOf } from '#documents/lay-out-head.ts'
import type { TableRow as Row, Sheet, TableBlock } from '#documents/official-document.ts'
import { spanCells } from '#documents/span-cells.ts'
import { makeParagraph } from './make-paragraph.ts'
import { styleId } from './style-ids.ts'
import { toTwips } from './to-units.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const CELL_PADDING = 1.5

/** So many rows at the end of a table that the closing part follows go with it to the next page. */
const KEPT_ROWS = 2

/**
 * A ruled table: the heading row repeats on each page, no row is parted; a table without rows is left out. `isKept`: its
 * last rows stay on one page with what follows.
 */
export function makeDataTable(block: TableBlock, sheet: Sheet, isKept = false): (Table | Paragraph)[] {
  if (block.rows.length === 0) return []
  const widths = columnWidthsOf(block, sheet)
  const table = new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: sumOf(widths), type: WidthType.DXA },
    margins: { left: toTwips(CELL_PADDING), right: toTwips(CELL_PADDING), marginUnitType: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [makeHeadRow(block, widths), ...block.rows.map((row, at) => makeRow(row, block, { widths, at, isKept }))],
  })
  // The gap below the table, which a table cannot hold itself.
  return [table, new Paragraph({ style: styleId('rule'), keepNext: isKept })]
}

/** Whole twips that add up to the text's width, so that the right edges of tables agree. */
function columnWidthsOf({ columns }: TableBlock, sheet: Sheet): number[] {
  const total = textWidthOf(sheet)
  const ends = columns.map((_, at) => columns.slice(0, at + 1).reduce((sum, one) => sum + one.width, 0))
  return ends.map((end, at) => toTwips(end * total) - toTwips((ends[at - 1] ?? 0) * total))
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

function makeHeadRow({ columns }: TableBlock, widths: readonly number[]): TableRow {
  const cells = columns.map(
    ({ title }, at) =>
      new TableCell({
        children: [makeParagraph('tableHead', title)],
        verticalAlign: VerticalAlign.CENTER,
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
      }),
  )
  return new TableRow({ cantSplit: true, tableHeader: true, children: cells })
}

type Grid = { widths: readonly number[]; at: number; isKept: boolean }

function makeRow(row: Row, { columns, rows }: TableBlock, { widths, at, isKept }: Grid): TableRow {
  // A total belongs with the row above it.
  const keepNext = rows[at + 1]?.look === 'total' || (isKept && at >= rows.length - KEPT_ROWS)
  let column = 0
  const cells = spanCells(row, columns.length).map(({ text, span }, place) => {
    const from = column
    column += span
    const style = styleOf(row, place, columns[from]?.align)
    return new TableCell({
      children: [makeParagraph(style, text, keepNext ? { keepNext } : {})],
      verticalAlign: VerticalAlign.TOP,
      width: { size: sumOf(widths.slice(from, column)), type: WidthType.DXA },
      ...(span > 1 ? { columnSpan: span } : {}),
    })
  })
  return new TableRow({ cantSplit: true, children: cells })
}

function styleOf({ look }: Row, place: number, align: 'left' | 'center' | undefined) {
  if (look === 'group') return 'tableGroup'
  if (look === 'total') return place === 0 || align === 'center' ? 'tableTotal' : 'tableTotalText'
  return align === 'center' ? 'tableNumber' : 'tableCell'
}
