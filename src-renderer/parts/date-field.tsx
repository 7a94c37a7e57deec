import { TextInput } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import type { PartialDate } from '#domain/dates.ts'
import { readDate, readFullDate, writeDate } from './date-text.ts'
import { FieldRow } from './field-row.tsx'
import { useTyped } from './use-typed.ts'

type DateFieldProps = {
  label: string
  value: PartialDate | null
  onChange: (value: PartialDate | null) => void
  /** The sentence shown when what was typed is no date. */
  problem: string
  hint?: string
  allowsNoYear?: boolean
  mark?: ReactNode
  name?: string
}

/** A date typed as people write it; every valid state is passed on at once, an invalid one stays in the box. */
export function DateField({ label, value, onChange, problem, hint, allowsNoYear, mark, name }: DateFieldProps) {
  const id = useId()
  const { typed, type: setTyped, leave } = useTyped(value)
  const [isLeft, setLeft] = useState(false)
  const read = allowsNoYear ? readDate : readFullDate
  const isBad = typed !== null && typed.trim() !== '' && read(typed) === null
  const type = (text: string) => {
    setTyped(text)
    setLeft(false)
    const date = read(text)
    if (date !== null || text.trim() === '') onChange(date)
  }
  return (
    <FieldRow label={label} id={id} hint={hint} problem={isBad && isLeft ? problem : ''} mark={mark}>
      <TextInput
        id={id}
        w={140}
        value={typed ?? writeDate(value)}
        inputMode="numeric"
        data-field={name}
        error={isBad && isLeft}
        aria-describedby={hint || (isBad && isLeft) ? `${id}-hint` : undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => (isBad ? setLeft(true) : leave())}
      />
    </FieldRow>
  )
}
