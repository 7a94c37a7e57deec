import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

export type Parts = Record<string, string>
/** An edit of a right paper's XML that breaks one rule. */
export type Edit = (parts: Parts) => Parts

/** The file with its parts edited; parts that the edit leaves as they were keep their bytes. */
export function plant(bytes: Uint8Array, edit: Edit): Uint8Array {
  const entries = unzipSync(bytes)
  const parts = Object.fromEntries(Object.entries(entries).map(([name, part]) => [name, strFromU8(part)]))
  const edited = edit({ ...parts })
  const changed = Object.keys(edited).filter((name) => edited[name] !== parts[name])
  if (changed.length === 0) throw new Error('the edit changed nothing')
  return zipSync({ ...entries, ...Object.fromEntries(changed.map((name) => [name, strToU8(edited[name] ?? '')])) })
}

/** An edit of the main part only. */
export const main =
  (change: (xml: string) => string): Edit =>
  (parts) => ({ ...parts, 'word/document.xml': change(parts['word/document.xml'] ?? '') })

/** Every header that holds the page number. */
export const pageHeader =
  (change: (xml: string) => string): Edit =>
  (parts) =>
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        name.startsWith('word/header') && xml.includes('PAGE') ? change(xml) : xml,
      ]),
    )

const paragraphOf = (style: string) => new RegExp(`<w:p>(?:(?!</w:p>).)*<w:pStyle w:val="${style}"/>.*?</w:p>`, 'gsu')

/** Direct format on the runs of the paragraphs of a style; `only`: of the first of them. */
export const reformat = (style: string, format: string, only = false): Edit =>
  main((xml) => {
    let count = 0
    return xml.replace(paragraphOf(style), (paragraph) =>
      only && count++ > 0 ? paragraph : paragraph.replaceAll('<w:r>', `<w:r><w:rPr>${format}</w:rPr>`),
    )
  })

/** Direct format on the paragraphs of a style. */
export const reshape = (style: string, format: string, only = false): Edit =>
  main((xml) => {
    let count = 0
    return xml.replace(paragraphOf(style), (paragraph) =>
      only && count++ > 0
        ? paragraph
        : paragraph.replace(`<w:pStyle w:val="${style}"/>`, `<w:pStyle w:val="${style}"/>${format}`),
    )
  })

/** The text of the first paragraph of a style, changed. */
export const retell = (style: string, change: (text: string) => string): Edit =>
  main((xml) => {
    let isDone = false
    return xml.replace(paragraphOf(style), (paragraph) => {
      if (isDone) return paragraph
      isDone = true
      return paragraph.replace(/(<w:t[^>]*>)([^<]*)/u, (_, tag: string, text: string) => `${tag}${change(text)}`)
    })
  })

/** Paragraphs of a style taken out. */
export const drop = (style: string): Edit => main((xml) => xml.replace(paragraphOf(style), ''))

export const swap = (from: string | RegExp, to: string): Edit => main((xml) => xml.replace(from, to))
