import type { Editor } from '@tiptap/core'
import { useLayoutEffect, useRef, useState } from 'react'
import type { Paragraph } from '#domain/speech.ts'
import type { TextSelection } from '../text-place.ts'
import { type BarState, barOf, isSameBar, MarkBar, type RowKind } from './mark-bar.tsx'
import { markOfKey, toggleMark } from './mark-keys.ts'
import { APART, openEditor, QUIET, type SpeechTextEditor } from './open-editor.ts'
import { paragraphsOfDoc } from './paragraph-nodes.ts'
import { type Passage, passageOf } from './passage.ts'

export type SpeechEditorProps = {
  paragraphs: Paragraph[]
  label: string
  /** What is selected when the text is opened. */
  start: TextSelection | 'start'
  onWrite: (paragraphs: Paragraph[], isApart: boolean) => void
  /** The passage marked, and a row made of it: one step. */
  onRow: (kind: RowKind, passage: Passage, paragraphs: Paragraph[]) => void
}

/** The text of a speech while it is being written. */
export function SpeechEditor(props: SpeechEditorProps) {
  const frame = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const opened = useRef<SpeechTextEditor>(null)
  const latest = useRef(props)
  latest.current = props
  const [bar, setBar] = useState<BarState | null>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  useLayoutEffect(() => {
    if (!place.current) return
    const { paragraphs, label } = latest.current
    const show = () => setBar((last) => nextBar(last, opened.current?.editor, frame.current))
    const text = openEditor({
      element: place.current,
      paragraphs,
      label,
      onChange: (next, isApart) => latest.current.onWrite(next, isApart),
      onMove: show,
      onKey: (_view, event) => pressKey(text.editor, event, latest.current),
    })
    opened.current = text
    setEditor(text.editor)
    // A selection that is still being drawn by the mouse gets its bar when the button is let go.
    document.addEventListener('pointerup', show)
    return () => {
      document.removeEventListener('pointerup', show)
      opened.current = null
      text.editor.destroy()
    }
  }, [])
  useLayoutEffect(() => opened.current?.show(props.paragraphs), [props.paragraphs])
  useLayoutEffect(() => opened.current?.select(props.start), [props.start])
  useLayoutEffect(() => opened.current?.rename(props.label), [props.label])
  return (
    <div className="speech-frame" ref={frame}>
      <div ref={place} />
      {bar && editor && <MarkBar bar={bar} editor={editor} onRow={(kind) => makeRow(editor, kind, latest.current)} />}
    </div>
  )
}

function nextBar(last: BarState | null, editor: Editor | undefined, frame: HTMLElement | null): BarState | null {
  if (!editor || !frame) return null
  const next = barOf(editor, frame)
  return isSameBar(last, next) ? last : next
}

function pressKey(editor: Editor, event: KeyboardEvent, props: SpeechEditorProps): boolean {
  const mark = markOfKey(event)
  if (!mark) return false
  if (event.shiftKey && (mark === 'directive' || mark === 'figure')) makeRow(editor, mark, props)
  else toggleMark(editor, mark)
  return true
}

/** Marks the passage where it is not marked yet, and hands it on together with the row, as one change. */
function makeRow(editor: Editor, kind: RowKind, props: SpeechEditorProps): void {
  const passage = passageOf(editor.state)
  if (!passage) return
  const { from, to } = editor.state.selection
  const mark = editor.schema.mark(kind)
  editor.view.dispatch(editor.state.tr.addMark(from, to, mark).setMeta(QUIET, true).setMeta(APART, true))
  props.onRow(kind, passage, paragraphsOfDoc(editor.state.doc))
}
