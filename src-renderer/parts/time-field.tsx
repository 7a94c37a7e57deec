import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { readTypedTime } from '#vietnamese/read-typed-time.ts'
import { dateWords } from '../text/dates.ts'
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

/** A time of day typed as `14:00`, `14h30`, `8g` or `2h chieu`; where it was written otherwise, how it was understood. */
export function TimeField({ label, value, onChange, problem, disabledHint, name }: TimeFieldProps) {
  const id = useId()
  const { typed, type: setTyped, leave } = useTyped(value)
  const reading = typed === null ? null : readTypedTime(typed)
  const isBad = typed !== null && typed.trim() !== '' && reading === null
  const understood = reading !== null && reading !== typed?.trim() ? dateWords.understoodTime(reading) : undefined
  const type = (text: string) => {
    setTyped(text)
    const clock = readTypedTime(text)
    if (clock !== null || text.trim() === '') onChange(clock ?? '')
  }
  return (
    <FieldRow label={label} id={id} hint={disabledHint} problem={isBad ? problem : ''} understood={understood}>
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
