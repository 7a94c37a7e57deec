import type { Holiday } from '#contract/paper-shapes.ts'
import { lawHolidaysOf } from '#documents/checks/work-calendar.ts'
import { holidayNames } from '#documents/wording/holiday-words.ts'
import type { Handler } from './handler.ts'

/** A year's days off and made-up working days: an edit stands in the place of the law's day. */
export const listHolidays: Handler<'calendar.holidays'> = async ({ store }, { year }) => {
  const edits = (await store.settings()).holidayEdits.filter((one) => one.date.startsWith(`${year}-`))
  const edited = new Map(edits.map((one): [string, Holiday] => [one.date, { ...one, source: 'edited' }]))
  const law = lawHolidaysOf(year)
    .filter(({ date }) => !edited.has(date))
    .map(
      ({ date, name, isLunar }): Holiday => ({
        date,
        name: holidayNames[name],
        isWorkday: false,
        source: isLunar ? 'lunar' : 'law',
      }),
    )
  const holidays = [...law, ...edited.values()].toSorted((one, other) => one.date.localeCompare(other.date))
  return { holidays }
}
