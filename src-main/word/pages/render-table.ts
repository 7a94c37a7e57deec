import { mm } from './page-css.ts'
import type { PageCell, PageItem, PageTable } from './read-table.ts'
import { borderCss, renderFlowing } from './render-paragraph.ts'
import type { TextContext } from './render-text.ts'

/** A row as the layout gives it, in millimetres; `hidden`: how much of it stood on the pages before. */
export type PlacedRow = { index: number; y: number; height: number; hidden: number }
export type PlacedTable = { table: PageTable; left: number; rows: readonly PlacedRow[] }

/** Cells stand where the layout put their rows; inside a cell the text flows. */
export function renderTable({ table, left, rows }: PlacedTable, context: TextContext): string {
  return rows
    .flatMap((row, at) => {
      const cells = table.rows[row.index]?.cells ?? []
      const below = table.rows[rows[at + 1]?.index ?? -1]?.cells[0]
      return cells.map((cell, column) => {
        const own = drawnOnce(cell, cells[column + 1], below)
        return renderCell(own, row, { left: left + table.indent, context, hasBelow: below !== undefined })
      })
    })
    .join('')
}

/** A line between two cells is drawn by the right and the lower one, so that it is not drawn twice. */
function drawnOnce(cell: PageCell, next: PageCell | undefined, below: PageCell | undefined): PageCell {
  const { right, bottom, ...others } = cell.borders
  return {
    ...cell,
    borders: {
      ...others,
      ...(right && !next?.borders.left ? { right } : {}),
      ...(bottom && !below?.borders.top ? { bottom } : {}),
    },
  }
}

type Surroundings = { left: number; context: TextContext; hasBelow: boolean }

function renderCell(cell: PageCell, row: PlacedRow, { left, context, hasBelow }: Surroundings): string {
  const half = (side: 'left' | 'right') => (cell.borders[side]?.width ?? 0) / 2
  const x = left + cell.x - half('left')
  const width = cell.width + half('left') + half('right')
  const height = row.height + (hasBelow ? (cell.borders.bottom?.width ?? 0) : 0)
  const place = `left:${mm(x)};top:${mm(row.y)};width:${mm(width)};height:${mm(height)}`
  const shift = row.hidden > 0 ? `<p style="margin-top:-${mm(row.hidden)}"></p>` : ''
  const text = renderItems(cell.items, roomOf(cell), context)
  return `<div class="c" style="${[place, ...cellCss(cell)].join(';')}">${shift}${text}</div>`
}

const roomOf = ({ width, padding }: PageCell): number => width - padding.left - padding.right

/** What a cell looks like, wherever it stands; its lines take their half of the padding's room. */
function cellCss({ padding, anchor, shade, borders }: PageCell): string[] {
  const pad = (side: 'left' | 'right') => mm(Math.max(0, padding[side] - (borders[side]?.width ?? 0) / 2))
  return [
    `padding:${mm(padding.top)} ${pad('right')} ${mm(padding.bottom)} ${pad('left')}`,
    ...(anchor === 'top' ? [] : [`justify-content:${anchor === 'center' ? 'center' : 'flex-end'}`]),
    ...(shade === '' ? [] : [`background:${shade}`]),
    ...(Object.keys(borders).length === 0 ? [] : [borderCss(borders)]),
  ]
}

/** What flows: the content of a cell, of a header, of a footer. A table in it (the frame of a mark) has its own sizes. */
export function renderItems(items: readonly PageItem[], room: number, context: TextContext): string {
  return items
    .map((item) =>
      item.type === 'paragraph' ? renderFlowing(item.paragraph, room, context) : renderInnerTable(item.table, context),
    )
    .join('')
}

function renderInnerTable({ indent, rows }: PageTable, context: TextContext): string {
  return rows
    .map(({ height, cells }) => {
      const inner = cells.map((cell) => {
        const style = [`width:${mm(cell.width)}`, ...cellCss(cell)].join(';')
        return `<div class="n" style="${style}">${renderItems(cell.items, roomOf(cell), context)}</div>`
      })
      return `<div class="r" style="margin-left:${mm(indent)};height:${height > 0 ? mm(height) : 'auto'}">${inner.join('')}</div>`
    })
    .join('')
}
