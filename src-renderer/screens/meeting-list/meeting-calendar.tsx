import '../../parts/calendar.css'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type CalendarDate, hasYear } from '#domain/dates.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { shiftMonth } from '#domain/period.ts'
import { shiftDate, weekdayOf } from '#domain/working-days.ts'
import { useCall } from '../../hooks/use-call.ts'
import { iconLook } from '../../parts/icon-look.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { monthGrid, sameDayIn } from '../../parts/month-grid.ts'
import { writeCount } from '../../parts/number-text.ts'
import { meetingsWords } from '../../text/meetings.ts'
import { CalendarDay } from './calendar-day.tsx'

type MeetingCalendarProps = {
  meetings: MeetingSummary[]
  month: string
  today: CalendarDate
  selected: string | undefined
  onMonth: (month: string) => void
  onSelect: (id: string) => void
  onTable: () => void
}

/** The meetings of a month on its days. Arrows move from day to day, PageUp and PageDown from month to month. */
export function MeetingCalendar(props: MeetingCalendarProps) {
  const { meetings, month, today, selected, onMonth, onSelect, onTable } = props
  const [day, setDay] = useState(today.startsWith(month) ? today : `${month}-01`)
  const grid = useRef<HTMLTableElement>(null)
  const isMoving = useRef(false)
  const { byDay, undated } = useMemo(() => sortByDay(meetings), [meetings])
  const holidays = useHolidays(month)
  const current = day.startsWith(month) ? day : sameDayIn(month, day)
  useEffect(() => {
    // The month follows through the address, a moment after the day.
    if (!isMoving.current || current !== day) return
    isMoving.current = false
    grid.current?.querySelector<HTMLElement>(`[data-day="${current}"]`)?.focus()
  }, [current, day])
  const goTo = (next: CalendarDate) => {
    isMoving.current = true
    setDay(next)
    if (!next.startsWith(month)) onMonth(next.slice(0, 7))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-day]') : null
    const next = dayAfterKey(event, cell?.dataset.day ?? current)
    if (next === null) return
    event.preventDefault()
    goTo(next)
  }
  const [year, number] = month.split('-').map(Number)
  return (
    <section className="calendar" aria-label={meetingsWords.views.calendar}>
      <div className="calendar-head">
        <h2 aria-live="polite">{meetingsWords.month(number ?? 0, year ?? 0)}</h2>
        <KeyButton
          size="compact-sm"
          aria-label={meetingsWords.monthBefore}
          onClick={() => onMonth(shiftMonth(month, -1))}
        >
          <ChevronLeft {...iconLook} />
        </KeyButton>
        <KeyButton
          size="compact-sm"
          aria-label={meetingsWords.monthAfter}
          onClick={() => onMonth(shiftMonth(month, 1))}
        >
          <ChevronRight {...iconLook} />
        </KeyButton>
        <KeyButton size="compact-sm" disabled={today.startsWith(month)} onClick={() => goTo(today)}>
          {meetingsWords.thisMonth}
        </KeyButton>
        {undated > 0 && (
          <span className="dim">
            {meetingsWords.undated(writeCount(undated))}{' '}
            <button type="button" className="linklike" onClick={onTable}>
              {meetingsWords.seeInTable}
            </button>
          </span>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells of a grid take the focus */}
      <table ref={grid} className="calendar-grid" role="grid" onKeyDown={onKeyDown}>
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
          {monthGrid(month).map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <CalendarDay
                  key={one}
                  day={one}
                  meetings={byDay.get(one) ?? NONE}
                  holiday={holidays.get(one)}
                  isOther={!one.startsWith(month)}
                  isToday={one === today}
                  isCurrent={one === current}
                  selected={selected}
                  onSelect={onSelect}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const NONE: MeetingSummary[] = []

/** Each day's meetings, the morning first; those whose day is not known are only counted. */
function sortByDay(meetings: readonly MeetingSummary[]): { byDay: Map<string, MeetingSummary[]>; undated: number } {
  const byDay = new Map<string, MeetingSummary[]>()
  let undated = 0
  for (const meeting of meetings) {
    const { heldOn } = meeting
    if (heldOn === null || !hasYear(heldOn)) undated++
    else byDay.set(heldOn, [...(byDay.get(heldOn) ?? []), meeting])
  }
  for (const list of byDay.values()) list.sort((one, other) => placeInDay(one) - placeInDay(other))
  return { byDay, undated }
}

const SESSIONS = ['morning', 'noon', 'afternoon', 'evening', null]
const placeInDay = ({ session }: MeetingSummary): number => SESSIONS.indexOf(session)

/** Days off and made-up days of the years in sight; where they cannot be read, the calendar goes without. */
function useHolidays(month: string) {
  const year = Number(month.slice(0, 4))
  const { value } = useCall('calendar.holidays', year >= 1990 && year <= 2199 ? { year } : null)
  return useMemo(() => new Map(value?.holidays.map((one) => [one.date, one])), [value])
}

function dayAfterKey({ key, nativeEvent, altKey, ctrlKey }: KeyboardEvent, day: CalendarDate): string | null {
  if (nativeEvent.isComposing || altKey || ctrlKey) return null
  const month = day.slice(0, 7)
  if (key === 'PageUp' || key === 'PageDown') return sameDayIn(shiftMonth(month, key === 'PageUp' ? -1 : 1), day)
  const weekday = (weekdayOf(day) + 6) % 7
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7, Home: -weekday, End: 6 - weekday }[key]
  return step === undefined ? null : shiftDate(day, step)
}
