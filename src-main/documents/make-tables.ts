import type { Directive } from '#domain/directive.ts'
import type { Figure } from '#domain/figure.ts'
import type { Task } from './group-directives.ts'
import type { TableBlock } from './official-document.ts'
import { pointLetter } from './point-letter.ts'
import { reportWords as words } from './wording/report-words.ts'
import { capitalizeFirst, trimSentence } from './wording/sentence.ts'
import { taskWords } from './wording/task-words.ts'
import { writeDeadline } from './write-deadline.ts'
import { writeChange, writeValue } from './write-figure.ts'
import { writeAction } from './write-task.ts'

/** Shares of the table's width; a column without a single entry is left out and the others share its room. */
const TASK_WIDTHS = [0.08, 0.43, 0.2, 0.14, 0.15]
const FIGURE_WIDTHS = [0.08, 0.32, 0.24, 0.16, 0.2]

/** Table of tasks: one lead body each, as documents.md §3 and §8 have it; sub-items under their task's number. */
export function makeTaskTable(tasks: readonly Task[], firstNumber: number): TableBlock {
  const rows = tasks.flatMap((task, at) => taskRows(task, firstNumber + at))
  return makeTable(words.taskColumns, TASK_WIDTHS, rows)
}

function taskRows(task: Task, number: number): string[][] {
  if (task.isSeries) return task.items.map((item, at) => taskRow(item, `${number}${pointLetter(at)}`))
  return [
    taskRow(task.head, String(number)),
    ...task.items.map((item, at) => taskRow(item, `${number}${pointLetter(at)}`)),
  ]
}

function taskRow(directive: Directive, number: string): string[] {
  return [
    number,
    writeAction(directive),
    directive.assignee || taskWords.notAssigned,
    directive.coordinators.join('; '),
    writeDeadline(directive.deadline) || taskWords.noDeadline,
  ]
}

/** Table of figures as written in the source; nothing is rounded or converted. */
export function makeFigureTable(figures: readonly Figure[]): TableBlock {
  const rows = figures.map((figure, at) => [
    String(at + 1),
    trimSentence(figure.indicator || figure.text),
    writeValue(figure),
    figure.period,
    writeChange(figure),
  ])
  return makeTable(words.figureColumns, FIGURE_WIDTHS, rows)
}

/** Each cell begins with a capital as every new line does (NĐ 30, Phụ lục II, I). */
function makeTable(titles: readonly string[], widths: readonly number[], rows: readonly string[][]): TableBlock {
  const used = titles.map((_title, at) => rows.some((row) => row[at] !== ''))
  const isUsed = (_item: unknown, at: number) => used[at] === true
  const total = widths.filter(isUsed).reduce((sum, width) => sum + width, 0)
  const columns = titles.map((title, at) => ({
    title,
    width: (widths[at] ?? 0) / total,
    align: at === 0 ? ('center' as const) : ('left' as const),
  }))
  return {
    type: 'table',
    columns: columns.filter(isUsed),
    rows: rows.map((row) => row.map(capitalizeFirst).filter(isUsed)),
  }
}
