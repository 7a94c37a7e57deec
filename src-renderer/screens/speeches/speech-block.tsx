import { type KeyboardEvent, memo, useRef } from 'react'
import type { Speech } from '#domain/speech.ts'
import { classes } from '../../parts/classes.ts'
import { drawNow } from '../../parts/draw-now.ts'
import { editorWords } from '../../text/editor.ts'
import type { ListEdits } from '../meeting-editor/use-meeting-list.ts'
import type { SpeechDesk } from './speech-desk.ts'
import { SpeechHead } from './speech-head.tsx'
import { SpeechMore } from './speech-more.tsx'
import type { SpeechPlace } from './speech-place.ts'
import { SpeechText } from './speech-text.tsx'
import type { TextSelection } from './text-place.ts'
import { useSpeechDrag } from './use-speech-drag.ts'

type SpeechBlockProps = {
  speech: Speech
  number: number
  place: SpeechPlace
  /** Syllables read out a minute. */
  rate: number
  start: TextSelection | 'start' | null
  isFolded: boolean
  onFold: (id: string) => void
  isReadOnly: boolean
  edits: ListEdits<'speeches'>
  desk: SpeechDesk
}

/** One speech: who, what was said, and how long it is. */
export const SpeechBlock = memo(function SpeechBlock(props: SpeechBlockProps) {
  const { speech, number, place, rate, start, isFolded, onFold, isReadOnly, edits, desk } = props
  const { id } = speech
  const block = useRef<HTMLElement>(null)
  const grip = useRef<HTMLSpanElement>(null)
  const edge = useSpeechDrag({ block, grip }, { id, desk, isReadOnly })
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || isReadOnly) return
    const action = actionOf(event, props)
    if (!action) return
    event.preventDefault()
    action()
  }
  return (
    <article
      ref={block}
      className={classes('block speech', isFolded && 'is-folded', edge !== null && `is-drop-${edge}`)}
      data-row={id}
      aria-label={`${editorWords.speechesPart}, ${number}`}
      onKeyDown={onKey}
    >
      <SpeechHead
        speech={speech}
        number={number}
        place={place}
        edits={edits}
        desk={desk}
        isFolded={isFolded}
        onFold={onFold}
        grip={grip}
      />
      {isFolded ? (
        <p className="speech-first-line">{speech.paragraphs[0]?.text}</p>
      ) : (
        <>
          <SpeechText
            speech={speech}
            label={`${editorWords.speechText}, ${number}`}
            start={start}
            desk={desk}
            isReadOnly={isReadOnly}
          />
          <SpeechMore speech={speech} number={number} rate={rate} set={(part) => edits.edit(id, part)} />
        </>
      )}
    </article>
  )
})

/** Alt+↑↓ moves the speech, Ctrl+Enter begins the next one. */
function actionOf(event: KeyboardEvent, { speech: { id }, edits, desk }: SpeechBlockProps): (() => void) | null {
  if (event.altKey && !event.ctrlKey && event.key === 'ArrowUp') return () => keepFocus(() => edits.move(id, -1))
  if (event.altKey && !event.ctrlKey && event.key === 'ArrowDown') return () => keepFocus(() => edits.move(id, 1))
  if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') return () => desk.addBelow(id)
  return null
}

/** A block that is put elsewhere on the page loses the focus; the next key is to go where the last one went. */
function keepFocus(move: () => void): void {
  const focused = document.activeElement
  drawNow(move)
  if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus()
}
