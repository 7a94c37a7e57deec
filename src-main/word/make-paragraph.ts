import { BookmarkEnd, BookmarkStart, type IParagraphOptions, Paragraph, TextRun, type XmlComponent } from 'docx'
import type { Run } from '#documents/official-document.ts'
import type { StyleKey } from '#documents/wording/style-names.ts'
import { styleId } from './style-ids.ts'
import { toTwips } from './to-units.ts'

type Extra = Omit<IParagraphOptions, 'children' | 'style' | 'text'>

function makeRun({ text, isBold, isItalic, anchor }: Run): XmlComponent[] {
  const run = new TextRun({ text, ...(isBold ? { bold: true } : {}), ...(isItalic ? { italics: true } : {}) })
  return anchor ? [new BookmarkStart(anchor.name, anchor.id), run, new BookmarkEnd(anchor.id)] : [run]
}

/** A paragraph in a named style. */
export function makeParagraph(style: StyleKey, content: string | readonly Run[], extra: Extra = {}): Paragraph {
  const runs = typeof content === 'string' ? [{ text: content }] : content
  const paragraph = new Paragraph({ ...extra, style: styleId(style) })
  for (const one of runs.flatMap(makeRun)) paragraph.addChildElement(one)
  return paragraph
}

/** Centred lines broken where the layout says, as one paragraph, so that the name stays one piece of text. */
export function makeLines(style: StyleKey, lines: readonly string[], extra: Extra = {}): Paragraph {
  const children = lines.map((text, at) => new TextRun(at === 0 ? { text } : { text, break: 1 }))
  return new Paragraph({ ...extra, style: styleId(style), children })
}

/**
 * A rule of an exact length in the middle of a width (both in millimetres): an empty paragraph whose top border is cut
 * to length by its indents. A real line, which typed underscores are not.
 */
export function makeRule(length: number, width: number, thickness: number): Paragraph {
  const indent = toTwips((width - length) / 2)
  return new Paragraph({
    style: styleId('rule'),
    indent: { left: indent, right: indent },
    border: { top: { style: 'single', size: Math.round(thickness * 8), space: 1, color: '000000' } },
    children: [],
  })
}
