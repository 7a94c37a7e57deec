import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Paragraph } from '#domain/speech.ts'
import { docOf } from './paragraph-nodes.ts'

/**
 * The step from what the editor shows to what the meeting now holds (an undo, another window), or `null` where that is
 * the same. Only what differs is replaced, and the paragraph of the caret is kept whole where it is still there, so the
 * caret stays where it is, and so does an input method that composes.
 */
export function syncTransaction(state: EditorState, speech: readonly Paragraph[]): Transaction | null {
  const next = docOf(state.schema, speech)
  const { tr } = state
  replaceRows(tr, rowsOf(state.doc), rowsOf(next), state.selection.$head.index(0))
  return tr.docChanged ? tr : null
}

const rowsOf = (doc: Node): Node[] => Array.from({ length: doc.childCount }, (_, at) => doc.child(at))

function replaceRows(tr: Transaction, old: Node[], next: Node[], caretRow: number): void {
  const isSame = (one: number, other: number) => {
    const [a, b] = [old[one], next[other]]
    return a !== undefined && b !== undefined && (a === b || a.eq(b))
  }
  const most = Math.min(old.length, next.length)
  let head = 0
  while (head < most && isSame(head, head)) head++
  let tail = 0
  while (tail < most - head && isSame(old.length - 1 - tail, next.length - 1 - tail)) tail++
  const [oldEnd, nextEnd] = [old.length - tail, next.length - tail]
  const kept =
    caretRow >= head && caretRow < oldEnd
      ? next.findIndex((_, at) => at >= head && at < nextEnd && isSame(caretRow, at))
      : -1
  // From the end towards the beginning: what lies before keeps its positions.
  if (kept >= 0) replaceRange(tr, old, { head: caretRow + 1, oldEnd }, next.slice(kept + 1, nextEnd))
  const [end, nextUpTo] = kept < 0 ? [oldEnd, nextEnd] : [caretRow, kept]
  replaceRange(tr, old, { head, oldEnd: end }, next.slice(head, nextUpTo))
}

type Range = { head: number; oldEnd: number }

function replaceRange(tr: Transaction, old: Node[], { head, oldEnd }: Range, next: Node[]): void {
  const start = startOf(old, head)
  if (oldEnd - head !== next.length) {
    if (oldEnd > head || next.length > 0) tr.replaceWith(start, startOf(old, oldEnd), next)
    return
  }
  for (let at = next.length - 1; at >= 0; at--) replaceRow(tr, startOf(old, head + at), old[head + at], next[at])
}

/** Within a paragraph only the letters that differ, so that a caret beside them stays with its words. */
function replaceRow(tr: Transaction, start: number, old: Node | undefined, next: Node | undefined): void {
  if (!old || !next || old.eq(next)) return
  if (!old.hasMarkup(next.type, next.attrs)) tr.setNodeMarkup(start, undefined, next.attrs)
  const from = old.content.findDiffStart(next.content)
  const to = old.content.findDiffEnd(next.content)
  if (from === null || !to) return
  const overlap = from - Math.min(to.a, to.b)
  const [oldTo, nextTo] = overlap > 0 ? [to.a + overlap, to.b + overlap] : [to.a, to.b]
  tr.replaceWith(start + 1 + from, start + 1 + oldTo, next.content.cut(from, nextTo))
}

const startOf = (rows: Node[], index: number): number =>
  rows.slice(0, index).reduce((sum, row) => sum + row.nodeSize, 0)
