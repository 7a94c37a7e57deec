import type { DirectiveCounts } from '#contract/directive-shapes.ts'
import type { CalendarDate } from '#domain/dates.ts'
import { useCall } from '../../hooks/use-call.ts'
import { classes } from '../../parts/classes.ts'
import { writeCount } from '../../parts/number-text.ts'
import { directivesWords as words } from '../../text/directives.ts'
import { type Figure, figures } from './register-place.ts'

type FigureLineProps = {
  counts: DirectiveCounts
  chosen: Figure | 'all'
  today: CalendarDate
  /** Counted anew when it changes. */
  stamp: number
  onChoose: (figure: Figure | 'all') => void
}

/** The figures of the register in one line; each filters by what it counts, and a second press shows everything. */
export function FigureLine({ counts, chosen, today, stamp, onChoose }: FigureLineProps) {
  const { value } = useCall('directive.list', { filter: { givenFrom: `${today.slice(0, 4)}-01-01` }, limit: 1 }, stamp)
  const shown = figures.filter((one) => one !== 'noDeadline' || counts.byStanding.noDeadline > 0 || chosen === one)
  const year = value?.counts
  return (
    <div className="figure-line" role="toolbar" aria-label={words.figures}>
      {shown.map((one) => (
        <button
          key={one}
          type="button"
          className={classes('figure', one === 'overdue' && countOf(counts, one) > 0 && 'is-late')}
          aria-pressed={chosen === one}
          onClick={() => onChoose(chosen === one ? 'all' : one)}
        >
          <b>{writeCount(countOf(counts, one))}</b> {words.figure[one]}
        </button>
      ))}
      <ShareBar counts={counts} />
      {year && (
        <span className="push dim">
          {words.thisYear(writeCount(year.total), writeCount(year.done), writeCount(year.byStanding.doneInTime))}
        </span>
      )}
    </div>
  )
}

function countOf({ open, dueWithin7Days, silentOver30Days, byStanding }: DirectiveCounts, figure: Figure): number {
  if (figure === 'open') return open
  if (figure === 'soon') return dueWithin7Days
  return figure === 'silent' ? silentOver30Days : byStanding[figure]
}

/** The shares of the whole as a bar whose parts are told apart by their pattern as well as their colour. */
function ShareBar({ counts }: { counts: DirectiveCounts }) {
  const { inTime, noDeadline, overdue, stopped } = counts.byStanding
  const parts = Object.entries({ done: counts.done, inTime, noDeadline, overdue, stopped }) as [
    keyof typeof words.barNames,
    number,
  ][]
  const filled = parts.filter(([, count]) => count > 0)
  const label = words.bar(
    filled.map(([name, count]) => words.barPart(writeCount(count), words.barNames[name])).join(', '),
  )
  if (filled.length === 0) return null
  return (
    <span className="share-bar" role="img" aria-label={label} title={label}>
      {filled.map(([name, count]) => (
        <span key={name} className={`share-${name}`} style={{ flexGrow: count }} />
      ))}
    </span>
  )
}
