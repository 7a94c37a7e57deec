import type { Node } from '@tiptap/pm/model'
import type { TextPlace } from '../text-place.ts'

/** The position of a place in the document; what lies behind the end is at the end. */
export function positionAt(doc: Node, { row, offset }: TextPlace): number {
  const last = Math.max(0, Math.min(row, doc.childCount - 1))
  let position = 1
  for (let at = 0; at < last; at++) position += doc.child(at).nodeSize
  return position + Math.min(offset, doc.child(last).content.size)
}
