import { type KeyboardEvent, memo, useRef, useState } from 'react'
import type { MarkType, Paragraph, Speech } from '#domain/speech.ts'
import { drawNow } from '../../parts/draw-now.ts'
import { speechWords } from '../../text/speeches.ts'
import { runsOf } from './paragraph-runs.ts'
import type { SpeechDesk } from './speech-desk.ts'
import { selectionIn, type TextSelection } from './text-place.ts'
import { TypedAhead } from './typed-ahead.tsx'
import { useSpeechEditor } from './use-speech-editor.ts'

type SpeechTextProps = {
  speech: Speech
  label: string
  /** What is selected when it opens for writing; `null` while it is only read. */
  start: TextSelection | 'start' | null
  desk: SpeechDesk
  isReadOnly: boolean
}

const TOP: TextSelection = { anchor: { row: 0, offset: 0 }, head: { row: 0, offset: 0 } }

/** The text of a speech: plain until somebody goes into it, so that sixty of them open at once. */
export function SpeechText({ speech, label, start, desk, isReadOnly }: SpeechTextProps) {
  const [isComposing, setComposing] = useState(false)
  // An input method is left to finish its syllable before its box goes away.
  const Editor = useSpeechEditor(start !== null && !isComposing)
  const [ahead, setAhead] = useState<{ start: TextSelection | 'start'; behind: TextSelection } | null>(null)
  const { id, paragraphs } = speech
  if (start === null || isReadOnly) {
    const open = isReadOnly ? null : (selection: TextSelection | 'start') => desk.open(id, selection)
    return <StillText paragraphs={paragraphs} label={label} onOpen={open} />
  }
  if (Editor === null) {
    return (
      <div className="speech-frame">
        <StillText paragraphs={paragraphs} label={label} onOpen={(selection) => desk.open(id, selection)} />
        <TypedAhead
          key={JSON.stringify(start)}
          paragraphs={paragraphs}
          start={start === 'start' ? TOP : start}
          onCompose={setComposing}
          onType={(next, behind) => {
            setAhead({ start, behind })
            desk.write(id, next, false)
          }}
        />
      </div>
    )
  }
  return (
    <Editor
      paragraphs={paragraphs}
      label={label}
      start={ahead?.start === start ? ahead.behind : start}
      onWrite={(next, isApart) => desk.write(id, next, isApart)}
      onRow={(kind, passage, next) => desk.addRow(id, kind, { passage, paragraphs: next })}
    />
  )
}

type StillTextProps = {
  paragraphs: readonly Paragraph[]
  label: string
  onOpen: ((selection: TextSelection | 'start') => void) | null
}

function StillText({ paragraphs, label, onOpen }: StillTextProps) {
  const box = useRef<HTMLDivElement>(null)
  const isPressed = useRef(false)
  // The editor stands there before the event is over: the key that opened it is already typed into it.
  const open = (selection: TextSelection | 'start') => onOpen && drawNow(() => onOpen(selection))
  const press = () => {
    isPressed.current = true
    // What is selected is known when the button is let go, wherever that is.
    const release = () => {
      isPressed.current = false
      if (box.current) open(selectionIn(box.current) ?? 'start')
    }
    document.addEventListener('click', release, { once: true })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key === 'Tab' || /^(Control|Alt|Shift|Meta)$/.test(event.key)) return
    open('start')
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds paragraphs, lists and marks, which no text area can
    <div
      ref={box}
      className="speech-text"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-readonly={onOpen === null}
      aria-label={label}
      onPointerDown={press}
      onFocus={() => !isPressed.current && open('start')}
      onKeyDown={onKey}
    >
      {paragraphs.length === 0 && <p data-placeholder={onOpen ? speechWords.textHint : undefined} />}
      {paragraphs.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no name but its place
        <StillParagraph key={at} paragraph={paragraph} />
      ))}
    </div>
  )
}

const StillParagraph = memo(function StillParagraph({ paragraph }: { paragraph: Paragraph }) {
  return (
    <p data-list={paragraph.list === 'none' ? undefined : paragraph.list}>
      {runsOf(paragraph).map((run, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a run has no name but its place
        <Run key={at} text={run.text} marks={run.marks} />
      ))}
    </p>
  )
})

/** The same elements as in the editor, the marks of meaning outermost. */
function Run({ text, marks }: { text: string; marks: MarkType[] }) {
  const [mark, ...rest] = marks.toSorted((one, other) => Number(isLook(one)) - Number(isLook(other)))
  if (mark === undefined) return text
  const inner = <Run text={text} marks={rest} />
  if (mark === 'bold') return <strong>{inner}</strong>
  if (mark === 'italic') return <em>{inner}</em>
  return (
    <mark data-mark={mark} data-label={speechWords.markLabel[mark]} title={speechWords.mark[mark]}>
      {inner}
    </mark>
  )
}

const isLook = (mark: MarkType): boolean => mark === 'bold' || mark === 'italic'
