import { type ReactNode, useId } from 'react'
import { FieldRow } from './field-row.tsx'

type CheckFieldProps = {
  label: string
  isOn: boolean
  onChange: (isOn: boolean) => void
  hint?: string
  name?: string
  mark?: ReactNode
}

/** Yes or no, in line with the other fields. */
export function CheckField({ label, isOn, onChange, hint, name, mark }: CheckFieldProps) {
  const id = useId()
  return (
    <FieldRow label={label} id={id} hint={hint} mark={mark}>
      <span>
        <input
          id={id}
          type="checkbox"
          className="field-check"
          data-field={name}
          checked={isOn}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </span>
    </FieldRow>
  )
}
