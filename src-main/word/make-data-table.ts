import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx'
import { textWidthOf } from '#documents/lay-out-head.ts'
import type { TableBlock } from '#documents/official-document.ts'
import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import { makeParagraph } from './make-paragraph.ts'
import { styleId } from './style-ids.ts'
import { toTwips } from './to-units.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const CELL_PADDING = 1.5

/** A ruled table: the heading row repeats on each page, no row is parted; a table without rows is left out. */
export function makeDataTable(block: TableBlock, profile: LayoutProfile): (Table | Paragraph)[] {
  if (block.rows.length === 0) return []
  const columnWidths = block.columns.map((column) => toTwips(column.width * textWidthOf(profile)))
  const head = block.columns.map((column) => makeParagraph('tableHead', column.title))
  const rows = block.rows.map((cells) =>
    cells.map((text, at) => makeParagraph(block.columns[at]?.align === 'center' ? 'tableNumber' : 'tableCell', text)),
  )
  const table = new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { left: toTwips(CELL_PADDING), right: toTwips(CELL_PADDING), marginUnitType: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [makeRow(head, columnWidths, true), ...rows.map((cells) => makeRow(cells, columnWidths, false))],
  })
  // The gap below the table, which a table cannot hold itself.
  return [table, new Paragraph({ style: styleId('rule') })]
}

function makeRow(cells: readonly Paragraph[], widths: readonly number[], isHead: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: isHead,
    children: cells.map(
      (cell, at) =>
        new TableCell({
          children: [cell],
          verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
        }),
    ),
  })
}
