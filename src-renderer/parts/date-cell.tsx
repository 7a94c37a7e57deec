import { useState } from 'react'
import type { CalendarDate } from '#domain/dates.ts'
import { readFullDate, writeDate } from './date-text.ts'

type DateCellProps = { label: string; value: CalendarDate; onChange: (value: CalendarDate) => void }

/** A full date in a cell; what is no date stays in the box, marked, and changes nothing. */
export function DateCell({ label, value, onChange }: DateCellProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const isBad = typed !== null && readFullDate(typed) === null
  return (
    <input
      type="text"
      className="cell cell-date"
      aria-label={label}
      aria-invalid={isBad}
      value={typed ?? writeDate(value)}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        const date = readFullDate(event.currentTarget.value)
        if (date !== null) onChange(date)
      }}
      onBlur={() => !isBad && setTyped(null)}
    />
  )
}
