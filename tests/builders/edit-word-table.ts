import { DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type FilledColumn, type SheetColumn, sheetHeads } from '#vietnamese/update-sheet-heads.ts'
import { shuffled } from './random-sheet-edit.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const DOCUMENT = 'word/document.xml'

/** What a person does to the table of a Word file. `lost`: 1 = the printed codes, 2 and more = the controls and bookmarks too. */
export type TableEdit = {
  /** The rows that stay, in their new order, by the words of their directive, with what is filled in. */
  rows: { text: string; cells: Partial<Record<FilledColumn, string>> }[]
  added: readonly string[]
  isMerged: boolean
  isDecomposed: boolean
  lost: number
  pick: (limit: number) => number
}

const childrenOf = (element: Element, name: string): Element[] =>
  [...element.childNodes].filter((node) => node.nodeName === name) as Element[]

/** The bytes with its table edited in the XML, as Word leaves it. */
export function editWordTable(bytes: Uint8Array, edit: TableEdit): Uint8Array {
  const entries = unzipSync(bytes)
  const document = new DOMParser().parseFromString(strFromU8(entries[DOCUMENT] ?? new Uint8Array()), 'text/xml')
  const table = document.getElementsByTagName('w:tbl')[0]
  if (!table) throw new Error('no table')
  const make = (name: string): Element => document.createElementNS(W, name) as Element
  const [head, ...body] = childrenOf(table, 'w:tr')
  if (!head) throw new Error('no head')
  const heads = childrenOf(head, 'w:tc').map((cell) => cell.textContent ?? '')
  const cellOf = (row: Element, column: SheetColumn) =>
    childrenOf(row, 'w:tc')[heads.indexOf(sheetHeads[column])] as Element
  const write = (cell: Element, text: string): void => {
    for (const paragraph of childrenOf(cell, 'w:p')) cell.removeChild(paragraph)
    const run = make('w:r')
    // Word cuts what is typed into runs wherever it likes.
    const whole = edit.isDecomposed ? text.normalize('NFD') : text
    const cut = edit.pick(whole.length + 1)
    for (const part of [whole.slice(0, cut), whole.slice(cut)]) {
      const words = make('w:t')
      words.setAttribute('xml:space', 'preserve')
      words.textContent = part
      run.appendChild(words)
    }
    const paragraph = make('w:p')
    paragraph.appendChild(run)
    cell.appendChild(paragraph)
  }
  for (const row of body) table.removeChild(row)
  const kept = edit.rows.map(({ text, cells }, at) => {
    const row = body.find((one) => cellOf(one, 'text').textContent === text)
    if (!row) throw new Error(`no row ${text}`)
    for (const [column, said] of Object.entries(cells)) write(cellOf(row, column as FilledColumn), said)
    if (edit.isMerged && at < 2) mergeDown(cellOf(row, 'state'), at === 0 ? 'restart' : 'continue')
    if (edit.lost > 1) write(cellOf(row, 'number'), String(at + 1))
    return row
  })
  for (const text of edit.added) {
    const row = body[0]?.cloneNode(true) as Element
    for (const cell of childrenOf(row, 'w:tc')) write(cell, '')
    write(cellOf(row, 'text'), text)
    for (const merge of [...row.getElementsByTagName('w:vMerge')]) merge.parentNode?.removeChild(merge)
    kept.splice(edit.isMerged ? 2 + edit.pick(kept.length - 1) : edit.pick(kept.length + 1), 0, row)
  }
  for (const row of kept) table.appendChild(row)
  const order = shuffled(
    heads.map((_, at) => at),
    edit.pick,
  )
  for (const row of [head, ...kept]) {
    const cells = childrenOf(row, 'w:tc')
    for (const cell of cells) row.removeChild(cell)
    for (const at of order) row.appendChild(cells[at] as Element)
  }
  entries[DOCUMENT] = strToU8(new XMLSerializer().serializeToString(document))
  return zipSync(entries)

  function mergeDown(cell: Element, value: string): void {
    const merge = make('w:vMerge')
    merge.setAttributeNS(W, 'w:val', value)
    const properties = childrenOf(cell, 'w:tcPr')[0]
    properties?.insertBefore(merge, properties.firstChild?.nextSibling ?? null)
    if (value === 'continue') write(cell, '')
  }
}
