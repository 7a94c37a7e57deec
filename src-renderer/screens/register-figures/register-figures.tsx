import './register-figures.css'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { DirectiveFigures } from '#contract/figure-shapes.ts'
import { tellPeriod, writeFigureDay } from '#contract/figure-words.ts'
import { tellScope } from '#contract/scope-words.ts'
import type { CalendarDate } from '#domain/dates.ts'
import type { Period } from '#domain/period.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { useCall } from '../../hooks/use-call.ts'
import { useCommands } from '../../hooks/use-commands.ts'
import { Banner } from '../../parts/banner.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCount } from '../../parts/number-text.ts'
import { frameWords } from '../../text/frame.ts'
import { figuresWords as words } from '../../text/register-figures.ts'
import { periodAround, readGiven, writeGiven } from '../directives/given-period.ts'
import { filterOf, type Narrowing, writeNarrowing } from '../directives/register-place.ts'
import type { RegisterPlace } from '../directives/use-register-place.ts'
import { scopeOf } from './behind-figure.ts'
import { FigureCharts } from './figure-charts.tsx'
import { FigureSummary } from './figure-summary.tsx'
import { PeriodBar } from './period-bar.tsx'
import { ReportDialog } from './report-dialog.tsx'

type RegisterFiguresProps = { place: RegisterPlace; today: CalendarDate; stamp: number }

const ASK_AGAIN_MS = 700

/** The figures of what was given in a period: in one line, as charts, as tables, and as a report. */
export function RegisterFigures({ place, today, stamp }: RegisterFiguresProps) {
  const { narrowing, narrow } = place
  const navigate = useNavigate()
  const [isReporting, setReporting] = useState(false)
  const period = readGiven(narrowing.given) ?? periodAround('year', today)
  const scope = scopeOf({ ...narrowing, given: writeGiven(period) })
  const filter = filterOf(scope, today).rows
  const { value: last, isCurrent, problem, reload } = useCall('directive.figures', { filter }, stamp)
  // Numbers of another period must never stand under this one's name, not for a moment.
  const value = isCurrent ? last : null
  useReading(value, reload)
  const named = useScope(scope, today)
  const isNothing = value?.counts.total === 0
  const report = () => setReporting(true)
  useCommands([{ id: 'register-report', label: words.reportCommand, isOff: !value || isNothing, run: report }])
  const choose = (next: Period) => narrow({ given: writeGiven(next) })
  const told = tellPeriod(period)
  return (
    <div className="scroll register-figures">
      <div className="figure-top">
        <PeriodBar period={period} today={today} onChange={choose} />
        <KeyButton variant="filled" title={words.reportHint} disabled={!value || isNothing} onClick={report}>
          {words.report}
        </KeyButton>
      </div>
      <p className="figure-asof">{words.asOf(told, writeFigureDay(today))}</p>
      {named.length > 0 && <p className="figure-asof dim">{words.scope(named.join('; '))}</p>}
      {value?.notes.map((note) => (
        <p key={note} className="figure-asof dim">
          {note}
        </p>
      ))}
      {problem && (
        <Banner text={problem} isProblem>
          <KeyButton onClick={reload}>{frameWords.retry}</KeyButton>
        </Banner>
      )}
      {!value && !problem && <p className="figure-asof dim">{words.counting}</p>}
      {value && value.unread > 0 && (
        <p className="figure-asof" role="status">
          {words.reading(writeCount(value.unread))}
        </p>
      )}
      {isNothing && (
        <EmptyState sentence={words.nothing}>
          <KeyButton onClick={() => choose(periodAround('year', today))}>{words.toYear}</KeyButton>
        </EmptyState>
      )}
      {value && !isNothing && (
        <>
          <FigureSummary figures={value} scope={scope} />
          <FigureCharts
            figures={value}
            scope={scope}
            caption={(name) => words.caption(words.charts[name], told, writeFigureDay(today))}
            onPick={(of: Narrowing) => void navigate({ to: '/directives', search: { filter: writeNarrowing(of) } })}
          />
        </>
      )}
      {isReporting && <ReportDialog filter={filter ?? {}} today={today} onClose={() => setReporting(false)} />}
    </div>
  )
}

/** Looks again while meetings are still being read into the register, and when the window is come back to. */
function useReading(value: DirectiveFigures | null, reload: () => void): void {
  useEffect(() => {
    if (!value || value.unread === 0) return
    const timer = setTimeout(reload, ASK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [value, reload])
  useEffect(() => {
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])
}

/** What narrows the figures beside the period, in words, so that a print says it too. */
function useScope(scope: Narrowing, today: CalendarDate): string[] {
  const { list } = useLibrary()
  const meetings = list?.meetings ?? []
  const { source = '' } = scope
  const id = source.slice(2)
  const series = meetings.find((one) => one.series?.id === id)?.series?.name ?? ''
  const meeting = meetings.find((one) => one.id === id)?.title ?? ''
  return tellScope(filterOf(scope, today).rows as Parameters<typeof tellScope>[0], { series, meeting })
}
