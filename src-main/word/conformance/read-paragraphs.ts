import { allBelow, at, childOf, numberOf, valueAt, type XmlElement } from '../package/read-xml.ts'
import { type Drawn, readDrawing } from './read-drawings.ts'
import type { NextLabel } from './read-numbering.ts'
import {
  isLine,
  mergeParagraphs,
  mergeRuns,
  type ParagraphProperties,
  type Properties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
  twipsToMm,
} from './read-properties.ts'
import type { StyleSheet } from './read-styles.ts'
import type { ThemeFonts } from './read-theme.ts'
import type { Cell, Region, RunLook, TextRun, WordParagraph } from './word-file.ts'

export type Sheets = { styles: StyleSheet; theme: ThemeFonts; nextLabel: NextLabel }

/** Word's own size and font where a file says nothing at all. */
const FORMAT_FONT = 'Times New Roman'
const FORMAT_SIZE = 10
const CONTENT = new Set([
  'w:hyperlink',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'mc:AlternateContent',
  'mc:Choice',
  'w:dir',
  'w:bdo',
])
const CELL_PADDING = 1.9
const PAGE_FIELD = '#'

type Label = { label: string; labelRun: RunProperties }

/** Reads the paragraphs below an element in reading order, with what stands in tables and text boxes. */
export class ParagraphReader {
  readonly paragraphs: WordParagraph[] = []
  readonly #sheets: Sheets
  readonly #region: Region
  #section = 0
  #tables = 0

  constructor(sheets: Sheets, region: Region) {
    this.#sheets = sheets
    this.#region = region
  }

  readAll(container: XmlElement, cell: Cell | null = null, region: Region = this.#region): void {
    for (const child of contentOf(container)) {
      if (child.name === 'w:p') this.#readParagraph(child, cell, region)
      else if (child.name === 'w:tbl') this.#readTable(child)
    }
  }

