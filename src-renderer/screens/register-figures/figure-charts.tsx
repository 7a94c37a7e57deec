import type { DirectiveFigures, FigureGroup } from '#contract/figure-shapes.ts'
import {
  figureColumns,
  figureIn,
  namelessWords,
  shownFigureColumns,
  tellAge,
  tellShare,
  tellSpan,
  writeFigure,
} from '#contract/figure-words.ts'
import type { DirectiveStanding } from '#domain/directive-standing.ts'
import { writeCount } from '../../parts/number-text.ts'
import { figuresWords as words } from '../../text/register-figures.ts'
import type { Narrowing } from '../directives/register-place.ts'
import { behindAge, behindSpan, behindStanding } from './behind-figure.ts'
import { ChartFrame, type ChartName } from './chart-frame.tsx'
import type { Look } from './chart-looks.tsx'
import { countCell, type FigureLine, FigureTable } from './figure-table.tsx'
import { SpanBars } from './span-bars.tsx'
import { type BarRow, StackedBars } from './stacked-bars.tsx'

const LOOKS: Record<DirectiveStanding, Look> = {
  doneInTime: 'solid',
  doneLate: 'cross',
  doneNoDeadline: 'fine',
  inTime: 'slant',
  noDeadline: 'dots',
  overdue: 'dense',
  stopped: 'empty',
}
const ORDER = Object.keys(LOOKS) as DirectiveStanding[]

export type ChartsProps = {
  figures: DirectiveFigures
  scope: Narrowing
  caption: (name: ChartName) => string
  /** Shows the rows behind a part of a bar. */
  onPick: (of: Narrowing) => void
}

export function FigureCharts(props: ChartsProps) {
  return (
    <div className="figure-charts">
      <NameChart {...props} name="byAssignee" />
      <NameChart {...props} name="byIssuer" />
      {props.figures.bySpan.length > 0 && <SpanChart {...props} />}
      {props.figures.counts.byStanding.overdue > 0 && <AgeChart {...props} />}
    </div>
  )
}

type NameChartProps = ChartsProps & { name: 'byAssignee' | 'byIssuer' }

function NameChart({ figures, scope, caption, onPick, name }: NameChartProps) {
  const groups = figures[name]
  const field = name === 'byAssignee' ? 'assignee' : 'issuer'
  const of = (group: FigureGroup): Narrowing => ({ ...scope, [field]: group.name })
  const parts = ORDER.filter((one) => figures.counts.byStanding[one] > 0).map((key) => ({
    ...{ key, label: words.parts[key], look: LOOKS[key] },
  }))
  const rows = groups.map(
    (group): BarRow<DirectiveStanding> => ({
      id: group.name,
      name: group.name || namelessWords[name],
      tail: words.tail(writeCount(group.counts.total), tellShare(group.counts.done, group.counts.total)),
      ...group.counts.byStanding,
    }),
  )
  return (
    <ChartFrame
      name={name}
      today={figures.asOf}
      picture={(ref) => (
        <StackedBars
          ref={ref}
          caption={caption(name)}
          rows={rows}
          parts={parts}
          onPick={(row, key) => onPick(behindStanding({ ...scope, [field]: row.id }, key))}
        />
      )}
      table={<NameTable head={words.names[name]} nobody={namelessWords[name]} {...{ figures, groups, of, scope }} />}
    />
  )
}

type NameTableProps = {
  head: string
  nobody: string
  figures: DirectiveFigures
  groups: readonly FigureGroup[]
  of: (group: FigureGroup) => Narrowing
  scope: Narrowing
}

function NameTable({ head, nobody, figures, groups, of, scope }: NameTableProps) {
  const columns = shownFigureColumns(figures.counts)
  const cells = (counts: FigureGroup['counts'], behind: Narrowing) =>
    columns.map((column) =>
      column === 'rate'
        ? { text: writeFigure(counts, column) }
        : countCell(figureIn(counts, column), behindStanding(behind, column)),
    )
  const lines: FigureLine[] = groups.map((group) => ({
    id: group.name,
    name: group.name || nobody,
    cells: cells(group.counts, of(group)),
  }))
  return (
    <FigureTable
      head={head}
      columns={columns.map((one) => figureColumns[one])}
      lines={lines}
      total={{ id: 'all', name: words.all, cells: cells(figures.counts, scope) }}
    />
  )
}

function SpanChart({ figures, scope, caption, onPick }: ChartsProps) {
  const lines = figures.bySpan.map(({ span, given, done }) => ({
    id: span,
    name: tellSpan(span),
    cells: [countCell(given, behindSpan(scope, span, 'given')), countCell(done, behindSpan(scope, span, 'done'))],
  }))
  return (
    <ChartFrame
      name="bySpan"
      today={figures.asOf}
      picture={(ref) => (
        <SpanBars
          ref={ref}
          caption={caption('bySpan')}
          spans={figures.bySpan}
          onPick={({ span }, key) => onPick(behindSpan(scope, span, key))}
        />
      )}
      table={<FigureTable head={words.names.bySpan} columns={Object.values(words.spans)} lines={lines} />}
    />
  )
}

function AgeChart({ figures, scope, caption, onPick }: ChartsProps) {
  const { overdue } = figures.counts.byStanding
  const rows = figures.ageing.map((age) => ({
    ...{ id: `${age.from}`, name: tellAge(age), overdue: age.count },
    tail: `${writeCount(age.count)} · ${tellShare(age.count, overdue)}`,
  }))
  const lines = figures.ageing.map((age) => ({
    ...{ id: `${age.from}`, name: tellAge(age), cells: [countCell(age.count, behindAge(scope, age))] },
  }))
  return (
    <ChartFrame
      name="ageing"
      today={figures.asOf}
      picture={(ref) => (
        <StackedBars
          ref={ref}
          caption={caption('ageing')}
          rows={rows}
          parts={[{ key: 'overdue', label: words.parts.overdue, look: LOOKS.overdue }]}
          onPick={({ id }) => {
            const age = figures.ageing.find(({ from }) => `${from}` === id)
            if (age) onPick(behindAge(scope, age))
          }}
        />
      )}
      table={<FigureTable head={words.names.ageing} columns={[words.tasks]} lines={lines} />}
    />
  )
}
