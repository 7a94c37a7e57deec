import { useLayoutEffect, useRef } from 'react'
import type { Paragraph } from '#domain/speech.ts'
import { speechWords } from '../../text/speeches.ts'
import type { TextSelection } from './text-place.ts'
import { typeInto } from './type-into.ts'

type TypedAheadProps = {
  paragraphs: Paragraph[]
  /** Where the text was opened. */
  start: TextSelection
  /** The paragraphs with what has been typed so far, and the place behind it. */
  onType: (paragraphs: Paragraph[], behind: TextSelection) => void
  onCompose: (isComposing: boolean) => void
}

/**
 * Takes the keys while the text editor is on its way. It is a text box that nobody sees: what is typed into it, by an
 * input method too, stands in the speech at once.
 */
export function TypedAhead({ paragraphs, start, onType, onCompose }: TypedAheadProps) {
  const box = useRef<HTMLTextAreaElement>(null)
  const before = useRef(paragraphs)
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), [])
  return (
    <textarea
      ref={box}
      className="typed-ahead"
      aria-label={speechWords.opening}
      onChange={(event) => {
        const typed = typeInto(before.current, start, event.currentTarget.value)
        onType(typed.paragraphs, typed.behind)
      }}
      onCompositionStart={() => onCompose(true)}
      onCompositionEnd={() => onCompose(false)}
    />
  )
}
