import type { Node, Mark as NodeMark, Schema } from '@tiptap/pm/model'
import { type Mark, MarkType, Paragraph } from '#domain/speech.ts'
import { runsOf } from '../paragraph-runs.ts'

/**
 * A node and its paragraph stand for each other as long as both live: a key changes one paragraph of a speech, and the
 * others are then the very same objects on both sides, whatever the length of the speech.
 */
const nodes = new WeakMap<Paragraph, Node>()
const paragraphs = new WeakMap<Node, Paragraph>()

/** The speech as a document; an empty speech has one empty line to write in. */
export function docOf(schema: Schema, speech: readonly Paragraph[]): Node {
  const children = speech.length > 0 ? speech.map((one) => nodeOf(schema, one)) : [emptyNode(schema)]
  return schema.topNodeType.create(null, children)
}

/** The paragraphs of a document; a single empty line is no paragraph. */
export function paragraphsOfDoc(doc: Node): Paragraph[] {
  const found: Paragraph[] = []
  doc.forEach((node) => {
    found.push(paragraphOf(node))
  })
  const [first] = found
  const isEmpty = found.length === 1 && first?.text === '' && first.list === 'none'
  return isEmpty ? [] : found
}

export const emptyNode = (schema: Schema): Node => schema.node('paragraph')

export function nodeOf(schema: Schema, paragraph: Paragraph): Node {
  const known = nodes.get(paragraph)
  // Each editor has a schema of its own.
  if (known?.type.schema === schema) return known
  const node = schema.node('paragraph', { list: paragraph.list }, textNodes(schema, paragraph))
  nodes.set(paragraph, node)
  paragraphs.set(node, paragraph)
  return node
}

export function paragraphOf(node: Node): Paragraph {
  const known = paragraphs.get(node)
  if (known) return known
  const paragraph = readParagraph(node)
  paragraphs.set(node, paragraph)
  nodes.set(paragraph, node)
  return paragraph
}

const textNodes = (schema: Schema, paragraph: Paragraph): Node[] =>
  runsOf(paragraph).map((run) =>
    schema.text(
      run.text,
      run.marks.map((type) => schema.mark(type)),
    ),
  )

function readParagraph(node: Node): Paragraph {
  const open = new Map<MarkType, Mark>()
  const marks: Mark[] = []
  let at = 0
  node.forEach((run) => {
    const [start, end] = [at, at + run.nodeSize]
    const held = run.marks.map(typeOf)
    for (const type of open.keys()) if (!held.includes(type)) open.delete(type)
    for (const type of held) {
      const mark = open.get(type)
      if (mark) mark.end = end
      else {
        const begun = { type, start, end }
        open.set(type, begun)
        marks.push(begun)
      }
    }
    at = end
  })
  const inOrder = marks.sort((one, other) => one.start - other.start || orderOf(one.type) - orderOf(other.type))
  return composed(Paragraph.parse({ text: node.textContent, list: node.attrs.list, marks: inOrder }))
}

const typeOf = (mark: NodeMark): MarkType => MarkType.parse(mark.type.name)
const orderOf = (type: MarkType): number => MarkType.options.indexOf(type)

/**
 * Text is stored in NFC. The document keeps what was typed: an input method that writes decomposed letters counts its
 * Backspaces by their parts, and would take away a letter too many if they were joined under its hands.
 */
function composed(paragraph: Paragraph): Paragraph {
  const text = paragraph.text.normalize('NFC')
  if (text === paragraph.text) return paragraph
  const marks = paragraph.marks
    .map((mark) => ({
      ...mark,
      start: composedAt(paragraph.text, mark.start),
      end: composedAt(paragraph.text, mark.end),
    }))
    .filter((mark) => mark.start < mark.end)
  return { ...paragraph, text, marks }
}

/** Where a place of the text lies once it is composed; a place within a letter goes behind it. */
export function composedAt(text: string, at: number): number {
  let whole = at
  while (whole > 0 && /\p{M}/u.test(text.charAt(whole))) whole++
  return text.slice(0, whole).normalize('NFC').length
}
