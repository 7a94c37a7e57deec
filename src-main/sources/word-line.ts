import type { RunProperties } from '#word/conformance/read-properties.ts'
import { allBelow, childOf, type XmlElement } from '#word/package/read-xml.ts'
import { type FontText, legacyOfFont, readFontText } from './legacy-fonts.ts'
import type { WordCounts } from './word-counts.ts'
import type { RunLook, WordLook } from './word-look.ts'

/** Elements that stand around runs; what they hold is read as if they were not there. */
const AROUND = new Set(
  'w:hyperlink w:ins w:moveTo w:smartTag w:fldSimple w:customXml w:sdt w:sdtContent w:dir w:bdo w:ruby w:rubyBase mc:Choice mc:Fallback'.split(
    ' ',
  ),
)
const BREAKS = new Set(['w:br', 'w:cr'])
/** Signs of the font Wingdings that say something; the rest are bullets and ornaments. */
const SIGNS: Readonly<Record<string, string>> = { F0E0: '→', F0E8: '→', F0FC: '✓', F0FE: '☑', F0A8: '☐', F06F: '☐' }
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu

/** Reads what stands inside one paragraph; fields may reach over several, so one reader goes through a whole part. */
export class WordLineReader {
  /** Text boxes met in the paragraph: their paragraphs follow it. */
  boxes: XmlElement[] = []
  hasPageField = false
  readonly #look: WordLook
  readonly #counts: WordCounts
  /** Of each open field: whether its instruction is still being read, and whether it counts pages. */
  readonly #fields: { isInstruction: boolean; isPage: boolean }[] = []
  #parts: FontText[] = []

  constructor(look: WordLook, counts: WordCounts) {
    this.#look = look
    this.#counts = counts
  }

  read(paragraph: XmlElement, base: RunProperties): string {
    this.#parts = []
    this.boxes = []
    this.hasPageField = false
    this.#readInside(paragraph, base)
    return this.#parts.map((part) => this.#write(part)).join('')
  }

  #write(part: FontText): string {
    const { text, isConverted } = readFontText(part)
    if (isConverted) this.#counts.fonts.set(part.font, (this.#counts.fonts.get(part.font) ?? 0) + 1)
    return text
  }

  #readInside(container: XmlElement, base: RunProperties): void {
    for (const child of container.children) {
      if (child.name === 'w:r') this.#readRun(child, base)
      else if (child.name === 'mc:AlternateContent') this.#readInside(chosenOf(child), base)
      else if (child.name.startsWith('?:oMath')) this.#addMath(child)
      else if (child.name === 'w:del' || child.name === 'w:moveFrom') this.#counts.deletions += 1
      else if (AROUND.has(child.name)) this.#enter(child, base)
    }
  }

  #enter(element: XmlElement, base: RunProperties): void {
    if (element.name === 'w:ins' || element.name === 'w:moveTo') this.#counts.insertions += 1
    const isPage = element.name === 'w:fldSimple' && PAGE_FIELD.test(element.attributes['w:instr'] ?? '')
    if (isPage) this.hasPageField = true
    // Words such as "Click here to enter text" belong to the form, not to who filled it in.
    const properties = childOf(element, 'w:sdtPr')
    if (isPage || (properties && childOf(properties, 'w:showingPlcHdr'))) return
    this.#readInside(element, base)
  }

  #readRun(run: XmlElement, base: RunProperties): void {
    const properties = childOf(run, 'w:rPr')
    const look = this.#look.run(properties, base, (font) => legacyOfFont(font) !== null)
    for (const part of run.children) this.#readPart(part, look, base)
  }

  #readPart(part: XmlElement, look: RunLook, base: RunProperties): void {
    if (part.name === 'w:fldChar') this.#turnField(part.attributes['w:fldCharType'] ?? '')
    else if (part.name === 'w:instrText') this.#noteInstruction(part.text)
    else if (part.name === 'w:commentReference') this.#counts.comments += 1
    else if (part.name === 'mc:AlternateContent') {
      for (const one of chosenOf(part).children) this.#readPart(one, look, base)
    } else if (part.name === 'w:drawing' || part.name === 'w:pict' || part.name === 'w:object') this.#readDrawing(part)
    else if (part.name === 'w:ruby') this.#readInside(part, base)
    else this.#add(textOf(part), look)
  }

  #add(text: string, { font, isCapital, isHidden }: RunLook): void {
    if (text === '' || this.#fields.some((one) => one.isInstruction || one.isPage)) return
    if (isHidden) {
      this.#counts.hidden += 1
      return
    }
    const last = this.#parts.at(-1)
    // A vowel and its sign may stand in two runs: runs of one font are read as one.
    if (last && last.font === font && last.isCapital === isCapital) last.text += text
    else this.#parts.push({ text, font, isCapital })
  }

  #addMath(math: XmlElement): void {
    const text = allBelow(math, '?:t').map((one) => one.text)
    this.#add(text.join(''), { font: '', isCapital: false, isHidden: false })
  }

  #readDrawing(drawing: XmlElement): void {
    const boxes = outerBoxes(drawing)
    this.boxes.push(...boxes)
    if (boxes.length === 0 && hasPicture(drawing)) this.#counts.pictures += 1
  }

  #turnField(kind: string): void {
    const field = this.#fields.at(-1)
    if (kind === 'begin') this.#fields.push({ isInstruction: true, isPage: false })
    else if (kind === 'separate' && field) field.isInstruction = false
    else if (kind === 'end') this.#fields.pop()
  }

  #noteInstruction(text: string): void {
    const field = this.#fields.at(-1)
    if (!field?.isInstruction || !PAGE_FIELD.test(text)) return
    field.isPage = true
    this.hasPageField = true
  }
}

/** What one part of a run says. */
export function textOf(part: XmlElement): string {
  if (part.name === 'w:t') return part.text
  if (part.name === 'w:tab' || part.name === 'w:ptab') return '\t'
  if (part.name === 'w:noBreakHyphen') return '-'
  if (BREAKS.has(part.name)) return '\n'
  return part.name === 'w:sym' ? (SIGNS[(part.attributes['w:char'] ?? '').toUpperCase()] ?? '') : ''
}

/** The newest form of a drawing; the older one behind it says the same again. */
export const chosenOf = (alternate: XmlElement): XmlElement =>
  childOf(alternate, 'mc:Choice') ?? childOf(alternate, 'mc:Fallback') ?? alternate

/** Text boxes of a drawing; a box inside a box is met again when its paragraph is read. */
function outerBoxes(drawing: XmlElement): XmlElement[] {
  return drawing.children.flatMap((one) => {
    if (one.name === 'w:txbxContent') return [one]
    return outerBoxes(one.name === 'mc:AlternateContent' ? chosenOf(one) : one)
  })
}

const hasPicture = (drawing: XmlElement): boolean =>
  ['pic:pic', 'v:imagedata'].some((name) => allBelow(drawing, name).length > 0)
