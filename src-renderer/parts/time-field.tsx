import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { readClock } from './date-text.ts'
import { FieldRow } from './field-row.tsx'
import { useTyped } from './use-typed.ts'

type TimeFieldProps = {
  label: string
  /** `HH:MM`, or empty. */
  value: string
  onChange: (value: string) => void
  problem: string
  disabledHint?: string
  name?: string
}

/** A time of day typed as `14:00`, `14h` or `8.30`. */
export function TimeField({ label, value, onChange, problem, disabledHint, name }: TimeFieldProps) {
  const id = useId()
  const { typed, type: setTyped, leave } = useTyped(value)
  const isBad = typed !== null && typed.trim() !== '' && readClock(typed) === null
  const type = (text: string) => {
    setTyped(text)
    const clock = readClock(text)
    if (clock !== null || text.trim() === '') onChange(clock ?? '')
  }
  return (
    <FieldRow label={label} id={id} hint={disabledHint} problem={isBad ? problem : ''}>
      <TextInput
        id={id}
        w={90}
        disabled={disabledHint !== undefined}
        value={typed ?? value}
        data-field={name}
        error={isBad}
        aria-describedby={disabledHint || isBad ? `${id}-hint` : undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => !isBad && leave()}
      />
    </FieldRow>
  )
}
