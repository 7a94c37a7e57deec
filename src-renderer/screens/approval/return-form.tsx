import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { KeyButton } from '../../parts/key-button.tsx'
import { approvalWords as words } from '../../text/approval.ts'
import { isSendKey } from './is-send-key.ts'

/** What the secretary is to change; without a word an item cannot go back. */
export function ReturnForm({ onSend, onCancel }: { onSend: (comment: string) => void; onCancel: () => void }) {
  const [comment, setComment] = useState('')
  const [isMissing, setMissing] = useState(false)
  const problem = useId()
  const send = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    if (comment.trim() === '') setMissing(true)
    else onSend(comment)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (isSendKey(event)) send(event)
    if (event.key === 'Escape') onCancel()
  }
  return (
    <form className="approval-form" onSubmit={send} onKeyDown={onKeyDown} data-own-undo>
      <label>
        {words.why}
        <textarea
          // biome-ignore lint/a11y/noAutofocus: it was asked for by a key, and the hands are on the keys
          autoFocus
          rows={3}
          value={comment}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? problem : undefined}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
      </label>
      {isMissing && (
        <p id={problem} className="approval-problem" role="alert">
          {words.needWhy}
        </p>
      )}
      <div className="buttons">
        <KeyButton variant="filled" type="submit" keyName="Ctrl Enter">
          {words.send}
        </KeyButton>
        <KeyButton keyName="Esc" onClick={onCancel}>
          {words.cancel}
        </KeyButton>
      </div>
    </form>
  )
}
