import { childOf, type XmlElement } from '#word/package/read-xml.ts'
import { chosenOf, textOf } from '../word-line.ts'
import type { CopyParagraph, CopyPiece, Hand } from './returned-file.ts'

/** `isPassing`: put in and taken out again, so that it is in neither wording. */
type State = { kind: CopyPiece['kind']; hand: Hand; isPassing?: boolean }

const UNTRACKED: Hand = { by: '', at: '' }
const KEPT: State = { kind: 'kept', hand: UNTRACKED }
/** Elements around paragraphs or runs in which a tracked change stands. */
const TRACKED: Readonly<Record<string, CopyPiece['kind']>> = {
  'w:ins': 'added',
  'w:moveTo': 'added',
  'w:del': 'removed',
  'w:moveFrom': 'removed',
}
/** What holds no words of the paper. */
const SILENT = new Set([
  'w:pPr',
  'w:rPr',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'w:rubyPr',
])

export const handOf = ({ attributes }: XmlElement): Hand => ({
  by: (attributes['w:author'] ?? '').normalize('NFC').trim(),
  at: attributes['w:date'] ?? '',
})

/** Reads one part paragraph by paragraph; bookmarks and comments may reach over several. */
export class CopyTextReader {
  readonly #paragraphs: CopyParagraph[] = []
  readonly #anchors = new Map<string, string>()
  readonly #comments = new Set<string>()
  #pieces: CopyPiece[] = []
  #boxes: XmlElement[] = []
  /** Of each open field, whether its instruction is still being read. */
  readonly #fields: boolean[] = []

  readAll(container: XmlElement): CopyParagraph[] {
    this.#walk(container, KEPT)
    if (this.#pieces.length > 0) this.#paragraphs.push({ pieces: joinPieces(this.#pieces) })
    return this.#paragraphs
  }

  #walk(container: XmlElement, state: State): void {
    for (const child of container.children) this.#enter(child, state)
  }

  #enter(child: XmlElement, state: State): void {
    const { name } = child
    if (SILENT.has(name) || this.#turnRange(child)) return
    const kind = TRACKED[name]
    if (kind !== undefined) this.#walk(child, within(state, kind, handOf(child)))
    else if (name === 'w:p') this.#readParagraph(child, state)
    else if (name === 'w:r') this.#readRun(child, state)
    else if (name === 'w:tr') this.#walk(child, ofRow(child, state))
    else this.#walk(name === 'mc:AlternateContent' ? chosenOf(child) : child, state)
  }

  /** Bookmarks and comments begin and end between runs. */
  #turnRange({ name, attributes }: XmlElement): boolean {
    const id = attributes['w:id'] ?? ''
    if (name === 'w:bookmarkStart') this.#anchors.set(id, attributes['w:name'] ?? '')
    else if (name === 'w:bookmarkEnd') this.#anchors.delete(id)
    else if (name === 'w:commentRangeStart') this.#comments.add(id)
    else if (name === 'w:commentRangeEnd') this.#comments.delete(id)
    else return false
    return true
  }

  /** Words of a paragraph whose mark was taken out go on in the next one. */
  #readParagraph(paragraph: XmlElement, state: State): void {
    this.#walk(paragraph, state)
    const mark = childOf(childOf(paragraph, 'w:pPr') ?? paragraph, 'w:rPr')
    const isGone = state.kind !== 'removed' && mark?.children.some(({ name }) => TRACKED[name] === 'removed')
    if (!isGone) {
      this.#paragraphs.push({ pieces: joinPieces(this.#pieces) })
      this.#pieces = []
    }
    const boxes = this.#boxes
    this.#boxes = []
    for (const box of boxes) this.#walk(box, state)
  }

  #readRun(run: XmlElement, state: State): void {
    for (const part of run.children) this.#readPart(part, state)
  }

  #readPart(part: XmlElement, state: State): void {
    const { name, attributes } = part
    if (name === 'w:fldChar') this.#turnField(attributes['w:fldCharType'] ?? '')
    else if (name === 'mc:AlternateContent') for (const one of chosenOf(part).children) this.#readPart(one, state)
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') this.#boxes.push(...boxesIn(part))
    else if (name === 'w:commentReference') this.#noteComment(attributes['w:id'] ?? '', state)
    else this.#add(name === 'w:delText' ? part.text : textOf(part), state)
  }

  #add(text: string, { kind, hand, isPassing }: State): void {
    if (text === '' || isPassing || this.#fields.some((isInstruction) => isInstruction)) return
    const anchors = [...this.#anchors.values()]
    this.#pieces.push({ text: text.replaceAll('\n', ' '), kind, hand, anchors, comments: [...this.#comments] })
  }

  /** A comment on no words at all speaks of the place where its sign stands. */
  #noteComment(id: string, { hand }: State): void {
    this.#pieces.push({ text: '', kind: 'kept', hand, anchors: [...this.#anchors.values()], comments: [id] })
  }

  #turnField(kind: string): void {
    if (kind === 'begin') this.#fields.push(true)
    else if (kind === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false
    else if (kind === 'end') this.#fields.pop()
  }
}

const within = (outer: State, kind: CopyPiece['kind'], hand: Hand): State =>
  outer.kind === 'removed' ? outer : { kind, hand, isPassing: outer.kind === 'added' && kind === 'removed' }

/** Word cuts what was typed into runs wherever it likes, between a letter and its mark too. */
function joinPieces(pieces: readonly CopyPiece[]): CopyPiece[] {
  const made: CopyPiece[] = []
  for (const piece of pieces) {
    const last = made.at(-1)
    if (last && stateOf(last) === stateOf(piece)) last.text += piece.text
    else made.push({ ...piece })
  }
  return made.map((one) => ({ ...one, text: one.text.normalize('NFC') }))
}

const stateOf = ({ kind, hand, anchors, comments }: CopyPiece): string =>
  JSON.stringify([kind, hand.by, hand.at, anchors, comments])

function ofRow(row: XmlElement, state: State): State {
  const mark = childOf(row, 'w:trPr')?.children.find(({ name }) => TRACKED[name] !== undefined)
  const kind = mark && TRACKED[mark.name]
  return mark && kind ? within(state, kind, handOf(mark)) : state
}

const boxesIn = (drawing: XmlElement): XmlElement[] =>
  drawing.children.flatMap((one) => {
    if (one.name === 'w:txbxContent') return [one]
    return boxesIn(one.name === 'mc:AlternateContent' ? chosenOf(one) : one)
  })
