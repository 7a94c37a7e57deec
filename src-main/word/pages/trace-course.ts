import type { PageLayout } from 'docx/layout'
import type { Course } from './render-page.ts'

const MM_PER_PIXEL = 25.4 / 96

/** Follows paragraphs and rows from page to page, so that a page alone can be drawn. */
export function traceCourse(pages: readonly PageLayout[]): Course {
  const texts = new Map<number, string[]>()
  const heights = new Map<string, number>()
  const linesBefore: Map<number, number>[] = []
  const heightBefore: Map<string, number>[] = []
  for (const page of pages) {
    const [lines, rows] = [new Map<number, number>(), new Map<string, number>()]
    for (const block of page.body) {
      if (block.type === 'paragraph') {
        const known = texts.get(block.index) ?? []
        lines.set(block.index, known.length)
        texts.set(block.index, [...known, ...block.lines.map((line) => line.text)])
        continue
      }
      // A heading row is drawn whole on each page; only the first row of a page can be the rest of one.
      const rest = block.rows.find(
        (row) => heights.has(`${block.index}/${row.index}`) && row.index === lastRow(heights, block.index),
      )
      if (rest) rows.set(`${block.index}/${rest.index}`, heights.get(`${block.index}/${rest.index}`) ?? 0)
      for (const row of block.rows) {
        const key = `${block.index}/${row.index}`
        heights.set(key, (row === rest ? (heights.get(key) ?? 0) : 0) + row.height * MM_PER_PIXEL)
      }
    }
    linesBefore.push(lines)
    heightBefore.push(rows)
  }
  return { texts, linesBefore, heightBefore }
}

/** The last row of a table that pages before have shown; only that one may go on. */
function lastRow(heights: ReadonlyMap<string, number>, index: number): number {
  const rows = [...heights.keys()].filter((key) => key.startsWith(`${index}/`))
  return Math.max(-1, ...rows.map((key) => Number(key.slice(key.indexOf('/') + 1))))
}
