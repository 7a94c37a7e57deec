import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { captureWords } from '../../text/capture.ts'
import type { BoxMark } from './box-marks.ts'
import { MirrorLayer } from './mirror-layer.tsx'

type NotesBoxProps = {
  box: RefObject<HTMLTextAreaElement | null>
  text: string
  isReadOnly: boolean
  marks: readonly BoxMark[]
  /** The text that the marks are of; while another is being typed they are out of sight. */
  markedText: string
  onText: (text: string) => void
  onCaret: (at: number) => void
  onPaste: (event: React.ClipboardEvent) => void
  onKey: (event: KeyboardEvent) => void
}

/** The text of the notes, with a layer behind it that shows the marks a text box cannot show. */
export function NotesBox({ box, text, isReadOnly, marks, markedText, ...on }: NotesBoxProps) {
  const layer = useRef<HTMLDivElement>(null)
  const follow = () => {
    if (layer.current && box.current) layer.current.scrollTop = box.current.scrollTop
  }
  // Ctrl+I, Ctrl+V, Ctrl+Enter: whoever comes here comes to type or to paste.
  useEffect(() => box.current?.focus({ preventScroll: true }), [box])
  return (
    <div className="notes-field">
      <MirrorLayer layer={layer} text={markedText} marks={marks} isHidden={markedText !== text} onDrawn={follow} />
      <textarea
        ref={box}
        className="notes-box"
        aria-label={captureWords.box}
        placeholder={captureWords.placeholder}
        value={text}
        readOnly={isReadOnly}
        spellCheck={false}
        onChange={(event) => on.onText(event.currentTarget.value)}
        onSelect={(event) => on.onCaret(event.currentTarget.selectionStart)}
        onScroll={follow}
        onPaste={on.onPaste}
        onKeyDown={(event) => {
          if (!event.nativeEvent.isComposing && event.keyCode !== 229) on.onKey(event)
        }}
      />
    </div>
  )
}
