import type { Figure } from '#domain/figure.ts'
import type { NumberedTask } from '#domain/number-tasks.ts'
import { makeTable, plainRow } from './make-table.ts'
import type { TableBlock } from './official-document.ts'
import { trimSentence } from './wording/sentence.ts'
import { columnTitles as titles } from './wording/table-words.ts'
import { taskWords } from './wording/task-words.ts'
import { deadlineCell } from './write-deadline.ts'
import { writeChange, writeValue } from './write-figure.ts'
import { writeAction } from './write-task.ts'

const taskColumns = [
  { title: titles.number, share: 0.08, align: 'center' },
  { title: titles.task, share: 0.43, grows: true },
  { title: titles.assignee, share: 0.2 },
  { title: titles.coordinators, share: 0.14 },
  { title: titles.deadline, share: 0.15 },
] as const

const figureColumns = [
  { title: titles.number, share: 0.08, align: 'center' },
  { title: titles.indicator, share: 0.32 },
  { title: titles.value, share: 0.24 },
  { title: titles.period, share: 0.16 },
  { title: titles.change, share: 0.2 },
] as const

/** Table of tasks: one lead body each, as documents.md §3 and §8 have it; sub-items under their task's number. */
export function makeTaskTable(tasks: readonly NumberedTask[]): TableBlock {
  const rows = tasks.map(({ number, directive }) =>
    plainRow([
      number,
      writeAction(directive),
      directive.assignee || taskWords.notAssigned,
      directive.coordinators.join('; '),
      deadlineCell(directive),
    ]),
  )
  return makeTable(taskColumns, rows)
}

/** Table of figures as written in the source; nothing is rounded or converted. */
export function makeFigureTable(figures: readonly Figure[]): TableBlock {
  const rows = figures.map((figure, at) =>
    plainRow([
      String(at + 1),
      trimSentence(figure.indicator || figure.text),
      writeValue(figure),
      figure.period,
      writeChange(figure),
    ]),
  )
  return makeTable(figureColumns, rows)
}
