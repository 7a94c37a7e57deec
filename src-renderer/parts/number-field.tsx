import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { FieldRow } from './field-row.tsx'
import { useTyped } from './use-typed.ts'

type NumberFieldProps = {
  label: string
  value: number
  range: readonly [number, number]
  hint: string
  /** The sentence shown while what is typed is no such number. */
  problem: string
  onChange: (value: number) => void
}

/** A whole number within bounds; handed on when the box is left, not with every digit. */
export function NumberField({ label, value, range, hint, problem, onChange }: NumberFieldProps) {
  const id = useId()
  const { typed, type, leave } = useTyped(value)
  const [least, most] = range
  const number = typed === null ? value : Number(typed.replaceAll('.', ''))
  const isBad = !Number.isSafeInteger(number) || number < least || number > most
  const hand = () => {
    if (isBad) return
    leave()
    if (number !== value) onChange(number)
  }
  return (
    <FieldRow label={label} id={id} hint={hint} problem={isBad ? problem : ''}>
      <TextInput
        id={id}
        w={140}
        inputMode="numeric"
        value={typed ?? String(value)}
        error={isBad}
        aria-describedby={`${id}-hint`}
        onChange={(event) => type(event.currentTarget.value.trim())}
        onBlur={hand}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && hand()}
      />
    </FieldRow>
  )
}
