import { TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { FieldRow } from './field-row.tsx'

type TextFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  mark?: ReactNode
  /** What a link to this field calls it. */
  name?: string
  /** One paragraph that may need several lines of the screen. */
  isLong?: boolean
  onLeave?: () => void
}

/** One line of text with its label. */
export function TextField({ label, value, onChange, hint, mark, name, isLong, onLeave }: TextFieldProps) {
  const id = useId()
  const shared = {
    id,
    value,
    'data-field': name,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onBlur: onLeave,
  }
  return (
    <FieldRow label={label} id={id} hint={hint} mark={mark}>
      {isLong ? (
        <textarea
          {...shared}
          className="box"
          rows={1}
          onKeyDown={refuseNewLine}
          onChange={(event) => onChange(event.currentTarget.value.replaceAll('\n', ' '))}
        />
      ) : (
        <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
    </FieldRow>
  )
}

function refuseNewLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
}
