import type { Directive } from '#domain/directive.ts'
import type { Figure } from '#domain/figure.ts'
import { groupDirectives, type Task } from './group-directives.ts'
import type { TableBlock } from './official-document.ts'
import { pointLetter } from './point-letter.ts'
import { reportWords as words } from './wording/report-words.ts'
import { capitalizeFirst, trimSentence } from './wording/sentence.ts'
import { taskWords } from './wording/task-words.ts'
import { writeDeadline } from './write-deadline.ts'
import { writeChange, writeValue } from './write-figure.ts'
import { writeAction } from './write-task.ts'

const TASK_WIDTHS = [0.08, 0.42, 0.19, 0.15, 0.16]
const FIGURE_WIDTHS = [0.08, 0.34, 0.22, 0.16, 0.2]

const columnsOf = (titles: readonly string[], widths: readonly number[]): TableBlock['columns'] =>
  titles.map((title, at) => ({ title, width: widths[at] ?? 0, align: at === 0 ? 'center' : 'left' }))

/** Table of tasks: one lead body each, as documents.md §3 and §8 have it; sub-items under their task's number. */
export function makeTaskTable(directives: readonly Directive[]): TableBlock {
  const rows = groupDirectives(directives).flatMap((task, at) => taskRows(task, at + 1))
  return { type: 'table', columns: columnsOf(words.taskColumns, TASK_WIDTHS), rows }
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
    capitalizeFirst(writeAction(directive)),
    directive.assignee || taskWords.notAssigned,
    directive.coordinators.join('; '),
    capitalizeFirst(writeDeadline(directive.deadline)) || taskWords.noDeadline,
  ]
}

/** Table of figures as written in the source; nothing is rounded or converted. */
export function makeFigureTable(figures: readonly Figure[]): TableBlock {
  const rows = figures.map((figure, at) => [
    String(at + 1),
    capitalizeFirst(trimSentence(figure.indicator || figure.text)),
    writeValue(figure),
    figure.period,
    capitalizeFirst(writeChange(figure)),
  ])
  return { type: 'table', columns: columnsOf(words.figureColumns, FIGURE_WIDTHS), rows }
}
