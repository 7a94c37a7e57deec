import { useState } from 'react'
import type { HolidayEdit } from '#domain/holiday.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone, showUndo } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { writeDate } from '../../parts/date-text.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { Section } from '../../parts/section.tsx'
import { frameWords } from '../../text/frame.ts'
import { officeWords } from '../../text/office.ts'
import { AddHoliday } from './add-holiday.tsx'
import { HolidayTable } from './holiday-table.tsx'
import type { SettingsPartProps } from './settings-part-props.ts'

const FIRST_YEAR = 1990
const LAST_YEAR = 2199

const without = (edits: readonly HolidayEdit[], date: string) => edits.filter((one) => one.date !== date)

/** Days off and make-up working days of a year: by law, by the lunar calendar, and as decided in the office. */
export function HolidaysPart({ settings, isReadOnly }: SettingsPartProps) {
  const { status } = useLibrary()
  const thisYear = status ? Number(status.today.slice(0, 4)) : null
  const [chosen, setYear] = useState<number | null>(null)
  const year = chosen ?? thisYear
  const { value, problem, reload } = useCall('calendar.holidays', year === null ? null : { year })
  const change = async (next: (edits: HolidayEdit[]) => HolidayEdit[]) => {
    const isDone = await settings.change((last) => ({ ...last, holidayEdits: next(last.holidayEdits) }))
    if (isDone) reload()
    return isDone
  }
  const put = (edit: HolidayEdit) => change((edits) => [...without(edits, edit.date), edit])
  const add = async (edit: HolidayEdit) => {
    const isDone = await put(edit)
    if (!isDone) return false
    setYear(Number(edit.date.slice(0, 4)))
    showDone(officeWords.dayAdded(writeDate(edit.date)))
    return true
  }
  const remove = async (date: string) => {
    const edit = settings.value?.holidayEdits.find((one) => one.date === date)
    if (!edit || !(await change((edits) => without(edits, date)))) return
    showUndo(officeWords.dayRemoved(writeDate(date)), frameWords.undo, () => void put(edit))
  }
  return (
    <fieldset className="plain" disabled={isReadOnly}>
      {problem && <Banner text={problem} isProblem />}
      <Section
        title={officeWords.settingsParts.holidays}
        aside={<span className="dim">{officeWords.holidaysIntro}</span>}
      >
        {year !== null && <YearChoice year={year} onChange={setYear} />}
        {value && <HolidayTable holidays={value.holidays} onRemove={(date) => void remove(date)} />}
      </Section>
      <AddHoliday onAdd={add} />
    </fieldset>
  )
}

function YearChoice({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  return (
    <div className="year-choice">
      <KeyButton size="compact-sm" disabled={year <= FIRST_YEAR} onClick={() => onChange(year - 1)}>
        {officeWords.yearBefore}
      </KeyButton>
      <strong role="status">
        {officeWords.year} {year}
      </strong>
      <KeyButton size="compact-sm" disabled={year >= LAST_YEAR} onClick={() => onChange(year + 1)}>
        {officeWords.yearAfter}
      </KeyButton>
    </div>
  )
}
