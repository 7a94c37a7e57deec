import { openPackage } from '../package/open-package.ts'
import { at, childOf, numberOf, readXml, type XmlElement } from '../package/read-xml.ts'
import { findMainPart, readRelations } from '../package/word-parts.ts'
import { WordUnreadable } from '../package/word-unreadable.ts'
import { readNumbering } from './read-numbering.ts'
import { ParagraphReader, type Sheets } from './read-paragraphs.ts'
import { switchOf, twipsToMm } from './read-properties.ts'
import { readStyles } from './read-styles.ts'
import { readTheme } from './read-theme.ts'
import type { WordFile, WordParagraph, WordSection } from './word-file.ts'

/** Letter paper with an inch around: what Word takes where a file gives no page. */
const FORMAT_PAGE = { width: 12240, height: 15840, margin: 1440, header: 720 }

/** Reads a .docx back with every format in force. Throws `WordUnreadable` for what is no Word file. */
export function readWordFile(bytes: Uint8Array): WordFile {
  const opened = openPackage(bytes)
  const main = findMainPart(opened)
  const text = opened.text(main)
  if (text === null) throw new WordUnreadable('notAWord')
  const relations = readRelations(opened, main)
  const part = (kind: string): XmlElement | null => {
    const target = [...relations.values()].find((one) => one.type.endsWith(`/${kind}`))?.target
    const xml = target === undefined ? null : opened.text(target)
    return xml === null ? null : readXml(xml)
  }
  const theme = readTheme(part('theme'))
  const styles = readStyles(part('styles'), theme)
  const numbering = part('numbering')
  const sheets = (): Sheets => ({ theme, styles, nextLabel: readNumbering(numbering, theme) })
  const body = childOf(readXml(text), 'w:body')
  if (!body) throw new WordUnreadable('notAWord')
  const reader = new ParagraphReader(sheets(), 'body')
  reader.readAll(body)
  const readPart = (id: string, region: 'header' | 'footer'): WordParagraph[] => {
    const target = relations.get(id)?.target
    const xml = target === undefined ? null : opened.text(target)
    if (xml === null) return []
    const own = new ParagraphReader(sheets(), region)
    own.readAll(readXml(xml))
    return own.paragraphs
  }
  return { paragraphs: reader.paragraphs, sections: readSections(body, readPart) }
}

type ReadPart = (id: string, region: 'header' | 'footer') => WordParagraph[]

/** Sections in order: those that end inside the body, then the last. A header that is not named is the one before. */
function readSections(body: XmlElement, readPart: ReadPart): WordSection[] {
  const inside = paragraphsBelow(body).flatMap((one) => at(one, 'w:pPr', 'w:sectPr') ?? [])
  const last = childOf(body, 'w:sectPr')
  const all = last ? [...inside, last] : inside
  const sections: WordSection[] = []
  for (const element of all.length > 0 ? all : [{ name: 'w:sectPr', attributes: {}, children: [], text: '' }]) {
    sections.push(readSection(element, sections.at(-1), readPart))
  }
  return sections
}

const paragraphsBelow = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((one) => (one.name === 'w:p' ? [one] : one.name === 'w:tbl' ? [] : paragraphsBelow(one)))

function readSection(element: XmlElement, before: WordSection | undefined, readPart: ReadPart): WordSection {
  const size = childOf(element, 'w:pgSz')
  const margin = childOf(element, 'w:pgMar')
  const mm = (name: string, twips: number) => twipsToMm(Math.abs(numberOf(margin, `w:${name}`) ?? twips))
  const gutter = twipsToMm(numberOf(margin, 'w:gutter') ?? 0)
  const width = twipsToMm(numberOf(size, 'w:w') ?? FORMAT_PAGE.width)
  const height = twipsToMm(numberOf(size, 'w:h') ?? FORMAT_PAGE.height)
  const named = (kind: 'header' | 'footer', type: string) => {
    const reference = element.children.find(
      (one) => one.name === `w:${kind}Reference` && (one.attributes['w:type'] ?? 'default') === type,
    )
    const id = reference?.attributes['r:id']
    return id === undefined ? undefined : readPart(id, kind)
  }
  return {
    width,
    height,
    isLandscape: width > height,
    margins: {
      top: mm('top', FORMAT_PAGE.margin),
      bottom: mm('bottom', FORMAT_PAGE.margin),
      left: mm('left', FORMAT_PAGE.margin) + gutter,
      right: mm('right', FORMAT_PAGE.margin),
      header: mm('header', FORMAT_PAGE.header),
      footer: mm('footer', FORMAT_PAGE.header),
    },
    hasFirstPage: switchOf(childOf(element, 'w:titlePg')) ?? false,
    pageStart: numberOf(childOf(element, 'w:pgNumType'), 'w:start') ?? null,
    headers: {
      default: named('header', 'default') ?? before?.headers.default ?? [],
      first: named('header', 'first') ?? before?.headers.first ?? [],
    },
    footers: {
      default: named('footer', 'default') ?? before?.footers.default ?? [],
      first: named('footer', 'first') ?? before?.footers.first ?? [],
    },
  }
}
