import type { NextLabel } from '#word/conformance/read-numbering.ts'
import { isLine, type RunProperties } from '#word/conformance/read-properties.ts'
import { at, childOf, valueAt, type XmlElement } from '#word/package/read-xml.ts'
import { layOutTable } from './lay-out-table.ts'
import { legacyOfFont, readFontText } from './legacy-fonts.ts'
import type { WordCounts } from './word-counts.ts'
import { chosenOf, WordLineReader } from './word-line.ts'
import type { WordLook } from './word-look.ts'

export type WordSheets = { look: WordLook; nextLabel: NextLabel; counts: WordCounts }

/** Elements that stand around paragraphs and tables. */
const AROUND = new Set('w:ins w:moveTo w:customXml w:sdtContent w:smartTag mc:Choice'.split(' '))
/** A line with a page number and no more letters than this ("Trang 2/5") says nothing. */
const PAGE_LINE = 14

/** Reads the paragraphs and tables of one part as lines. */
export class WordBlockReader {
  readonly #sheets: WordSheets
  readonly #reader: WordLineReader
  /** Words of a paragraph whose mark was deleted: they go on in the next one. */
  #carried = ''

  constructor(sheets: WordSheets) {
    this.#sheets = sheets
    this.#reader = new WordLineReader(sheets.look, sheets.counts)
  }

  readAll(container: XmlElement): string[] {
    const lines = this.#readInside(container)
    if (this.#carried !== '') lines.push(this.#carried)
    this.#carried = ''
    return lines
  }

  #readInside(container: XmlElement): string[] {
    // Not spread into a call: a part may hold more lines than a call takes arguments.
    return container.children.flatMap((child) => {
      if (child.name === 'w:p') return this.#readParagraph(child)
      if (child.name === 'w:tbl') return this.#readTable(child)
      if (child.name === 'w:sdt') return this.#readControl(child)
      if (child.name === 'mc:AlternateContent') return this.#readInside(chosenOf(child))
      return AROUND.has(child.name) ? this.#readInside(child) : []
    })
  }

  /** A list of contents says every heading a second time. */
  #readControl(control: XmlElement): string[] {
    const gallery = valueAt(control, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')
    if (gallery === 'Table of Contents') {
      this.#sheets.counts.contents += 1
      return []
    }
    return this.#readInside(childOf(control, 'w:sdtContent') ?? control)
  }

  #readParagraph(paragraph: XmlElement): string[] {
    const properties = childOf(paragraph, 'w:pPr')
    const { run, numbering } = this.#sheets.look.paragraph(properties)
    const text = this.#reader.read(paragraph, run)
    const { boxes, hasPageField } = this.#reader
    const mark = properties && childOf(properties, 'w:rPr')
    const isMarkGone = mark !== undefined && ['w:del', 'w:moveFrom'].some((name) => childOf(mark, name) !== undefined)
    if (isMarkGone) {
      this.#carried += text
      return this.#readBoxes(boxes)
    }
    const whole = this.#carried + text
    this.#carried = ''
    if (hasPageField && whole.trim().length <= PAGE_LINE) return this.#readBoxes(boxes)
    const counted = numbering && numbering.numId !== '0' ? this.#sheets.nextLabel(numbering) : null
    const label = counted ? labelText(counted, run) : ''
    const line = label !== '' && whole.trim() !== '' ? `${label} ${whole.trimStart()}` : whole
    return [...line.split('\n').map((one) => one.trimEnd()), ...this.#readBoxes(boxes)]
  }

  #readBoxes(boxes: readonly XmlElement[]): string[] {
    return boxes.flatMap((box) => new WordBlockReader(this.#sheets).readAll(box).filter((line) => line !== ''))
  }

  #readTable(table: XmlElement): string[] {
    const rows = contentOf(table)
      .filter((one) => one.name === 'w:tr')
      .filter((row) => at(row, 'w:trPr', 'w:del') === undefined)
      .map((row) =>
        contentOf(row)
          .filter((one) => one.name === 'w:tc')
          .map((cell) => this.readAll(cell).filter((line) => line.trim() !== '')),
      )
    const { lines, isData } = layOutTable(rows, hasFrame(table))
    if (isData) this.#sheets.counts.tables += 1
    return lines
  }
}

/** The words around a number ("§iÒu 1.") stand in the font of the list, or else of its paragraph. */
function labelText({ label, own }: NonNullable<ReturnType<NextLabel>>, paragraph: RunProperties): string {
  const fonts = [own.run.hAnsi, own.run.ascii, paragraph.hAnsi, paragraph.ascii]
  const font = fonts.find((one) => one !== undefined && legacyOfFont(one) !== null) ?? ''
  return readFontText({ text: label, font, isCapital: own.run.caps ?? false }).text.trim()
}

/** Children, looking through content controls and marks of revision. */
export function contentOf(container: XmlElement): XmlElement[] {
  return container.children.flatMap((one) =>
    one.name === 'w:sdt' || AROUND.has(one.name) ? contentOf(childOf(one, 'w:sdtContent') ?? one) : [one],
  )
}

function hasFrame(table: XmlElement): boolean {
  const borders = at(table, 'w:tblPr', 'w:tblBorders')
  if (borders) return isLine(childOf(borders, 'w:insideH')) || isLine(childOf(borders, 'w:insideV'))
  return /grid|list|table\d/iu.test(valueAt(table, 'w:tblPr', 'w:tblStyle') ?? '')
}
