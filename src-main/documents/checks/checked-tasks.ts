import type { Directive } from '#domain/directive.ts'
import { listRoots } from '#domain/group-directives.ts'
import type { Meeting } from '#domain/meeting.ts'
import { numberByIssuer } from '#domain/number-tasks.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { spokenText } from '../read-clause.ts'
import { taskFindings as words } from '../wording/finding-words-tasks.ts'
import { shorten } from './shown.ts'

/** A task with its number in the list and in papers (`2`, `7a`), how a sentence names it, and the key of the body it is for. */
export type CheckedTask = { task: Directive; number: string; shown: string; body: string }

/** The tasks of a meeting; sub-items take body and deadline from theirs. */
export function listCheckedTasks({ directives }: Meeting): CheckedTask[] {
  const rows = numberByIssuer(directives, pointLetter).flatMap((one) => one.rows)
  const numbers = new Map(rows.map(({ directive, number }) => [directive, number]))
  return listRoots(directives).map((task) => {
    const number = numbers.get(task) ?? ''
    return { task, number, shown: words.task(number, shorten(spokenText(task))), body: exactKey(task.assignee) }
  })
}
