import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { toTwips } from './to-units.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none }

/**
 * A borderless grid of fixed widths (millimetres): the head and the signatures. Widths stand in the grid, the cells and
 * the table, because readers trust different ones; rows are never parted by a page.
 */
export function makeGrid(widths: readonly number[], rows: readonly (readonly Paragraph[])[][], padding: number): Table {
  const columnWidths = widths.map(toTwips)
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    margins: { left: toTwips(padding), right: toTwips(padding), marginUnitType: WidthType.DXA },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({
                children: [...children],
                borders: noBorders,
                width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  })
}
