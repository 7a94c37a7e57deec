import { TextInput } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { FieldRow } from './field-row.tsx'

type TextFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  mark?: ReactNode
  name?: string
  list?: string
}

/** One line of text with its label. `name` is what a link to this field calls it. */
export function TextField({ label, value, onChange, hint, mark, name, list }: TextFieldProps) {
  const id = useId()
  return (
    <FieldRow label={label} id={id} hint={hint} mark={mark}>
      <TextInput
        id={id}
        value={value}
        list={list}
        data-field={name}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldRow>
  )
}
