import { type FormEvent, type KeyboardEvent, useState } from 'react'
import type { Meeting } from '#domain/meeting.ts'
import type { ReviewItem } from '#domain/review-items.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { approvalWords as words } from '../../text/approval.ts'
import { type ItemValues, taskFields, valuesOf } from './edit-item.ts'
import { isSendKey } from './is-send-key.ts'

type ItemEditorProps = {
  meeting: Meeting
  item: ReviewItem
  onSave: (values: ItemValues) => void
  onCancel: () => void
}

/** An item corrected where it stands; nothing is approved by it. */
export function ItemEditor({ meeting, item, onSave, onCancel }: ItemEditorProps) {
  const [values, setValues] = useState(() => valuesOf(meeting, item))
  const save = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault()
    onSave(values)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (isSendKey(event)) save(event)
    if (event.key === 'Escape') onCancel()
  }
  const shown = taskFields.filter((field) => values[field] !== undefined)
  return (
    <form className="approval-form" onSubmit={save} onKeyDown={onKeyDown} data-own-undo>
      <label>
        {words.fields.text}
        <textarea
          // biome-ignore lint/a11y/noAutofocus: it was asked for by a key, and the hands are on the keys
          autoFocus
          rows={Math.max(3, Math.ceil(values.text.length / 60))}
          value={values.text}
          onChange={(event) => setValues({ ...values, text: event.currentTarget.value })}
        />
      </label>
      {shown.map((field) => (
        <label key={field}>
          {words.fields[field]}
          <input
            value={values[field]}
            onChange={(event) => setValues({ ...values, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <div className="buttons">
        <KeyButton variant="filled" type="submit" keyName="Ctrl Enter">
          {words.save}
        </KeyButton>
        <KeyButton keyName="Esc" onClick={onCancel}>
          {words.cancel}
        </KeyButton>
      </div>
    </form>
  )
}
