import { at, childOf, valueAt, type XmlElement } from '#word/package/read-xml.ts'
import { type BorderLine, type Borders, readBorderLine, readBorders, readColor, twips } from './read-format.ts'
import { type PageParagraph, type ReadingContext, readParagraph } from './read-paragraph.ts'

export type PageItem = { type: 'paragraph'; paragraph: PageParagraph } | { type: 'table'; table: PageTable }

/** Lengths in millimetres; `x` and `width` from the left edge of the table. */
export type PageCell = {
  x: number
  width: number
  borders: Borders
  padding: { top: number; bottom: number; left: number; right: number }
  anchor: 'top' | 'center' | 'bottom'
  shade: string
  items: PageItem[]
}
/** `height` where the file gives one; the layout knows the true one of the rows it places. */
export type PageRow = { height: number; cells: PageCell[] }
export type PageTable = { indent: number; rows: PageRow[] }

type TableLook = {
  grid: number[]
  borders: Borders
  inside: { h: BorderLine | null; v: BorderLine | null }
  margins: XmlElement | undefined
}
type Place = { row: number; lastRow: number; column: number; span: number }

/** Word's own left and right padding where a file says nothing. */
const USUAL_PADDING = 1.9

/** Paragraphs and tables of a body, a cell or a header, in order. */
export function readItems(element: XmlElement, context: ReadingContext): PageItem[] {
  return element.children.flatMap((one): PageItem[] => {
    if (one.name === 'w:p') return [{ type: 'paragraph', paragraph: readParagraph(one, context) }]
    return one.name === 'w:tbl' ? [{ type: 'table', table: readTable(one, context) }] : []
  })
}

function readTable(table: XmlElement, context: ReadingContext): PageTable {
  const properties = childOf(table, 'w:tblPr')
  const borders = childOf(properties, 'w:tblBorders')
  const look: TableLook = {
    grid: (childOf(table, 'w:tblGrid')?.children ?? []).map((one) => twips(one.attributes['w:w'])),
    borders: readBorders(borders),
    inside: { h: readBorderLine(childOf(borders, 'w:insideH')), v: readBorderLine(childOf(borders, 'w:insideV')) },
    margins: childOf(properties, 'w:tblCellMar'),
  }
  const rows = table.children.filter((one) => one.name === 'w:tr')
  return {
    indent: twips(childOf(properties, 'w:tblInd')?.attributes['w:w']),
    rows: rows.map((row, index) => readRow(row, { row: index, lastRow: rows.length - 1 }, { look, context })),
  }
}

type Surroundings = { look: TableLook; context: ReadingContext }

function readRow(row: XmlElement, place: Pick<Place, 'row' | 'lastRow'>, around: Surroundings): PageRow {
  let column = 0
  const cells = row.children
    .filter((one) => one.name === 'w:tc')
    .map((cell) => {
      const span = Number(valueAt(cell, 'w:tcPr', 'w:gridSpan') ?? 1)
      const made = readCell(cell, { ...place, column, span }, around)
      column += span
      return made
    })
  return { height: twips(valueAt(row, 'w:trPr', 'w:trHeight')), cells }
}

function readCell(cell: XmlElement, place: Place, { look, context }: Surroundings): PageCell {
  const own = childOf(cell, 'w:tcPr')
  const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0)
  const fill = at(own, 'w:shd')?.attributes['w:fill'] ?? 'auto'
  const anchor = valueAt(own, 'w:vAlign')
  return {
    x: sum(look.grid.slice(0, place.column)),
    width: sum(look.grid.slice(place.column, place.column + place.span)),
    borders: bordersOf(childOf(own, 'w:tcBorders'), place, look),
    padding: paddingOf(childOf(own, 'w:tcMar'), look),
    anchor: anchor === 'center' || anchor === 'bottom' ? anchor : 'top',
    shade: fill === 'auto' ? '' : readColor(fill),
    items: readItems(cell, context),
  }
}

/** A cell's own borders come first; where it says nothing, those of the table for its place. */
function bordersOf(own: XmlElement | undefined, place: Place, look: TableLook): Borders {
  const said = readBorders(own)
  const isLastColumn = place.column + place.span >= look.grid.length
  const usual = {
    top: place.row === 0 ? look.borders.top : look.inside.h,
    bottom: place.row === place.lastRow ? look.borders.bottom : look.inside.h,
    left: place.column === 0 ? look.borders.left : look.inside.v,
    right: isLastColumn ? look.borders.right : look.inside.v,
  }
  const borders: Borders = {}
  for (const side of Object.keys(usual) as (keyof typeof usual)[]) {
    const isSaid = childOf(own, `w:${side}`) !== undefined
    const line = isSaid ? said[side] : usual[side]
    if (line) borders[side] = line
  }
  return borders
}

function paddingOf(own: XmlElement | undefined, { margins }: TableLook): PageCell['padding'] {
  const side = (names: string[], usual: number) => {
    const found = [own, margins]
      .flatMap((from) => names.map((name) => childOf(from, name)))
      .find((one) => one !== undefined)
    return found ? twips(found.attributes['w:w']) : usual
  }
  return {
    top: side(['w:top'], 0),
    bottom: side(['w:bottom'], 0),
    left: side(['w:left', 'w:start'], USUAL_PADDING),
    right: side(['w:right', 'w:end'], USUAL_PADDING),
  }
}
