import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { toTwips } from './to-units.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none }

type Cell = readonly (Paragraph | Table)[]
/** Blank inside each cell, and how far the grid begins right of the text's edge, in millimetres. */
type Edge = { padding: number; indent: number }

/**
 * A borderless grid of fixed widths (millimetres): the head and the signatures. Widths stand in the grid, the cells and
 * the table, because readers trust different ones; rows are never parted by a page.
 */
export function makeGrid(widths: readonly number[], rows: readonly Cell[][], edge: Edge): Table {
  const columnWidths = widths.map(toTwips)
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: toTwips(edge.indent), type: WidthType.DXA },
    margins: { left: toTwips(edge.padding), right: toTwips(edge.padding), marginUnitType: WidthType.DXA },
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
