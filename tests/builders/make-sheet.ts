import { strToU8, zipSync } from 'fflate'

/** A cell: text (shared), `{ inline }`, `{ number, style }`, `{ formula, value }`, `{ error }`. */
export type SheetCell =
  | string
  | number
  | null
  | { inline: string }
  | { number: number; style: number }
  | { formula: string; value: string }
  | { error: string }

export type SheetToMake = { name: string; rows: SheetCell[][]; merges?: string[]; isHidden?: boolean }

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** Formats of the styles 1 … that `makeSheetFile` writes; 0 is plain. */
export const STYLES = ['dd/mm/yyyy', '0000000000', '0### ### ###', '"0"#########', 'hh:mm'] as const

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}

function writeCell(cell: SheetCell, at: string, strings: string[]): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${strings.push(cell) - 1}</v></c>`
  if ('inline' in cell) return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(cell.inline)}</t></is></c>`
  if ('number' in cell) return `<c r="${at}" s="${cell.style}"><v>${cell.number}</v></c>`
  if ('error' in cell) return `<c r="${at}" t="e"><v>${cell.error}</v></c>`
  return `<c r="${at}" t="str"><f>${escapeXml(cell.formula)}</f><v>${escapeXml(cell.value)}</v></c>`
}

function writeSheet({ rows, merges = [] }: SheetToMake, strings: string[]): string {
  const lines = rows.map((cells, row) => {
    const made = cells.map((cell, column) => writeCell(cell, `${columnName(column)}${row + 1}`, strings)).join('')
    return `<row r="${row + 1}">${made}</row>`
  })
  const spans = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  const merged = spans === '' ? '' : `<mergeCells count="${merges.length}">${spans}</mergeCells>`
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`
}

/** The parts of a workbook by their name, as a sheet program writes them. */
export function makeSheetParts(sheets: readonly SheetToMake[]): Record<string, string> {
  const strings: string[] = []
  const made = sheets.map((sheet) => writeSheet(sheet, strings))
  const ids = sheets.map((_, at) => at + 1)
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  const names = sheets
    .map(
      (one, at) =>
        `<sheet name="${escapeXml(one.name)}" sheetId="${at + 1}"${one.isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
    )
    .join('')
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${ids.map((id) => relation(`rId${id}`, 'worksheet', `worksheets/sheet${id}.xml`)).join('')}${relation('rIdS', 'sharedStrings', 'sharedStrings.xml')}${relation('rIdL', 'styles', 'styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${STYLES.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${STYLES.map((_, at) => `<xf numFmtId="${164 + at}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(made.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  }
}

export const packParts = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

/** A real .xlsx. */
export const makeSheetFile = (...sheets: SheetToMake[]): Uint8Array => packParts(makeSheetParts(sheets))
