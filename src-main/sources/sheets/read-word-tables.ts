import { allBelow, at, childOf, valueAt, type XmlElement } from '#word/package/read-xml.ts'
import { openWordBody } from '../read-word.ts'
import type { Span } from '../sheet-grid.ts'
import { contentOf, WordBlockReader } from '../word-blocks.ts'
import type { SheetFile, SheetTable, TableLine } from './sheet-table.ts'

type ReadCell = (cell: XmlElement) => string

/** More than a sheet has; a cell can claim to be as wide as it likes. */
const MOST_COLUMNS = 200

/** The tables of a .docx cell by cell, with tracked changes as accepted. Throws `WordUnreadable` for what is none. */
export function readWordTables(bytes: Uint8Array): SheetFile {
  const { body, sheets } = openWordBody(bytes)
  const reader = new WordBlockReader(sheets())
  const linesOf = (block: XmlElement) => reader.readAll(block).filter((line) => line.trim() !== '')
  const tables: SheetTable[] = []
  const words: string[] = []
  for (const block of contentOf(body)) {
    if (block.name === 'w:tbl') tables.push(readTable(block, (cell) => linesOf(cell).join('\n')))
    else if (block.name === 'w:p') words.push(...linesOf(wrapped(block)))
  }
  return { tables, words }
}

/** The reader takes what holds paragraphs. */
const wrapped = (block: XmlElement): XmlElement => ({ name: 'w:body', attributes: {}, children: [block], text: '' })

function readTable(table: XmlElement, readCell: ReadCell): SheetTable {
  const rows = contentOf(table).filter((one) => one.name === 'w:tr' && at(one, 'w:trPr', 'w:del') === undefined)
  const merges: Span[] = []
  /** Of each column, the cell that goes on downwards. */
  const open = new Map<number, Span>()
  const lines = rows.map((row, top): TableLine => {
    const cells: string[] = []
    let left = Number(valueAt(row, 'w:trPr', 'w:gridBefore') ?? 0)
    for (const cell of contentOf(row).filter((one) => one.name === 'w:tc')) {
      const width = Math.max(1, Number(valueAt(cell, 'w:tcPr', 'w:gridSpan') ?? 1))
      if (!(left + width <= MOST_COLUMNS)) break
      const span = { top, left, bottom: top, right: left + width - 1 }
      const above = isContinued(cell) ? open.get(left) : undefined
      if (above) above.bottom = top
      else {
        merges.push(span)
        open.set(left, span)
        cells[left] = readCell(cell)
      }
      left += width
    }
    return { cells: Array.from(cells, (cell) => cell ?? ''), marks: marksIn(row) }
  })
  return { lines, merges: merges.filter((one) => one.bottom > one.top || one.right > one.left) }
}

/** A cell below another that it was made one with; `restart` begins a new one. */
function isContinued(cell: XmlElement): boolean {
  const merge = at(cell, 'w:tcPr', 'w:vMerge')
  return merge !== undefined && merge.attributes['w:val'] !== 'restart'
}

const MARK = /^thuky[:_]([0-9A-Z]{7})$/u

/** Codes in the tags of content controls and in the names of bookmarks, each once. */
function marksIn(row: XmlElement): string[] {
  const tags = allBelow(row, 'w:sdtPr').map((one) => childOf(one, 'w:tag')?.attributes['w:val'] ?? '')
  const names = allBelow(row, 'w:bookmarkStart').map((one) => one.attributes['w:name'] ?? '')
  return [...new Set([...tags, ...names].flatMap((name) => MARK.exec(name)?.[1] ?? []))]
}
