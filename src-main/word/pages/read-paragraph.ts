import { allBelow, at, childOf, valueAt, type XmlElement } from '#word/package/read-xml.ts'
import type { NumberCounter } from './number-paragraphs.ts'
import { type ParagraphFormat, type RunFormat, readParagraphFormat, readRunFormat } from './read-format.ts'
import type { StyleBook } from './style-book.ts'

/** `text` holds a tab as `\t`; `page` is the number of the page; a break takes no letter of the text. */
export type Piece =
  | { type: 'text'; text: string; format: RunFormat }
  | { type: 'page'; format: RunFormat }
  | { type: 'break' }
  | Picture
/** Millimetres; `part`: name of the picture's part in the package. */
export type Picture = { type: 'picture'; part: string; alt: string; width: number; height: number }
export type PageParagraph = { format: ParagraphFormat; base: RunFormat; pieces: Piece[] }

/** What a paragraph is read with: `pictures` leads from a relation's id to the part's name. */
export type ReadingContext = { styles: StyleBook; counter: NumberCounter; pictures: ReadonlyMap<string, string> }

const MM_PER_EMU = 25.4 / 914_400

export function readParagraph(element: XmlElement, context: ReadingContext): PageParagraph {
  const own = childOf(element, 'w:pPr')
  const styleId = valueAt(own, 'w:pStyle') ?? ''
  const styled = context.styles.paragraphChain(styleId)
  const label = readLabel([...styled, own], context)
  const runs = context.styles.runChain(styleId)
  const base = readRunFormat(runs)
  const pieces: Piece[] = []
  if (label)
    pieces.push({ type: 'text', text: label.text, format: readRunFormat([...runs, label.run, childOf(own, 'w:rPr')]) })
  readRuns(element, { ...context, runs, isField: false }, pieces)
  return { format: readParagraphFormat([...styled, label?.paragraph, own]), base, pieces }
}

function readLabel(chain: readonly (XmlElement | undefined)[], { counter }: ReadingContext) {
  const list = chain.map((one) => childOf(one, 'w:numPr')).findLast((one) => one !== undefined)
  const numId = valueAt(list, 'w:numId')
  return numId === undefined ? null : counter.next(numId, Number(valueAt(list, 'w:ilvl') ?? 0))
}

type RunContext = ReadingContext & { runs: readonly (XmlElement | undefined)[]; isField: boolean }

/** Runs, also those inside links and tracked insertions. */
function readRuns(element: XmlElement, context: RunContext, pieces: Piece[]): void {
  for (const child of element.children) {
    if (child.name === 'w:r') readRun(child, context, pieces)
    else if (['w:hyperlink', 'w:ins', 'w:smartTag', 'w:sdt', 'w:sdtContent'].includes(child.name))
      readRuns(child, context, pieces)
  }
}

function readRun(run: XmlElement, context: RunContext, pieces: Piece[]): void {
  const own = childOf(run, 'w:rPr')
  const named = context.styles.characterChain(valueAt(own, 'w:rStyle') ?? '')
  const format = readRunFormat([...context.runs, ...named, own])
  for (const child of run.children) {
    const piece = readPiece(child, format, context)
    if (piece) pieces.push(piece)
  }
}

function readPiece(child: XmlElement, format: RunFormat, context: RunContext): Piece | null {
  switch (child.name) {
    case 'w:t':
      return { type: 'text', text: child.text, format }
    case 'w:tab':
      return { type: 'text', text: '\t', format }
    case 'w:noBreakHyphen':
      return { type: 'text', text: '\u2011', format }
    case 'w:br':
      return { type: 'break' }
    case 'w:instrText':
      return child.text.trim().startsWith('PAGE') ? { type: 'page', format } : null
    case 'w:drawing':
      return readPicture(child, context)
    default:
      return null
  }
}

function readPicture(drawing: XmlElement, { pictures }: ReadingContext): Picture | null {
  const frame = childOf(drawing, 'wp:inline')
  const extent = childOf(frame, 'wp:extent')
  const blip = frame ? allBelow(frame, 'a:blip')[0] : undefined
  const part = pictures.get(blip?.attributes['r:embed'] ?? '')
  if (!frame || !extent || part === undefined) return null
  const size = (name: string) => (Number.parseFloat(extent.attributes[name] ?? '') || 0) * MM_PER_EMU
  return {
    type: 'picture',
    part,
    alt: at(frame, 'wp:docPr')?.attributes.descr ?? '',
    width: size('cx'),
    height: size('cy'),
  }
}
