import type { LineLayout, PageLayout } from 'docx/layout'
import { type FaceBook, mm } from './page-css.ts'
import type { ReadPaper, Section } from './read-paper.ts'
import type { PageItem } from './read-table.ts'
import { type PlacedLine, renderPlaced } from './render-paragraph.ts'
import { type PlacedRow, renderItems, renderTable } from './render-table.ts'
import type { TextContext } from './render-text.ts'

/** Where the parts of the body stand over all pages: a paragraph's lines, and how much of a row lies behind. */
export type Course = {
  /** Text of each line of a paragraph, by its place in the body. */
  texts: ReadonlyMap<number, readonly string[]>
  /** Lines of it that stand on pages before this one, by page and place. */
  linesBefore: readonly ReadonlyMap<number, number>[]
  /** Height of a row that stands on pages before this one, by page and `place/row`. */
  heightBefore: readonly ReadonlyMap<string, number>[]
}
export type PageContext = { paper: ReadPaper; course: Course; faces: FaceBook; pictureOf: (part: string) => string }

const MM_PER_PIXEL = 25.4 / 96
const toMm = (pixels: number): number => pixels * MM_PER_PIXEL

/** One page as HTML: everything at its place in millimetres from the top left corner. */
export function renderPage(page: PageLayout, at: number, { paper, course, faces, pictureOf }: PageContext): string {
  const section = paper.sections[page.section]
  const context: TextContext = { faces, pictureOf, pageNumber: page.pageNumber ?? String(at + 1) }
  const body = page.body.map((block) => {
    const item = paper.body[block.index]
    if (block.type === 'table') {
      if (item?.type !== 'table') return ''
      const rows = block.rows.map(({ index, y, height }): PlacedRow => {
        const hidden = course.heightBefore[at]?.get(`${block.index}/${index}`) ?? 0
        return { index, y: toMm(y), height: toMm(height), hidden }
      })
      return renderTable({ table: item.table, left: section?.margins.left ?? 0, rows }, context)
    }
    if (item?.type !== 'paragraph') return ''
    const lines = block.lines.map(placeLine)
    const from = course.linesBefore[at]?.get(block.index) ?? 0
    const texts = course.texts.get(block.index) ?? lines.map((line) => line.text)
    return renderPlaced({ paragraph: item.paragraph, texts, from, lines }, context)
  })
  const size = `width:${mm(toMm(page.width))};height:${mm(toMm(page.height))}`
  const edges = section ? renderEdges(page, section, context) : ''
  return `<div class="word-page" lang="vi" style="${size}">${edges}${body.join('')}</div>`
}

const placeLine = (line: LineLayout): PlacedLine => ({
  x: toMm(line.x),
  y: toMm(line.y),
  width: toMm(line.width),
  height: toMm(line.height),
  textWidth: toMm(line.textWidth),
  text: line.text,
})

/** What stands in the top and the bottom margin: the page number, marks, the address. */
function renderEdges(page: PageLayout, { headers, footers, margins }: Section, context: TextContext): string {
  const across = `left:${mm(margins.left)};right:${mm(margins.right)}`
  const room = toMm(page.width) - margins.left - margins.right
  const edge = (items: PageItem[] | undefined, place: string) =>
    items === undefined || items.length === 0
      ? ''
      : `<div class="k" style="${across};${place}">${renderItems(items, room, context)}</div>`
  const header = page.header === undefined ? undefined : headers[page.header]
  const footer = page.footer === undefined ? undefined : footers[page.footer]
  return edge(header, `top:${mm(margins.header)}`) + edge(footer, `bottom:${mm(margins.footer)}`)
}
