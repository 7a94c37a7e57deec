import type { EditorState } from '@tiptap/pm/state'

/** What is selected, as one text, or the marked stretch the caret stands in. */
export type Passage = { text: string; isHidden: boolean }

/** The words a row is made of; a selection that runs over paragraphs is joined by blanks. */
export function passageOf(state: EditorState): Passage | null {
  const { from, to } = state.selection
  const text = state.doc.textBetween(from, to, ' ').normalize('NFC').trim()
  const { notForPublication } = state.schema.marks
  const isHidden = notForPublication !== undefined && state.doc.rangeHasMark(from, to, notForPublication)
  return text === '' ? null : { text, isHidden }
}
