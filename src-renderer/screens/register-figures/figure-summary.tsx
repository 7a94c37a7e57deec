import { Link } from '@tanstack/react-router'
import type { DirectiveFigures } from '#contract/figure-shapes.ts'
import { figureIn, tellPeriod, tellShare } from '#contract/figure-words.ts'
import { classes } from '../../parts/classes.ts'
import { writeCount } from '../../parts/number-text.ts'
import { figuresWords as words } from '../../text/register-figures.ts'
import { type Narrowing, writeNarrowing } from '../directives/register-place.ts'
import { behindStanding } from './behind-figure.ts'

const done = ['doneInTime', 'doneLate', 'doneNoDeadline'] as const
const rest = ['inTime', 'overdue', 'noDeadline', 'stopped'] as const

/** The figures of the period as reports tell them; each leads to the rows it counts, and all add up to what was given. */
export function FigureSummary({ figures, scope }: { figures: DirectiveFigures; scope: Narrowing }) {
  const { counts, previous } = figures
  const parts = [
    { id: 'total', count: counts.total, label: words.given, of: scope },
    { id: 'done', count: counts.done, label: words.done(tellShare(counts.done, counts.total)), of: null },
    ...done
      .filter((one) => counts.byStanding[one] > 0)
      .map((one) => ({
        ...{ id: one, count: counts.byStanding[one], label: words[one], of: behindStanding(scope, one), isPart: true },
      })),
    ...rest
      .filter((one) => one === 'inTime' || one === 'overdue' || counts.byStanding[one] > 0)
      .map((one) => ({ id: one, count: figureIn(counts, one), label: words[one], of: behindStanding(scope, one) })),
  ]
  return (
    <section className="figure-summary" aria-label={words.summary}>
      {parts.map(({ id, count, label, of, ...part }) => {
        const text = (
          <>
            <b>{writeCount(count)}</b> {label}
          </>
        )
        const look = classes('figure-sum', 'isPart' in part && 'is-part', id === 'overdue' && count > 0 && 'is-late')
        return of === null || count === 0 ? (
          <span key={id} className={look}>
            {text}
          </span>
        ) : (
          <Link key={id} className={look} to="/directives" search={{ filter: writeNarrowing(of) }}>
            {text}
          </Link>
        )
      })}
      {previous && (
        <p className="dim">
          {words.comparison(
            tellPeriod(previous),
            writeCount(previous.counts.total),
            tellShare(previous.counts.done, previous.counts.total),
            writeCount(previous.counts.byStanding.overdue),
          )}
        </p>
      )}
    </section>
  )
}