  #readTable(table: XmlElement): void {
    const number = this.#tables++
    const properties = at(table, 'w:tblPr')
    const style = this.#sheets.styles.table(valueAt(properties, 'w:tblStyle'))
    const grid = allBelow(childOf(table, 'w:tblGrid') ?? table, 'w:gridCol').map((one) => numberOf(one, 'w:w') ?? 0)
    const hasFrame = tableHasFrame(properties)
    const rows = contentOf(table).filter((one) => one.name === 'w:tr')
    for (const [row, element] of rows.entries()) {
      const cells = contentOf(element).filter((one) => one.name === 'w:tc')
      let column = 0
      for (const [order, cell] of cells.entries()) {
        const span = numberOf(at(cell, 'w:tcPr', 'w:gridSpan'), 'w:val') ?? 1
        const twips = numberOf(at(cell, 'w:tcPr', 'w:tcW'), 'w:w') || sum(grid.slice(column, column + span))
        column += span
        const lines = cellLines(cell)
        this.#tableStyle = style
        this.readAll(cell, {
          table: number,
          row,
          column: order,
          columns: cells.length,
          width: Math.max(0, twipsToMm(twips) - paddingOf(properties, cell)),
          hasFrame: hasFrame || lines.all,
          hasBottomLine: lines.bottom,
          hasTopLine: lines.top,
        })
        this.#tableStyle = null
      }
    }
  }

  #tableStyle: Properties | null = null

  #readParagraph(element: XmlElement, cell: Cell | null, region: Region): void {
    const properties = childOf(element, 'w:pPr')
    const base = this.#baseOf(properties)
    const drawn: Drawn = { lines: [], boxes: [], hasPicture: false }
    const content = new RunReader(this.#sheets, base.run, drawn)
    content.read(element)
    const { paragraph } = base
    const mark = mergeRuns(base.run, readRunProperties(at(properties, 'w:rPr'), this.#sheets.theme))
    const isSectionEnd = childOf(properties ?? element, 'w:sectPr') !== undefined
    this.paragraphs.push({
      number: this.paragraphs.length + 1,
      region,
      styleId: base.styleId,
      runs: content.runs,
      markLook: lookOf(mark),
      label: base.label,
      labelLook: lookOf(mergeRuns(mark, base.labelRun)),
      align: paragraph.align ?? 'left',
      indent: { left: 0, right: 0, firstLine: 0, ...paragraph.indent },
      spacing: spacingOf(paragraph),
      borders: { top: false, bottom: false, left: false, right: false, ...paragraph.borders },
      cell,
      section: this.#section,
      drawnLines: drawn.lines,
      hasPicture: drawn.hasPicture,
      fields: content.fields,
      isSectionEnd,
      hasPageBreak: content.hasPageBreak,
    })
    for (const box of drawn.boxes) this.readAll(box, null, 'box')
    if (isSectionEnd) this.#section += 1
  }

  /** Defaults, table style, paragraph style, list level, direct: each over the one before. */
  #baseOf(properties: XmlElement | undefined): Properties & Label & { styleId: string } {
    const { styles, nextLabel } = this.#sheets
    const style = styles.paragraph(valueAt(properties, 'w:pStyle'))
    const direct = readParagraphProperties(properties)
    const numbering = direct.numbering ?? style.paragraph.numbering
    const counted = numbering && numbering.numId !== '0' ? nextLabel(numbering) : null
    const table = this.#tableStyle ?? { run: {}, paragraph: {} }
    const level = counted?.own.paragraph ?? {}
    const under = mergeParagraphs(styles.defaults.paragraph, table.paragraph)
    // A list named by the style yields to the style's own indent; one named in the paragraph wins over it.
    const ordered = direct.numbering ? [style.paragraph, level, direct] : [level, style.paragraph, direct]
    return {
      run: mergeRuns(mergeRuns(styles.defaults.run, table.run), style.run),
      paragraph: ordered.reduce(mergeParagraphs, under),
      label: counted?.label ?? '',
      labelRun: counted?.own.run ?? {},
      styleId: style.id,
    }
  }
}

/** Reads what stands inside one paragraph. */
class RunReader {
  readonly runs: TextRun[] = []
  readonly fields: string[] = []
  hasPageBreak = false
  readonly #sheets: Sheets
  readonly #base: RunProperties
  readonly #drawn: Drawn

  constructor(sheets: Sheets, base: RunProperties, drawn: Drawn) {
    this.#sheets = sheets
    this.#base = base
    this.#drawn = drawn
  }

  read(container: XmlElement): void {
    if (container.name === 'w:fldSimple') this.#noteField(container.attributes['w:instr'] ?? '')
    for (const child of container.children) {
      if (child.name === 'w:r') this.#readRun(child)
      else if (CONTENT.has(child.name)) this.read(child)
    }
  }

  #readRun(run: XmlElement): void {
    const { styles, theme } = this.#sheets
    const properties = childOf(run, 'w:rPr')
    const character = styles.character(valueAt(properties, 'w:rStyle')).run
    const styled = mergeRuns(this.#base, { ...character, ...toggled(this.#base, character) })
    const look = lookOf(mergeRuns(styled, readRunProperties(properties, theme)))
    let text = ''
    for (const part of run.children) text += this.#readPart(part)
    if (text !== '') this.runs.push({ text, look })
  }

