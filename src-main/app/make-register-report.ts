import type { DirectiveFilter } from '#contract/directive-shapes.ts'
import { tellAge, tellPeriod, writeFigureDay } from '#contract/figure-words.ts'
import { daysLeft, eventWords, tellProgress } from '#contract/register-words.ts'
import { tellScope } from '#contract/scope-words.ts'
import type { Difficulty, OverdueTask, RegisterReport } from '#documents/register-report.ts'
import { difficultyMarks } from '#documents/wording/register-report-words.ts'
import { saysAny } from '#documents/wording/sentence.ts'
import type { Moment } from '#domain/dates.ts'
import type { DirectiveEvent } from '#domain/directive.ts'
import type { Organization } from '#domain/organization.ts'
import type { Counted } from './figure-handlers.ts'
import { isOpenStanding } from './narrow-register.ts'
import type { Line } from './register-rows.ts'

type Making = { organizer: Organization; madeAt: Moment; filter: DirectiveFilter }

/** The report of what was counted. Words of meetings with a degree of secrecy stay in the register. */
export function makeRegisterReport(
  { today, units, figures, meetings }: Counted,
  { organizer, madeAt, filter }: Making,
): RegisterReport {
  const heads = units.map(({ head }) => head)
  const open = heads.filter(({ row }) => row.secrecyLevel === 'none')
  const histories = new Map<string, readonly DirectiveEvent[]>(
    meetings.flatMap(({ summary, directives }) =>
      directives.map((one) => [`${summary.id}/${one.id}`, one.history] as const),
    ),
  )
  const { previous } = figures
  return {
    ...{ organizer, madeAt, today, meetings: figures.meetings, counts: figures.counts },
    period: tellPeriod({ from: filter.givenFrom, to: filter.givenTo }),
    scope: tellScope(filter, nameScope(heads)),
    previous: previous && { period: tellPeriod(previous), counts: previous.counts },
    byAssignee: figures.byAssignee,
    byIssuer: figures.byIssuer,
    ageing: figures.ageing.map((one) => ({ label: tellAge(one), count: one.count })),
    overdue: listOverdue(open, figures, today),
    difficulties: open.flatMap((line) => findDifficulty(line, histories.get(keyOf(line)) ?? [])),
    secret: heads.length - open.length,
  }
}

const keyOf = ({ row }: Line): string => `${row.meetingId}/${row.directiveId}`

const nameScope = ([first]: readonly Line[]) => ({
  series: first?.row.series?.name ?? '',
  meeting: first?.row.meetingTitle ?? '',
})

/** Bodies in the order of the table above it, each one's latest first. */
function listOverdue(lines: readonly Line[], { byAssignee }: Counted['figures'], today: string): OverdueTask[] {
  const ranks = new Map(byAssignee.map(({ name }, at) => [name, at]))
  return lines
    .flatMap((line) => (line.row.standing === 'overdue' && line.row.dueOn ? [{ line, dueOn: line.row.dueOn }] : []))
    .toSorted(
      (a, b) =>
        (ranks.get(a.line.row.assignee) ?? 0) - (ranks.get(b.line.row.assignee) ?? 0) ||
        (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0),
    )
    .map(({ line, dueOn }) => ({
      text: line.row.text,
      assignee: line.row.assignee,
      deadline: dueOn,
      daysLate: -daysLeft(dueOn, today),
      source: tellSource(line),
      news: tellNews(line),
    }))
}

function tellSource({ row }: Line): string {
  const day = row.heldOn === null || row.heldOn.startsWith('-') ? '' : ` (${writeFigureDay(row.heldOn)})`
  return `${row.meetingTitle}${day}`
}

function tellNews({ row }: Line): string {
  const { lastEvent } = row
  if (lastEvent === null) return tellProgress(row)
  const share = lastEvent.percent === null ? '' : ` ${lastEvent.percent}%`
  const said = [`${eventWords[lastEvent.type]}${share}`, lastEvent.text, lastEvent.document].filter((one) => one !== '')
  return `${writeFigureDay(lastEvent.on)}: ${said.join(', ')}`
}

/** The last thing a body said of a difficulty with what it still has to do. */
function findDifficulty(line: Line, history: readonly DirectiveEvent[]): Difficulty[] {
  if (!isOpenStanding(line.row.standing)) return []
  const told = history.findLast((event) => isDifficulty(event))
  if (!told) return []
  const by = told.by || line.row.assignee
  return [{ said: told.text, by, on: told.on, task: line.row.text, source: tellSource(line) }]
}

const TOLD: ReadonlySet<DirectiveEvent['type']> = new Set(['progress', 'note', 'extensionAsked'])

/** A body that asks for time says why; of other news its own words must name a difficulty. */
const isDifficulty = ({ type, text }: DirectiveEvent): boolean =>
  TOLD.has(type) && text !== '' && (type === 'extensionAsked' || saysAny(text, difficultyMarks))
