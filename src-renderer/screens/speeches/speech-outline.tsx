import './speech-outline.css'
import { memo } from 'react'
import type { Id } from '#domain/ids.ts'
import type { Speech } from '#domain/speech.ts'
import { speechWords } from '../../text/speeches.ts'
import { terms } from '../../text/terms.ts'

type SpeechOutlineProps = { speeches: readonly Speech[]; current: Id | null }

/** The speakers in order, to jump to; beside the page where there is room. */
export const SpeechOutline = memo(function SpeechOutline({ speeches, current }: SpeechOutlineProps) {
  return (
    <nav className="speech-outline" aria-label={speechWords.outline}>
      <ol>
        {speeches.map(({ id, speaker, kind }) => (
          <li key={id}>
            <button type="button" aria-current={id === current ? 'true' : undefined} onClick={() => jumpTo(id)}>
              <span>{speaker || speechWords.noSpeaker}</span>
              {kind !== 'discussion' && <small>{terms.speechKind[kind]}</small>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
})

/** Brings a speech to the top of the page, its text ready to be written in. */
export function jumpTo(id: Id): void {
  const block = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)
  block?.scrollIntoView({ block: 'start' })
  // A folded speech has no text to go into.
  const target = block?.querySelector<HTMLElement>('.speech-text') ?? block?.querySelector<HTMLElement>('.speech-fold')
  target?.focus({ preventScroll: true })
}
