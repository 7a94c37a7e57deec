import { type FormEvent, useState } from 'react'
import type { CalendarDate } from '#domain/dates.ts'
import type { HolidayEdit } from '#domain/holiday.ts'
import { Choice } from '../../parts/choice.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { Section } from '../../parts/section.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { editorWords } from '../../text/editor.ts'
import { officeWords } from '../../text/office.ts'

const KINDS = { off: officeWords.dayOff, work: officeWords.workday }

/** A day off that the law does not name, or a Saturday that is worked instead of another day. */
export function AddHoliday({ onAdd }: { onAdd: (edit: HolidayEdit) => Promise<boolean> }) {
  const [date, setDate] = useState<CalendarDate | null>(null)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<keyof typeof KINDS>('off')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (date === null) return
    const edit = { date, name: name.trim() || KINDS[kind], isWorkday: kind === 'work' }
    if (!(await onAdd(edit))) return
    setDate(null)
    setName('')
  }
  return (
    <Section title={officeWords.addDayPart}>
      <form onSubmit={(event) => void submit(event)}>
        <DateField
          label={officeWords.day}
          name="settings.holidays"
          value={date}
          problem={editorWords.badDate}
          onChange={setDate}
        />
        <TextField label={officeWords.holidayName} value={name} onChange={setName} />
        <Choice label={officeWords.holidayKind} value={kind} options={KINDS} onChange={setKind} />
        <p className="sheet-foot">
          <KeyButton type="submit" disabled={date === null}>
            {officeWords.addDay}
          </KeyButton>
        </p>
      </form>
    </Section>
  )
}
