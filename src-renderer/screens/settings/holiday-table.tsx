import type { Holiday } from '#contract/paper-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { nameWeekday } from '#vietnamese/weekday.ts'
import { writeDate } from '../../parts/date-text.ts'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { officeWords } from '../../text/office.ts'

/** At the head of a cell the first word has a capital too: `Thứ Bảy`. */
const titleOf = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The days of a year in order; only what was entered here can be taken away. */
export function HolidayTable({ holidays, onRemove }: { holidays: Holiday[]; onRemove: (date: CalendarDate) => void }) {
  if (holidays.length === 0) return <p className="dim">{officeWords.noHolidays}</p>
  return (
    <div className="sheet-scroll">
      <table className="plain-table holidays">
        <thead>
          <tr>
            <th scope="col" className="col-date">
              {officeWords.day}
            </th>
            <th scope="col" className="col-weekday">
              {officeWords.weekday}
            </th>
            <th scope="col">{officeWords.holidayName}</th>
            <th scope="col" className="col-weekday">
              {officeWords.holidayKind}
            </th>
            <th scope="col" className="col-where">
              {officeWords.holidaySource}
            </th>
          </tr>
        </thead>
        <tbody>
          {holidays.map(({ date, name, isWorkday, source }) => (
            <tr key={`${date} ${source} ${name}`}>
              <td>{writeDate(date)}</td>
              <td className="dim">{titleOf(nameWeekday(date))}</td>
              <td>{name}</td>
              <td className={isWorkday ? 'is-workday' : undefined}>
                {isWorkday ? officeWords.workday : officeWords.dayOff}
              </td>
              <td>
                <span className="by-hand">
                  <span className="dim">{officeWords.holidaySources[source]}</span>
                  {source === 'edited' && (
                    <RowButtons removeLabel={officeWords.removeDay(writeDate(date))} onRemove={() => onRemove(date)} />
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
