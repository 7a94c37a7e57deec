import { strFromU8, unzipSync } from 'fflate'

/** The parts of a .docx as text, by name. */
export function openDocx(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

export type ParagraphXml = { xml: string; style: string; text: string }

/** Paragraphs in document order with their style and text; a break counts as a line feed. */
export function readParagraphs(xml: string): ParagraphXml[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gsu)].map(([found]) => ({
    xml: found,
    style: /<w:pStyle w:val="([^"]+)"/u.exec(found)?.[1] ?? '',
    text: [...found.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/gsu)]
      .map(([whole, text]) => (whole === '<w:br/>' ? '\n' : text))
      .join(''),
  }))
}

/** Value of an attribute of the first such element: `attributeOf(xml, 'w:ind', 'w:left')`. */
export function attributeOf(xml: string, element: string, name: string): string | null {
  const tag = new RegExp(`<${element}(?: [^>]*)?/?>`, 'u').exec(xml)?.[0] ?? ''
  return new RegExp(`${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? null
}

/** A style's own XML. */
export function styleXml(styles: string, id: string): string {
  const start = styles.indexOf(`w:styleId="${id}"`)
  if (start < 0) throw new Error(`no style ${id}`)
  return styles.slice(start, styles.indexOf('</w:style>', start))
}
