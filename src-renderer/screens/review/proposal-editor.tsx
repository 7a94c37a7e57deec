import { Button } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Proposal } from '#domain/proposal.ts'
import { captureWords } from '../../text/capture.ts'
import { editorWords } from '../../text/editor.ts'
import { fieldsOf, type ProposalField } from './proposal-fields.ts'

type Value = Proposal['value']
type ProposalEditorProps = { proposal: Proposal; onDone: (value: Value) => void; onCancel: () => void }

/** Corrects a proposal before it is accepted. Ctrl+Enter accepts, Escape leaves; neither while an IME composes. */
export function ProposalEditor({ proposal, onDone, onCancel }: ProposalEditorProps) {
  const fields = fieldsOf(proposal).filter((field) => field.write)
  const [texts, setTexts] = useState(() => fields.map((field) => startText(field, proposal.value)))
  const [bad, setBad] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
  }, [])
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    let value: Value = proposal.value
    for (const [at, field] of fields.entries()) {
      const text = texts[at] ?? ''
      if (text === startText(field, proposal.value)) continue
      const next = field.write?.(value, text)
      if (!next) return setBad(field.label)
      value = next
    }
    onDone(value)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onCancel()
    if (event.key === 'Enter' && event.ctrlKey) submit()
  }
  return (
    <form ref={form} className="proposal-form" data-own-undo="" onSubmit={submit} onKeyDown={onKeyDown}>
      {fields.map((field, at) => (
        <EditedField
          key={field.label}
          field={field}
          text={texts[at] ?? ''}
          onText={(text) => setTexts((last) => last.with(at, text))}
        />
      ))}
      {bad !== '' && (
        <p role="alert" className="urgent">
          {bad}: {editorWords.badDate}
        </p>
      )}
      <div className="proposal-buttons">
        <Button type="submit" variant="filled">
          {captureWords.acceptEdited}{' '}
          <span aria-hidden="true" className="key">
            Ctrl Enter
          </span>
        </Button>
        <Button variant="default" onClick={onCancel}>
          {captureWords.cancelEdit}{' '}
          <span aria-hidden="true" className="key">
            Esc
          </span>
        </Button>
      </div>
    </form>
  )
}

type EditedFieldProps = { field: ProposalField<Value>; text: string; onText: (text: string) => void }

function EditedField({ field, text, onText }: EditedFieldProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{field.label}</label>
      {field.options ? (
        <select id={id} className="box" value={text} onChange={(event) => onText(event.currentTarget.value)}>
          {Object.entries(field.options).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <textarea
          id={id}
          className="box"
          rows={1}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      )}
    </div>
  )
}

/** The text the field starts with: for closed values their name, not their word. */
function startText(field: ProposalField<Value>, value: Value): string {
  const shown = field.read(value)
  if (!field.options) return shown
  return Object.entries(field.options).find(([, label]) => label === shown)?.[0] ?? ''
}
