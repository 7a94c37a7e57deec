import type { DirectiveStanding } from '#domain/directive-standing.ts'
import { writeNumber } from '#vietnamese/write-amount.ts'
import { type Column, groupRow, makeTable, plainRow } from './make-table.ts'
import type { Orientation, TableBlock, TableRow } from './official-document.ts'
import type { CountedName, Difficulty, OverdueTask, TaskCounts } from './register-report.ts'
import { officialDate } from './wording/meeting-words.ts'
import { registerReportWords as words } from './wording/register-report-words.ts'
import { capitalizeFirst, trimSentence } from './wording/sentence.ts'
import { writeShare } from './write-share.ts'

const { columns: heads } = words

type Counted = DirectiveStanding | 'total' | 'extensionAsked'
const order = [
  'total',
  'doneInTime',
  'doneLate',
  'doneNoDeadline',
  'inTime',
  'overdue',
  'noDeadline',
  'stopped',
  'extensionAsked',
] as const satisfies readonly Counted[]
/** Told although there are none: a report says that nothing is late. */
const always: ReadonlySet<Counted> = new Set(['total', 'doneInTime', 'doneLate', 'inTime', 'overdue'])

const countOf = (counts: TaskCounts, what: Counted): number =>
  what === 'total' || what === 'extensionAsked' ? counts[what] : counts.byStanding[what]

const shownOf = (total: TaskCounts): Counted[] => order.filter((one) => always.has(one) || countOf(total, one) > 0)

/** So many columns of numbers stand on a page beside the names; more need a page that lies. */
const MOST_UPRIGHT = 6

export const orientationOfCounts = (total: TaskCounts): Orientation =>
  shownOf(total).length > MOST_UPRIGHT ? 'landscape' : 'portrait'

type Named = { head: string; nameless: string }

/** How the tasks of each name stand, and the line that adds them up. */
export function makeCountTable(
  groups: readonly CountedName[],
  total: TaskCounts,
  { head, nameless }: Named,
): TableBlock {
  const shown = shownOf(total)
  const share = 0.6 / (shown.length + 1)
  const columns: Column[] = [
    { title: heads.number, share: 0.06, align: 'center' },
    { title: head, share: 0.34 },
    ...shown.map((one) => ({ title: heads[one], share, align: 'center' as const })),
    { title: heads.rate, share, align: 'center' },
  ]
  const cells = (counts: TaskCounts) => [
    ...shown.map((one) => writeNumber(countOf(counts, one))),
    writeShare(counts.done, counts.total),
  ]
  const rows: TableRow[] = [
    ...groups.map(({ name, counts }, at) => plainRow([String(at + 1), name || nameless, ...cells(counts)])),
    { look: 'total', cells: [words.total, '', ...cells(total)] },
  ]
  return makeTable(columns, rows, orientationOfCounts(total))
}

const lateColumns = [
  { title: heads.number, share: 0.05, align: 'center' },
  { title: heads.task, share: 0.31, grows: true },
  { title: heads.deadline, share: 0.1, align: 'center' },
  { title: heads.late, share: 0.08, align: 'center' },
  { title: heads.source, share: 0.21 },
  { title: heads.news, share: 0.25 },
] as const

/** Under the name of each body its late tasks; the numbers run on. */
export function makeLateTable(tasks: readonly OverdueTask[]): TableBlock {
  let number = 0
  const rows = [...Map.groupBy(tasks, ({ assignee }) => assignee)].flatMap(([name, own]) => [
    groupRow(`${name || words.nobody} (${writeNumber(own.length)})`),
    ...own.map((one) => {
      number++
      return plainRow([
        String(number),
        capitalizeFirst(trimSentence(one.text)),
        officialDate(one.deadline),
        String(one.daysLate),
        one.source,
        one.news,
      ])
    }),
  ])
  return makeTable(lateColumns, rows, 'landscape')
}

const toldColumns = [
  { title: heads.number, share: 0.05, align: 'center' },
  { title: heads.assignee, share: 0.15 },
  { title: heads.said, share: 0.3, grows: true },
  { title: heads.reportedOn, share: 0.11, align: 'center' },
  { title: heads.task, share: 0.23 },
  { title: heads.source, share: 0.16 },
] as const

/** What bodies have told, in their own words. */
export function makeDifficultyTable(difficulties: readonly Difficulty[]): TableBlock {
  const rows = difficulties.map((one, at) =>
    plainRow([
      String(at + 1),
      one.by || words.nobody,
      `“${trimSentence(one.said)}”`,
      officialDate(one.on),
      capitalizeFirst(trimSentence(one.task)),
      one.source,
    ]),
  )
  return makeTable(toldColumns, rows, 'landscape')
}
