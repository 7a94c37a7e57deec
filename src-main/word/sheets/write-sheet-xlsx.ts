// The browser build is the pure one: the Node build reaches for worker threads, which a pure room does not have.
import { strToU8, type Zippable, zipSync } from 'fflate/browser'
import type { SheetEntry, UpdateSheet } from '#domain/update-sheet.ts'
import { filledColumns, givenColumns, type SheetColumn, sheetHeads } from '#vietnamese/update-sheet-heads.ts'
import { sheetStates } from '#vietnamese/update-sheet-states.ts'
import { printCode, updateSheetWords as words } from '#vietnamese/update-sheet-words.ts'
import {
  contentTypes,
  escapeXml,
  looks,
  packageLinks,
  stylesXml,
  workbookLinks,
  workbookXml,
  worksheetXml,
} from './xlsx-parts.ts'

const COLUMNS = [...givenColumns, ...filledColumns] as const
/** Widths in signs of the type, and how a cell looks; the code stands once more in a hidden column at the end. */
const SHAPES: Record<SheetColumn, { width: number; look: number }> = {
  number: { width: 6, look: looks.number },
  code: { width: 11, look: looks.code },
  text: { width: 40, look: looks.given },
  given: { width: 20, look: looks.given },
  deadline: { width: 11, look: looks.number },
  standing: { width: 14, look: looks.given },
  state: { width: 14, look: looks.open },
  progress: { width: 26, look: looks.open },
  result: { width: 20, look: looks.open },
  document: { width: 13, look: looks.open },
  doneOn: { width: 12, look: looks.date },
  obstacles: { width: 18, look: looks.open },
  askedUntil: { width: 12, look: looks.date },
}
const HIDDEN_COLUMN = COLUMNS.length
const HEAD_ROW = 8
/** Rows below the last directive that have the list and the dates too, for what a body adds. */
const SPARE_ROWS = 50
const HIDDEN_SHEET = 'thu-ky'
const CODES_NAME = 'ThuKy_Ma'
const ENTRY_TIME = new Date(2020, 2, 5)

/** The sheet of one body as the bytes of an .xlsx of our own making; the same sheet gives the same bytes. */
export function writeSheetXlsx(sheet: UpdateSheet): Uint8Array {
  const lastRow = HEAD_ROW + Math.max(1, sheet.entries.length)
  const parts: Zippable = {}
  const put = (name: string, xml: string) => {
    parts[name] = strToU8(xml)
  }
  put('[Content_Types].xml', contentTypes)
  put('_rels/.rels', packageLinks)
  put('xl/workbook.xml', workbookXml(words.sheetName, HIDDEN_SHEET, definedNames(lastRow)))
  put('xl/_rels/workbook.xml.rels', workbookLinks)
  put('xl/styles.xml', stylesXml)
  put('xl/worksheets/sheet1.xml', worksheetXml(mainSheet(sheet, lastRow)))
  put('xl/worksheets/sheet2.xml', worksheetXml(hiddenSheet(sheet)))
  return zipSync(parts, { mtime: ENTRY_TIME, level: 6 })
}

/** A name on the hidden codes, and the row of heads printed on each page. */
function definedNames(lastRow: number): string {
  const sheet = `'${words.sheetName}'`
  const column = columnName(HIDDEN_COLUMN)
  const codes = `${sheet}!$${column}$${HEAD_ROW + 1}:$${column}$${lastRow}`
  return `<definedName name="_xlnm.Print_Titles" localSheetId="0">${sheet}!$${HEAD_ROW}:$${HEAD_ROW}</definedName><definedName name="${CODES_NAME}" hidden="1">${codes}</definedName>`
}

const columnName = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : columnName(Math.floor(place / 26) - 1) + columnName(place % 26)

function cell(row: number, column: number, { text, look }: { text: string; look: number }): string {
  const at = `${columnName(column)}${row}`
  if (text === '') return `<c r="${at}" s="${look}"/>`
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
}

/** `lines`: how many the highest cell takes; the height is a proposal, so that a row grows with what is written into it. */
const row = (number: number, cells: string, lines = 1): string =>
  `<row r="${number}"${lines > 1 ? ` ht="${lines * LINE_POINTS}"` : ''}>${cells}</row>`
