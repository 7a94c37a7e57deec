import { Modal } from '@mantine/core'
import { useState } from 'react'
import { describeChange } from '#contract/change-words.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { sourceWords } from '../../text/sources.ts'
import { type CaptureDraft, notesOf } from './capture-draft.ts'
import { EncodingSelect } from './encoding-select.tsx'

type AboutLineProps = {
  draft: CaptureDraft
  isDisabled: boolean
  onEncoding: (name: string) => void
  onTakeBack: () => void
}

/** In one line: what the text was read from, in which encoding, what was done to it, and the way back. */
export function AboutLine({ draft, isDisabled, onEncoding, onTakeBack }: AboutLineProps) {
  const [isOpen, setOpen] = useState(false)
  const { format, encoding, encodings, isEdited } = draft
  const { changes, original } = notesOf(draft)
  if (changes.length === 0 && draft.fileName === '' && encodings.length === 0) return null
  const isChoice = encodings.length > 0
  const told = [
    sourceWords.format[format],
    !isChoice && encoding !== '' ? sourceWords.encoding(encoding) : '',
    ...changes.map(describeChange),
    isEdited && (draft.fileName !== '' || original) ? sourceWords.edited : '',
  ]
  return (
    <section className="about-text" aria-label={sourceWords.about}>
      <span role="status">{told.filter((part) => part !== '').join(' · ')}</span>
      {isChoice && (
        <EncodingSelect encoding={encoding} encodings={encodings} isDisabled={isDisabled} onEncoding={onEncoding} />
      )}
      {original && (
        <>
          <button type="button" className="linklike" onClick={() => setOpen(true)}>
            {sourceWords.viewOriginal}
          </button>
          <button type="button" className="linklike" disabled={isDisabled} onClick={onTakeBack}>
            {sourceWords.takeBack}
          </button>
        </>
      )}
      {isOpen && <OriginalDialog text={original ?? ''} onClose={() => setOpen(false)} />}
    </section>
  )
}

function OriginalDialog({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title={sourceWords.originalTitle} size={760}>
      <p className="dialog-intro dim">{sourceWords.originalIntro}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must scroll by keys */}
      <pre className="original-text" tabIndex={0}>
        {text}
      </pre>
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{sourceWords.close}</KeyButton>
      </div>
    </Modal>
  )
}
