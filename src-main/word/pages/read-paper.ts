import type { WordPackage } from '#word/package/open-package.ts'
import { allBelow, at, childOf, readXml, type XmlElement } from '#word/package/read-xml.ts'
import { NumberCounter } from './number-paragraphs.ts'
import { twips } from './read-format.ts'
import type { ReadingContext } from './read-paragraph.ts'
import { type PageItem, readItems } from './read-table.ts'
import { StyleBook } from './style-book.ts'

export type HeaderKind = 'default' | 'first' | 'even'
/** Millimetres. `headers` and `footers` as in the file: a section that names none of a kind shows the last one's. */
export type Section = {
  margins: { left: number; right: number; header: number; footer: number }
  headers: Partial<Record<HeaderKind, PageItem[]>>
  footers: Partial<Record<HeaderKind, PageItem[]>>
}
/** A Word file as far as its pages show it. `body` has one item for each paragraph and table, in order. */
export type ReadPaper = { body: PageItem[]; sections: Section[] }

export function readPaper(file: WordPackage): ReadPaper {
  const part = (name: string): XmlElement | null => {
    const text = file.text(name)
    return text === null ? null : readXml(text)
  }
  const styles = new StyleBook(part('word/styles.xml'))
  const numbering = part('word/numbering.xml')
  const contextOf = (name: string): ReadingContext => ({
    styles,
    counter: new NumberCounter(numbering),
    pictures: targetsOf(part(`word/_rels/${name}.rels`)),
  })
  const targets = targetsOf(part('word/_rels/document.xml.rels'))
  const readStory = (id: string): PageItem[] => {
    const name = targets.get(id)?.replace(/^word\//u, '') ?? ''
    const story = part(`word/${name}`)
    if (!story) return []
    return readItems(story, contextOf(name))
  }
  const body = childOf(part('word/document.xml') ?? undefined, 'w:body')
  return {
    body: body ? readItems(body, contextOf('document.xml')) : [],
    sections: body ? readSections(body, readStory) : [],
  }
}

/** Relation id → part name from the top of the package. */
function targetsOf(relations: XmlElement | null): Map<string, string> {
  return new Map(
    (relations?.children ?? []).map((one) => {
      const target = one.attributes.Target ?? ''
      return [one.attributes.Id ?? '', target.startsWith('/') ? target.slice(1) : `word/${target}`] as const
    }),
  )
}

function readSections(body: XmlElement, readStory: (id: string) => PageItem[]): Section[] {
  const sections: Section[] = []
  for (const element of allBelow(body, 'w:sectPr')) {
    const before = sections.at(-1)
    sections.push({
      margins: readMargins(element),
      headers: { ...before?.headers, ...readStories(element, 'w:headerReference', readStory) },
      footers: { ...before?.footers, ...readStories(element, 'w:footerReference', readStory) },
    })
  }
  return sections
}

function readMargins(section: XmlElement): Section['margins'] {
  const margins = at(section, 'w:pgMar')?.attributes ?? {}
  const side = (name: string) => twips(margins[`w:${name}`])
  return { left: side('left'), right: side('right'), header: side('header'), footer: side('footer') }
}

function readStories(section: XmlElement, name: string, readStory: (id: string) => PageItem[]) {
  const stories: Section['headers'] = {}
  for (const one of section.children.filter((child) => child.name === name)) {
    const kind = one.attributes['w:type']
    if (kind === 'default' || kind === 'first' || kind === 'even')
      stories[kind] = readStory(one.attributes['r:id'] ?? '')
  }
  return stories
}
