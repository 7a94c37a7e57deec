import type { Editor } from '@tiptap/core'
import type { MarkType } from '#domain/speech.ts'
import { isMeaning, type Meaning } from './speech-extensions.ts'

/** The key of each mark of meaning, held with Alt: its Vietnamese name has that letter. */
export const MARK_KEYS: Readonly<Record<Meaning, string>> = {
  directive: 'D',
  figure: 'S',
  quotation: 'T',
  notForPublication: 'K',
}

/** Marks what is selected or takes the mark off it; with nothing selected, takes it off the passage of the caret. */
export function toggleMark(editor: Editor, type: MarkType): void {
  const { empty, from } = editor.state.selection
  const chain = editor.chain().setMeta('apart', true)
  if (!empty) chain.toggleMark(type).run()
  else if (editor.isActive(type)) chain.extendMarkRange(type).unsetMark(type).setTextSelection(from).run()
  else if (!isMeaning(type)) chain.toggleMark(type).run()
}

/** The mark that a key stands for, by its place on the keyboard: with Alt some systems give another letter. */
export function markOfKey({ altKey, ctrlKey, metaKey, code }: KeyboardEvent): Meaning | null {
  if (!altKey || ctrlKey || metaKey) return null
  const found = Object.entries(MARK_KEYS).find(([, letter]) => code === `Key${letter}`)
  return found ? (found[0] as Meaning) : null
}