const LINE_POINTS = 15

function mainSheet(sheet: UpdateSheet, lastRow: number): string {
  const day = sheet.madeOn.split('-').reverse().join('/')
  const above: [string, number][] = [
    [words.title, looks.title],
    [words.unit(sheet.unit), looks.bold],
    [words.made(day, sheet.entries.length), looks.plain],
    [words.hint, looks.note],
    [`${words.updatedOn} `, looks.plain],
    [`${words.filledBy} `, looks.plain],
  ]
  const rows = [
    ...above.map(([text, look], at) => row(at + 1, cell(at + 1, 0, { text, look }))),
    row(HEAD_ROW, headCells(), HEAD_LINES),
    ...sheet.entries.map((entry, at) => row(HEAD_ROW + 1 + at, entryCells(entry, HEAD_ROW + 1 + at), linesOf(entry))),
  ]
  const lastColumn = columnName(COLUMNS.length - 1)
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${HEAD_ROW}" topLeftCell="A${HEAD_ROW + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${widths()}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    `<mergeCells count="1"><mergeCell ref="A1:${lastColumn}1"/></mergeCells>`,
    validations(lastRow + SPARE_ROWS),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
  ].join('')
}

const headCells = (): string =>
  COLUMNS.map((column, at) => cell(HEAD_ROW, at, { text: sheetHeads[column], look: looks.head })).join('') +
  cell(HEAD_ROW, HIDDEN_COLUMN, { text: sheetHeads.code, look: looks.code })

function entryCells(entry: SheetEntry, number: number): string {
  const said: Partial<Record<SheetColumn, string>> = { ...entry, code: printCode(entry.code) }
  const cells = COLUMNS.map((column, at) => cell(number, at, { text: said[column] ?? '', look: SHAPES[column].look }))
  return cells.join('') + cell(number, HIDDEN_COLUMN, { text: printCode(entry.code), look: looks.code })
}

/** Lines of the longest cell; words are broken whole, which takes some more room than their signs. */
const linesOf = (entry: SheetEntry): number =>
  Math.max(
    ...(['text', 'given', 'standing'] as const).map((column) =>
      Math.ceil((entry[column].length * WORD_ROOM) / SHAPES[column].width),
    ),
  )
const WORD_ROOM = 1.1
const HEAD_LINES = 3

function widths(): string {
  const shown = COLUMNS.map((column, at) => col(at, SHAPES[column].width, ''))
  return shown.join('') + col(HIDDEN_COLUMN, 12, ' hidden="1"')
}

const col = (at: number, width: number, more: string): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${more}/>`

/** A list to choose the state from, which takes other words too, and a hint at the days. */
function validations(lastRow: number): string {
  const range = (column: SheetColumn): string => {
    const name = columnName(COLUMNS.indexOf(column))
    return `${name}${HEAD_ROW + 1}:${name}${lastRow}`
  }
  const choices = `"${Object.values(sheetStates).join(',')}"`
  const list = `<dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="${escapeXml(words.stateList)}" prompt="${escapeXml(words.statePrompt)}" sqref="${range('state')}"><formula1>${escapeXml(choices)}</formula1></dataValidation>`
  const days = `<dataValidation allowBlank="1" showInputMessage="1" prompt="${escapeXml(words.datePrompt)}" sqref="${range('doneOn')} ${range('askedUntil')}"/>`
  return `<dataValidations count="2">${list}${days}</dataValidations>`
}

/** What the sheet is, for a program alone: whose, of which day, and every code that went out. */
function hiddenSheet({ unit, madeOn, entries }: UpdateSheet): string {
  const lines: string[][] = [
    [words.fileName, madeOn, unit],
    ...entries.map(({ code, text }) => [printCode(code), text]),
  ]
  const rows = lines.map((cells, at) =>
    row(at + 1, cells.map((text, place) => cell(at + 1, place, { text, look: looks.plain })).join('')),
  )
  return `<sheetData>${rows.join('')}</sheetData>`
}
