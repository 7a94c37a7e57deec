import { Button } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Proposal } from '#domain/proposal.ts'
import { captureWords } from '../../text/capture.ts'
import { editorWords } from '../../text/editor.ts'
import { reviewWords } from '../../text/review.ts'
import { dropEdit, findEdit, keepEdit } from './edit-drafts.ts'
import type { ProposalField } from './field-kinds.ts'
import { fieldsOf } from './proposal-fields.ts'

type Value = Proposal['value']
type Field = ProposalField<Value>
type Texts = Readonly<Record<string, string>>
type ProposalEditorProps = { proposal: Proposal; onDone: (value: Value) => void; onCancel: () => void }

/**
 * Corrects a proposal before or after it is accepted. Ctrl+Enter accepts, Escape leaves; neither while an IME composes.
 * What is typed is kept until one of them: looking at another proposal loses nothing.
 */
export function ProposalEditor({ proposal, onDone, onCancel }: ProposalEditorProps) {
  const fields = fieldsOf(proposal).filter((field) => field.write)
  const [texts, setTexts] = useState<Texts>(() => findEdit(proposal.id) ?? {})
  const [bad, setBad] = useState<Field | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    const result = applyTexts(proposal.value, fields, texts)
    if ('bad' in result) return setBad(result.bad)
    dropEdit(proposal.id)
    onDone(result.value)
  }
  const cancel = () => {
    dropEdit(proposal.id)
    onCancel()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      cancel()
    }
    if (event.key === 'Enter' && event.ctrlKey) submit()
  }
  const type = (field: Field, text: string) => {
    const next = { ...texts, [field.label]: text }
    setTexts(next)
    setBad(null)
    keepEdit(proposal.id, next)
  }
  const draw = (field: Field) => (
    <EditedField
      key={field.label}
      field={field}
      isBad={bad?.label === field.label}
      text={texts[field.label] ?? startText(field, proposal.value)}
      onText={(text) => type(field, text)}
    />
  )
  const isFolded = (field: Field) =>
    field.isRare === true && texts[field.label] === undefined && isUsual(field, proposal.value)
  const [folded] = useState(() => new Set(fields.filter(isFolded).map((field) => field.label)))
  return (
    <form ref={form} className="proposal-form" data-own-undo="" onSubmit={submit} onKeyDown={onKeyDown}>
      {fields.filter((field) => !folded.has(field.label)).map(draw)}
      {folded.size > 0 && (
        <details>
          <summary>{reviewWords.moreFields}</summary>
          {fields.filter((field) => folded.has(field.label)).map(draw)}
        </details>
      )}
      {bad && (
        <p role="alert" className="urgent">
          {bad.label}: {bad.problem ?? editorWords.badDate}
        </p>
      )}
      <div className="proposal-buttons">
        <Button type="submit" variant="filled">
          {proposal.status === 'accepted' ? reviewWords.saveEdited : captureWords.acceptEdited}
          <span aria-hidden="true" className="key">
            Ctrl Enter
          </span>
        </Button>
        <Button variant="default" onClick={cancel}>
          {captureWords.cancelEdit}
          <span aria-hidden="true" className="key">
            Esc
          </span>
        </Button>
      </div>
    </form>
  )
}

/** The value with everything typed put back, or the first field whose text cannot be that. */
function applyTexts(start: Value, fields: readonly Field[], texts: Texts): { value: Value } | { bad: Field } {
  let value = start
  for (const field of fields) {
    const text = texts[field.label]
    if (text === undefined || text === startText(field, start)) continue
    const next = field.write?.(value, text)
    if (!next) return { bad: field }
    value = next
  }
  return { value }
}

type EditedFieldProps = { field: Field; isBad: boolean; text: string; onText: (text: string) => void }

function EditedField({ field, isBad, text, onText }: EditedFieldProps) {
  const id = useId()
  return (
    <div className="edited-field">
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
          aria-invalid={isBad || undefined}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      )}
    </div>
  )
}

/** The text the field starts with: for closed values their name, not their word. */
function startText(field: Field, value: Value): string {
  const shown = field.read(value)
  if (!field.options) return shown
  return Object.entries(field.options).find(([, label]) => label === shown)?.[0] ?? ''
}

const isUsual = (field: Field, value: Value): boolean => {
  const shown = field.read(value)
  return shown === '' || shown === field.usual
}
