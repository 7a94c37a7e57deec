import { type Content, Editor } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorProps, EditorView } from '@tiptap/pm/view'
import type { Paragraph } from '#domain/speech.ts'
import type { TextSelection as PlaceSelection } from '../text-place.ts'
import { positionAt } from './doc-place.ts'
import { docOf, emptyNode, nodeOf, paragraphsOfDoc } from './paragraph-nodes.ts'
import { paragraphsFromHtml, paragraphsFromText } from './pasted-paragraphs.ts'
import { speechExtensions } from './speech-extensions.ts'
import { syncTransaction } from './sync-doc.ts'

/** A step that is to be taken back by itself carries this mark. */
export const APART = 'apart'
/** The meeting knows of this step already. */
export const QUIET = 'quiet'

export type EditorTools = {
  element: HTMLElement
  paragraphs: readonly Paragraph[]
  label: string
  /** `isApart`: a step of undo of its own (a mark, a paste), not one with the letters around it. */
  onChange: (paragraphs: Paragraph[], isApart: boolean) => void
  /** After each step, also of the caret alone. */
  onMove: (view: EditorView) => void
  onKey: (view: EditorView, event: KeyboardEvent) => boolean
}

export type SpeechTextEditor = {
  editor: Editor
  /** Shows what the meeting holds now; nothing happens where that came from here. */
  show: (paragraphs: readonly Paragraph[]) => void
  select: (selection: PlaceSelection | 'start') => void
  /** Its number changes when it is moved. */
  rename: (label: string) => void
}

/** The text of one speech, open for writing. It has no history of its own: undo is the meeting's. */
export function openEditor(tools: EditorTools): SpeechTextEditor {
  let shown = tools.paragraphs
  const editor = new Editor({
    element: tools.element,
    extensions: speechExtensions,
    injectCSS: false,
    // Works out what was deleted after each key, for listeners that are not there.
    enableCoreExtensions: { delete: false },
    editorProps: editorProps(tools),
    onBeforeCreate: ({ editor: made }) => {
      // A node of its own schema is taken as it is, which the type does not tell.
      made.options.content = docOf(made.schema, tools.paragraphs) as unknown as Content
    },
    onUpdate: ({ editor: { state }, transaction }) => {
      if (transaction.getMeta(QUIET)) return
      const next = paragraphsOfDoc(state.doc)
      shown = next
      tools.onChange(next, transaction.getMeta(APART) === true)
    },
    onTransaction: ({ editor: { view } }) => tools.onMove(view),
  })
  return {
    editor,
    show: (next) => {
      if (next === shown) return
      shown = next
      const tr = syncTransaction(editor.state, next)
      if (tr) editor.view.dispatch(tr.setMeta(QUIET, true))
    },
    select: (selection) => select(editor.view, selection),
    rename: (label) => editor.view.setProps({ attributes: attributesOf(label) }),
  }
}

const attributesOf = (label: string) => ({
  class: 'speech-text',
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': label,
  spellcheck: 'false',
})

const editorProps = ({ label, onKey }: EditorTools): EditorProps => ({
  attributes: attributesOf(label),
  // While an input method composes, no key does anything but type.
  handleKeyDown: (view, event) => !event.isComposing && event.keyCode !== 229 && onKey(view, event),
  handlePaste: paste,
  handleDOMEvents: { beforeinput: refuseOwnUndo, keydown: leaveKey },
})

function select(view: EditorView, selection: PlaceSelection | 'start'): void {
  const { doc } = view.state
  const [anchor, head] =
    selection === 'start' ? [1, 1] : [positionAt(doc, selection.anchor), positionAt(doc, selection.head)]
  view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, anchor, head)))
  view.focus()
}

/** The browser's own undo (its menu, a mouse key) knows nothing of the document and would tear it. */
function refuseOwnUndo(_view: EditorView, event: Event): boolean {
  if (!(event instanceof InputEvent) || !/^history/.test(event.inputType)) return false
  event.preventDefault()
  return true
}

/**
 * Keys that ProseMirror must not see: what belongs to an input method that composes, and undo, which it swallows even where
 * it has no history; the meeting's undo listens for that at the window.
 */
const leaveKey = (_view: EditorView, { ctrlKey, metaKey, code, isComposing }: KeyboardEvent): boolean =>
  isComposing || ((ctrlKey || metaKey) && (code === 'KeyZ' || code === 'KeyY'))

function paste(view: EditorView, event: ClipboardEvent): boolean {
  const data = event.clipboardData
  if (!data) return false
  const html = data.getData('text/html')
  const fromHtml = html === '' ? [] : paragraphsFromHtml(html)
  const paragraphs = fromHtml.length > 0 ? fromHtml : paragraphsFromText(data.getData('text/plain'))
  insertParagraphs(view, paragraphs)
  return true
}

/** One pasted paragraph joins the line it falls into; several stand for themselves where the line is empty. */
function insertParagraphs(view: EditorView, paragraphs: readonly Paragraph[]): void {
  if (paragraphs.length === 0) return
  const { state } = view
  const { $from, empty } = state.selection
  const nodes = paragraphs.map((one) => nodeOf(state.schema, one))
  const { tr } = state
  if (empty && $from.parent.content.size === 0) {
    const start = $from.before()
    tr.replaceWith(start, $from.after(), nodes)
    const end = nodes.reduce((sum, node) => sum + node.nodeSize, start)
    tr.setSelection(TextSelection.create(tr.doc, end - 1))
  } else tr.replaceSelection(new Slice(Fragment.from(nodes), 1, 1))
  if (tr.doc.childCount === 0) tr.insert(0, emptyNode(state.schema))
  view.dispatch(tr.setMeta(APART, true).scrollIntoView())
}
