import { NativeSelect } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { FieldRow } from './field-row.tsx'

type SelectFieldProps<Value extends string> = {
  label: string
  value: Value | null
  options: Readonly<Record<Value, string>>
  onChange: (value: Value | null) => void
  /** The word for "none of these"; without it a value must be chosen. */
  emptyLabel?: string
  mark?: ReactNode
  name?: string
  /** All options are a word or two. */
  isShort?: boolean
}

/** A choice among closed values with their words. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChange, emptyLabel, mark, name, isShort } = props
  const id = useId()
  return (
    <FieldRow label={label} id={id} mark={mark}>
      <NativeSelect
        id={id}
        w={isShort ? 220 : undefined}
        data-field={name}
        value={value ?? ''}
        onChange={(event) => onChange(keyOf(options, event.currentTarget.value))}
        data={[...(emptyLabel === undefined ? [] : [{ value: '', label: emptyLabel }]), ...choices(options)]}
      />
    </FieldRow>
  )
}

const choices = <Value extends string>(options: Readonly<Record<Value, string>>) =>
  (Object.keys(options) as Value[]).map((value) => ({ value, label: options[value] }))

/** The option of that name, or `null`. */
export const keyOf = <Value extends string>(options: Readonly<Record<Value, string>>, name: string): Value | null =>
  Object.hasOwn(options, name) ? (name as Value) : null
