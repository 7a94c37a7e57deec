import { TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import type { CalendarDate } from '#domain/dates.ts'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { useTyped } from '../../parts/use-typed.ts'
import { directoryWords } from '../../text/directory.ts'
import { readTermDate } from './term-date.ts'

type DayBoxProps = { day: CalendarDate; today: CalendarDate; onChange: (day: CalendarDate | undefined) => void }

/** The day whose posts are shown; today until another one is asked for. */
export function DayBox({ day, today, onChange }: DayBoxProps) {
  const id = useId()
  const { typed, type, leave } = useTyped(day)
  const [isLeft, setLeft] = useState(false)
  const isBad = typed !== null && readTermDate(typed, 'to') === null
  const write = (text: string) => {
    type(text)
    setLeft(false)
    const read = readTermDate(text, 'to')
    if (read !== null) onChange(read === today ? undefined : read)
  }
  return (
    <span className="day-box">
      <label htmlFor={id}>{directoryWords.onDay}</label>
      <TextInput
        id={id}
        w={112}
        value={typed ?? writeDate(day)}
        error={isBad && isLeft ? directoryWords.badDay : undefined}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={() => (isBad ? setLeft(true) : leave())}
      />
      {day !== today && (
        <KeyButton size="compact-sm" onClick={() => onChange(undefined)}>
          {directoryWords.today}
        </KeyButton>
      )}
    </span>
  )
}
