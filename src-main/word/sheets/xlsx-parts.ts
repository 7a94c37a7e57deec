/** The parts of the workbook that are the same for every sheet. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const contentTypes = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`

export const packageLinks = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

export const workbookLinks = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`

/** `names`: defined names as XML. The second sheet is very hidden: it is not even listed among those to unhide. */
export const workbookXml = (sheet: string, hidden: string, names: string): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/><sheet name="${escapeXml(hidden)}" sheetId="2" state="veryHidden" r:id="rId2"/></sheets><definedNames>${names}</definedNames></workbook>`

export const worksheetXml = (inside: string): string => `${HEAD}<worksheet xmlns="${MAIN}">${inside}</worksheet>`

/** Looks of cells, by their place in the list of `xf` below. */
export const looks = {
  plain: 0,
  title: 1,
  bold: 2,
  note: 3,
  head: 4,
  given: 5,
  number: 6,
  code: 7,
  open: 8,
  date: 9,
} as const

const font = (size: number, more = ''): string =>
  `<font>${more}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`
const fonts = [
  font(11),
  font(14, '<b/>'),
  font(11, '<b/>'),
  font(11, '<i/>'),
  '<font><sz val="8"/><color rgb="FF808080"/><name val="Times New Roman"/><family val="1"/></font>',
]
const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`
const fills =
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEFEFEF"/><bgColor indexed="64"/></patternFill></fill></fills>'
const borders = `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`

type Look = { font?: number; fill?: number; border?: number; format?: number; align?: string }
const DATE_FORMAT = 164
const TEXT_FORMAT = 49

const xf = ({ font: own = 0, fill = 0, border = 0, format = 0, align = '' }: Look): string =>
  `<xf numFmtId="${format}" fontId="${own}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${align}</xf>`

const top = '<alignment vertical="top" wrapText="1"/>'
const middle = '<alignment horizontal="center" vertical="center" wrapText="1"/>'
const topMiddle = '<alignment horizontal="center" vertical="top" wrapText="1"/>'
const looksInOrder: readonly Look[] = [
  {},
  { font: 1, align: '<alignment horizontal="center"/>' },
  { font: 2 },
  { font: 3 },
  { font: 2, fill: 2, border: 1, align: middle },
  { border: 1, format: TEXT_FORMAT, align: top },
  { border: 1, format: TEXT_FORMAT, align: topMiddle },
  { font: 4, border: 1, format: TEXT_FORMAT, align: topMiddle },
  // What a body writes is text: "12/5" of a paper's number must not become a day.
  { border: 1, format: TEXT_FORMAT, align: top },
  { border: 1, format: DATE_FORMAT, align: topMiddle },
]

export const stylesXml = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="${DATE_FORMAT}" formatCode="dd/mm/yyyy"/></numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts>${fills}${borders}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looksInOrder.length}">${looksInOrder.map(xf).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
