import { TextInput } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { localDate, type PartialDate } from '#domain/dates.ts'
import { readTypedDate, type TypedDate } from '#vietnamese/read-typed-date.ts'
import { dateWords } from '../text/dates.ts'
import { writeDate, writeDay } from './date-text.ts'
import { FieldRow } from './field-row.tsx'
import { useTyped } from './use-typed.ts'

type DateFieldProps = {
  label: string
  value: PartialDate | null
  /** `reading` says what else was typed, and what was not. */
  onChange: (value: PartialDate | null, reading: TypedDate | null) => void
  /** The sentence shown when what was typed is no date. */
  problem: string
  hint?: string
  mark?: ReactNode
  name?: string
  /** Enter in the field, where it does something. */
  onEnter?: (() => void) | undefined
}

/**
 * A date typed as people write it (`25/12`, `chieu 25/12`, `thu hai tuan sau`); what was understood stands below while it
 * is typed. Every valid state is passed on at once, an invalid one stays in the box.
 */
export function DateField({ label, value, onChange, problem, hint, mark, name, onEnter }: DateFieldProps) {
  const id = useId()
  const { typed, type: setTyped, leave } = useTyped(value)
  const [isLeft, setLeft] = useState(false)
  const reading = typed === null ? null : readTypedDate(typed, localDate(new Date()))
  const isBad = typed !== null && typed.trim() !== '' && reading === null
  const understood = reading && dateWords.understood(writeDay(reading.date, reading.session), reading.isYearInferred)
  const type = (text: string) => {
    setTyped(text)
    setLeft(false)
    const next = readTypedDate(text, localDate(new Date()))
    if (next !== null || text.trim() === '') onChange(next?.date ?? null, next)
  }
  return (
    <FieldRow
      label={label}
      id={id}
      hint={hint}
      problem={isBad && isLeft ? problem : ''}
      understood={understood}
      mark={mark}
    >
      <TextInput
        id={id}
        w={160}
        value={typed ?? writeDate(value)}
        data-field={name}
        error={isBad && isLeft}
        aria-describedby={hint || (isBad && isLeft) ? `${id}-hint` : undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || isBad) return
          leave()
          onEnter?.()
        }}
        onBlur={() => (isBad ? setLeft(true) : leave())}
      />
    </FieldRow>
  )
}
