import { readNumbering } from '#word/conformance/read-numbering.ts'
import { readStyles } from '#word/conformance/read-styles.ts'
import { readTheme } from '#word/conformance/read-theme.ts'
import { openPackage, type WordPackage } from '#word/package/open-package.ts'
import { childOf, readXml, type XmlElement } from '#word/package/read-xml.ts'
import { findMainPart, type Relations, readRelations } from '#word/package/word-parts.ts'
import { WordUnreadable } from '#word/package/word-unreadable.ts'
import { countLeftOut, listChanges, type ReadFile } from './decoded-file.ts'
import { WordBlockReader, type WordSheets } from './word-blocks.ts'
import { newCounts, type WordCounts } from './word-counts.ts'
import { WordLook } from './word-look.ts'

/** The reader of XML takes half a second a megabyte; eight hundred pages of notes are about this long. */
const MAX_PART = 16_000_000
const SEPARATORS = new Set(['separator', 'continuationSeparator', 'continuationNotice'])

/** A .docx that is open: its body, and what its blocks are read by. */
type OpenWord = {
  opened: WordPackage
  relations: Relations
  body: XmlElement
  named: (kind: string) => XmlElement[]
  counts: WordCounts
  sheets: () => WordSheets
}

/** Throws `WordUnreadable` for what is none. */
export function openWordBody(bytes: Uint8Array): OpenWord {
  const opened = openPackage(bytes)
  const main = findMainPart(opened)
  const relations = readRelations(opened, main)
  const body = childOf(partOf(opened, main) ?? failed('notAWord'), 'w:body') ?? failed('notAWord')
  const named = (kind: string): XmlElement[] =>
    [...new Set([...relations.values()].filter(({ type }) => type.endsWith(`/${kind}`)).map(({ target }) => target))]
      .map((target) => partOf(opened, target))
      .filter((part) => part !== null)
  const counts = newCounts()
  return { opened, relations, body, named, counts, sheets: makeSheets(named, counts) }
}

/** The words of a .docx in reading order. Throws `WordUnreadable` for what is none. */
export function readWord(bytes: Uint8Array): ReadFile {
  const { opened, relations, body, named, counts, sheets } = openWordBody(bytes)
  const text = new WordBlockReader(sheets()).readAll(body)
  const notes = ['footnotes', 'endnotes'].flatMap((kind) => named(kind).flatMap((part) => readNotes(part, sheets())))
  const edge = (kind: 'header' | 'footer') => readEdges(usedParts(opened, body, relations, kind), text, sheets)
  const [headers, footers] = [edge('header'), edge('footer')]
  const edges = headers.length + notes.length + footers.length
  const lines = [...headers, ...text, ...notes, ...footers]
  return { text: squeeze(lines), changes: listWordChanges(counts, edges, hasMacros(opened)) }
}

function makeSheets(named: (kind: string) => XmlElement[], counts: WordCounts): () => WordSheets {
  const theme = readTheme(named('theme')[0] ?? null)
  const look = new WordLook(readStyles(named('styles')[0] ?? null, theme), theme)
  const numbering = named('numbering')[0] ?? null
  return () => ({ look, counts, nextLabel: readNumbering(numbering, theme) })
}

function partOf(opened: WordPackage, name: string): XmlElement | null {
  if ((opened.bytes[name]?.length ?? 0) > MAX_PART) throw new WordUnreadable('tooBig')
  const xml = opened.text(name)
  return xml === null ? null : readXml(xml)
}

function failed(problem: 'notAWord'): never {
  throw new WordUnreadable(problem)
}

function readNotes(part: XmlElement, sheets: WordSheets): string[] {
  const notes = part.children.filter(({ attributes }) => !SEPARATORS.has(attributes['w:type'] ?? ''))
  return notes.flatMap((note) => new WordBlockReader(sheets).readAll(note)).filter((line) => line.trim() !== '')
}

/** Headers or footers that a section uses, each once; a file may carry some that no page shows. */
function usedParts(opened: WordPackage, body: XmlElement, relations: Relations, kind: string): XmlElement[] {
  const ids = sectionsBelow(body).flatMap((section) =>
    section.children.filter((one) => one.name === `w:${kind}Reference`).map((one) => one.attributes['r:id'] ?? ''),
  )
  const targets = new Set(ids.flatMap((id) => relations.get(id)?.target ?? []))
  return [...targets].map((target) => partOf(opened, target)).filter((part) => part !== null)
}

const sectionsBelow = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((one) => {
    if (one.name === 'w:sectPr') return [one]
    return one.name === 'w:p' || one.name === 'w:pPr' || one.name.startsWith('w:sdt') ? sectionsBelow(one) : []
  })

/** What a header says that neither the body nor another header has said. */
function readEdges(parts: readonly XmlElement[], text: readonly string[], sheets: () => WordSheets): string[] {
  const said = new Set(text.map(keyOf))
  const kept: string[] = []
  for (const line of parts.flatMap((part) => new WordBlockReader(sheets()).readAll(part))) {
    const key = keyOf(line)
    if (!/\p{L}/u.test(line) || said.has(key)) continue
    said.add(key)
    kept.push(line)
  }
  return kept
}

const keyOf = (line: string): string => line.replace(/\s+/gu, ' ').trim().toLowerCase()

const hasMacros = ({ names }: WordPackage): boolean => names.some((name) => /vbaProject/iu.test(name))

/** One empty line at most between paragraphs. */
const squeeze = (lines: readonly string[]): string =>
  lines
    .filter((line, at) => line.trim() !== '' || (lines[at - 1] ?? '').trim() !== '')
    .join('\n')
    .trim()

function listWordChanges(counts: WordCounts, edges: number, hasMacro: boolean): ReadFile['changes'] {
  const runs = [...counts.fonts.values()].reduce((sum, count) => sum + count, 0)
  return [
    ...listChanges([
      { kind: 'legacyFont', count: runs, detail: [...counts.fonts.keys()].join(', ') },
      { kind: 'trackedChanges', count: counts.insertions + counts.deletions },
      { kind: 'tables', count: counts.tables },
      { kind: 'edges', count: edges },
    ]),
    ...countLeftOut({
      comments: counts.comments,
      hidden: counts.hidden,
      pictures: counts.pictures,
      contents: counts.contents,
      macros: hasMacro ? 1 : 0,
    }),
  ]
}
