import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { countDue } from '#domain/count-due.ts'
import type { CalendarDate } from '#domain/dates.ts'
import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { nameWeekday } from '#vietnamese/weekday.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { useCommands } from '../../hooks/use-commands.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { writeDate } from '../../parts/date-text.ts'
import { writeCount } from '../../parts/number-text.ts'
import { dueLineWords as words } from '../../text/due-line.ts'

/** One line about what is overdue and what will be soon, each leading to the register; gone for the day on request. */
export function DueLine({ meetings }: { meetings: readonly MeetingSummary[] }) {
  const today = useLibrary().status?.today ?? ''
  const [hiddenOn, hideOn] = useStoredText('thu-ky.due-line-hidden-on')
  const counts = useMemo(() => (today === '' ? null : countDue(meetings, today)), [meetings, today])
  const isHidden = today !== '' && hiddenOn === today
  useCommands([{ id: 'due-line-show', label: words.show, isOff: !isHidden, run: () => hideOn('') }])
  if (counts === null || isHidden || counts.overdue + counts.soon === 0) return null
  const { overdue, overdueSince, soon, nextOn } = counts
  return (
    <section className="due-line" aria-label={words.title}>
      <span>{words.lead}</span>
      {overdueSince !== null && (
        <span>
          <Register figure="overdue">{words.overdue(writeCount(overdue))}</Register>,{' '}
          {words.overdueSince(writeDate(overdueSince))}
        </span>
      )}
      {nextOn !== null && (
        <span>
          <Register figure="soon">{words.soon(writeCount(soon))}</Register>, {tellNext(nextOn, today)}
        </span>
      )}
      <button type="button" className="linklike push" title={words.hideHint} onClick={() => hideOn(today)}>
        {words.hide}
      </button>
    </section>
  )
}

const tellNext = (day: CalendarDate, today: CalendarDate): string =>
  day === today ? words.today : words.nextOn(`${nameWeekday(day)}, ${writeDate(day)}`)

/** The register with one of its figures pressed, where the very same tasks are counted. */
const Register = ({ figure, children }: { figure: 'overdue' | 'soon'; children: string }) => (
  <Link to="/directives" search={{ filter: `figure=${figure}` }} className="quiet-link">
    {children}
  </Link>
)