  #readPart(part: XmlElement): string {
    switch (part.name) {
      case 'w:t':
        return part.text
      case 'w:tab':
      case 'w:ptab':
        return '\t'
      case 'w:br':
        this.hasPageBreak ||= part.attributes['w:type'] === 'page'
        return part.attributes['w:type'] === undefined || part.attributes['w:type'] === 'textWrapping' ? '\n' : ''
      case 'w:cr':
        return '\n'
      case 'w:noBreakHyphen':
        return '-'
      case 'w:instrText':
        this.#noteField(part.text)
        // A field that was never laid out has no text yet; the number has a look all the same.
        return /^\s*PAGE\b/u.test(part.text) ? PAGE_FIELD : ''
      case 'mc:AlternateContent':
        for (const drawing of childOf(part, 'mc:Choice')?.children ?? []) this.#readPart(drawing)
        return ''
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#noteDrawing(readDrawing(part))
        return ''
      default:
        return ''
    }
  }

  #noteDrawing({ lines, boxes, hasPicture }: Drawn): void {
    this.#drawn.lines.push(...lines)
    this.#drawn.boxes.push(...boxes)
    this.#drawn.hasPicture ||= hasPicture
  }

  #noteField(instruction: string): void {
    const kind = /^\s*(\w+)/u.exec(instruction)?.[1]?.toUpperCase()
    if (kind) this.fields.push(kind)
  }
}

/** Bold in a paragraph style and bold in a character style cancel each other (ECMA-376, 17.7.3). */
function toggled(base: RunProperties, character: RunProperties): RunProperties {
  const flip = (name: 'bold' | 'italic' | 'caps') =>
    character[name] === undefined ? {} : { [name]: character[name] !== (base[name] ?? false) }
  return { ...flip('bold'), ...flip('italic'), ...flip('caps') }
}

function lookOf(run: RunProperties): RunLook {
  const fonts = [run.ascii ?? FORMAT_FONT, run.hAnsi ?? run.ascii ?? FORMAT_FONT]
  return {
    fonts: [...new Set(fonts)],
    size: run.size ?? FORMAT_SIZE,
    isBold: run.bold ?? false,
    isItalic: run.italic ?? false,
    isUnderlined: run.underline ?? false,
    isCaps: run.caps ?? false,
    isHidden: run.hidden ?? false,
    color: run.color ?? 'auto',
  }
}

const spacingOf = (paragraph: ParagraphProperties) => ({
  before: paragraph.before ?? 0,
  after: paragraph.after ?? 0,
  line: paragraph.line ?? 1,
  lineRule: paragraph.lineRule ?? ('auto' as const),
})

/** Children, looking through content controls and marks of revision. */
function contentOf(container: XmlElement): XmlElement[] {
  return container.children.flatMap((one) => (CONTENT.has(one.name) ? contentOf(one) : [one]))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** Millimetres that the padding at both sides takes from a cell. */
function paddingOf(table: XmlElement | undefined, cell: XmlElement): number {
  const side = (...names: string[]): number => {
    const places = [at(cell, 'w:tcPr', 'w:tcMar'), at(table, 'w:tblCellMar')]
    for (const place of places) {
      for (const name of names) {
        const twips = numberOf(childOf(place ?? cell, name), 'w:w')
        if (twips !== undefined) return twipsToMm(twips)
      }
    }
    return CELL_PADDING
  }
  return side('w:left', 'w:start') + side('w:right', 'w:end')
}

/** A table of data shows lines between its cells; a grid that only places things shows none. */
function tableHasFrame(properties: XmlElement | undefined): boolean {
  const borders = childOf(properties ?? { name: '', attributes: {}, children: [], text: '' }, 'w:tblBorders')
  if (borders) return ['w:top', 'w:insideH', 'w:insideV'].some((name) => isLine(childOf(borders, name)))
  return /grid|list|table\d/iu.test(valueAt(properties, 'w:tblStyle') ?? '')
}

function cellLines(cell: XmlElement): { all: boolean; top: boolean; bottom: boolean } {
  const borders = at(cell, 'w:tcPr', 'w:tcBorders')
  const has = (...names: string[]) => names.some((name) => isLine(childOf(borders ?? cell, name)))
  const [top, bottom] = [has('w:top'), has('w:bottom')]
  return { top, bottom, all: top && bottom && has('w:left', 'w:start') && has('w:right', 'w:end') }
}
