import type { Directive } from '#domain/directive.ts'
import type { Task } from '#domain/group-directives.ts'
import { clause, paragraph, point } from './make-blocks.ts'
import type { Block } from './official-document.ts'
import { readClause } from './read-clause.ts'
import { capitalizeFirst, makeSentence, restAfter, says, trimSentence } from './wording/sentence.ts'
import { taskWords } from './wording/task-words.ts'
import { writeItem, writeTask, writeTaskLead } from './write-task.ts'

/**
 * Tasks as khoản of one list: a sentence each, or a lead with its điểm. An aim stands once, as the line that `openAim`
 * makes of it, before the first task it governs.
 */
export function listTasks(tasks: readonly Task[], list: number, openAim: (aim: string) => string): Block[] {
  let lastAim = ''
  return tasks.flatMap((task) => {
    const aim = trimSentence(task.head.purpose)
    const isNew = aim !== '' && aim !== lastAim && !says(task.head.text, aim)
    if (isNew) lastAim = aim
    return [...(isNew ? [paragraph(openAim(writeAim(aim)))] : []), ...listTask(task, list)]
  })
}

function listTask(task: Task, list: number): Block[] {
  // A head that names its body further on cannot give it to a lead: each item stands as a khoản then.
  if (task.isSeries && readClause(task.head).hasOwnOrder) return task.items.map((item) => clause(list, writeTask(item)))
  const lead = task.isSeries ? `${writeTaskLead(task.head)}:` : writeTask(task.head)
  return [clause(list, lead), ...listPoints(task.items)]
}

/** Điểm of one khoản: `;` after each, a full stop after the last. */
function listPoints(items: readonly Directive[]): Block[] {
  return items.map((item, at) => {
    const text = capitalizeFirst(trimSentence(writeItem(item)))
    return point(at, at === items.length - 1 ? makeSentence(text) : `${text};`)
  })
}

/** The aim without its preposition, for a place that names it by a label. */
export function readAim(aim: string): string {
  const text = trimSentence(aim)
  return restAfter(text, taskWords.aim) ?? text
}

/** `Để ngành giữ vai trò chủ lực`: the aim with its preposition, once. */
export function writeAim(aim: string): string {
  return `${capitalizeFirst(taskWords.aim)} ${readAim(aim)}`
}
