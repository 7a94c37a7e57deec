import '../../parts/calendar.css'
import { useMediaQuery } from '@mantine/hooks'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { shiftMonth } from '#domain/period.ts'
import { Banner } from '../../parts/banner.tsx'
import { classes } from '../../parts/classes.ts'
import { iconLook } from '../../parts/icon-look.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { monthGrid } from '../../parts/month-grid.ts'
import { directivesWords as words } from '../../text/directives.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { useDueRows } from './use-due-rows.ts'
import type { Question } from './use-register-rows.ts'
import { keyOf } from './use-register-rows.ts'

type RegisterCalendarProps = {
  filter: Question['filter']
  month: string
  today: CalendarDate
  stamp: number
  selected: DirectiveRow | undefined
  onMonth: (month: string) => void
  onSelect: (row: DirectiveRow) => void
}

const SATURDAY = 5
/** What a day has room for on the office PC, and on a large screen. */
const LINES = { low: 3, tall: 5 }

/** The directives on the days they fall due. */
export function RegisterCalendar({ filter, month, today, stamp, selected, onMonth, onSelect }: RegisterCalendarProps) {
  const weeks = monthGrid(month)
  const [dueFrom, dueTo] = [weeks[0]?.[0] ?? today, weeks.at(-1)?.at(-1) ?? today]
  const { rows, problem } = useDueRows({ ...filter, dueFrom, dueTo }, stamp)
  const byDay = Map.groupBy(
    rows.filter((row) => !row.followsParent),
    (row) => row.dueOn,
  )
  const [year, number] = month.split('-').map(Number)
  return (
    <section className="calendar" aria-label={words.views.calendar}>
      <div className="calendar-head">
        <h2 aria-live="polite">{words.month(number ?? 0, year ?? 0)}</h2>
        <KeyButton size="compact-sm" aria-label={words.monthBefore} onClick={() => onMonth(shiftMonth(month, -1))}>
          <ChevronLeft {...iconLook} />
        </KeyButton>
        <KeyButton size="compact-sm" aria-label={words.monthAfter} onClick={() => onMonth(shiftMonth(month, 1))}>
          <ChevronRight {...iconLook} />
        </KeyButton>
        <KeyButton size="compact-sm" disabled={today.startsWith(month)} onClick={() => onMonth(today.slice(0, 7))}>
          {words.thisMonth}
        </KeyButton>
      </div>
      {problem && <Banner text={problem} isProblem />}
      <table className="calendar-grid">
        <thead>
          <tr>
            {meetingsWords.weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day, at) => (
                <td
                  key={day}
                  className={classes(
                    at >= SATURDAY && 'is-off',
                    !day.startsWith(month) && 'is-other',
                    day === today && 'is-today',
                  )}
                >
                  <div className="day-head">
                    <span className="day-number">{Number(day.slice(8))}</span>
                  </div>
                  <Due rows={byDay.get(day) ?? []} selected={selected} onSelect={onSelect} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

type DueProps = {
  rows: readonly DirectiveRow[]
  selected: DirectiveRow | undefined
  onSelect: (row: DirectiveRow) => void
}

function Due({ rows, selected, onSelect }: DueProps) {
  const isTall = useMediaQuery('(min-height: 1000px)', undefined, { getInitialValueInEffect: false }) === true
  const most = isTall ? LINES.tall : LINES.low
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole || rows.length <= most ? rows : rows.slice(0, most - 1)
  return (
    <>
      {shown.map((row) => (
        <button
          key={keyOf(row)}
          type="button"
          className={classes('day-meeting day-directive', row.standing === 'overdue' && 'is-late')}
          aria-current={selected && keyOf(selected) === keyOf(row) ? 'true' : undefined}
          title={`${row.assignee}: ${row.text}`}
          onClick={() => onSelect(row)}
        >
          {row.text}
        </button>
      ))}
      {rows.length > shown.length && (
        <button type="button" className="linklike day-more" onClick={() => setWhole(true)}>
          {words.more(rows.length - shown.length)}
        </button>
      )}
    </>
  )
}
