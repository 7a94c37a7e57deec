import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const WPS = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
const SPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:wps="${WPS}" xmlns:v="urn:schemas-microsoft-com:vml"`
const KINDS = ['styles', 'numbering', 'theme', 'header', 'footer', 'footnotes', 'endnotes', 'comments', 'vbaProject']

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A run; `font` for both kinds of letters, `props` whatever else stands in its properties. */
export const run = (text: string, font = '', props = ''): string => {
  const fonts = font === '' ? '' : `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`
  return `<w:r><w:rPr>${fonts}${props}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}
/** A paragraph of text, or of ready runs. */
export const p = (content: string, props = ''): string =>
  `<w:p>${props === '' ? '' : `<w:pPr>${props}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`

const cell = (content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
export const table = (rows: readonly (readonly string[])[], props = '<w:tblStyle w:val="TableGrid"/>'): string =>
  `<w:tbl><w:tblPr>${props}</w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="2400"/>').join('')}</w:tblGrid>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`

/** A part beside the body: its name without ending (`header1`) and what stands inside its root. */
export type Parts = Readonly<Record<string, string>>

const ROOTS: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' }

const kindOf = (name: string): string => KINDS.find((kind) => name.startsWith(kind)) ?? name

function partXml(name: string, inside: string): string {
  const kind = kindOf(name)
  if (kind === 'theme') return inside
  const root = ROOTS[kind] ?? kind
  return `<w:${root} ${SPACES}>${inside}</w:${root}>`
}

/** The bytes of a .docx put together by hand, so that each kind of content can be had. */
export function makeWord(body: string, parts: Parts = {}): Uint8Array {
  const names = Object.keys(parts)
  const relations = names.map((name) => `<Relationship Id="${name}" Type="${R}/${kindOf(name)}" Target="${name}.xml"/>`)
  return makePackage({
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': documentXml(body),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, partXml(name, parts[name] ?? '')])),
  })
}

export const documentXml = (body: string): string => `<w:document ${SPACES}><w:body>${body}</w:body></w:document>`

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

export function makePackage(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const all = { '[Content_Types].xml': TYPES, ...files }
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, typeof one === 'string' ? strToU8(one) : one])),
  )
}
