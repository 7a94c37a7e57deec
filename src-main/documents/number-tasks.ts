import type { Directive } from '#domain/directive.ts'
import { groupDirectives, type Task, tasksByIssuer } from './group-directives.ts'
import { pointLetter } from './point-letter.ts'

/** A row of a table of tasks; `number` as in the numbered list of the notice: `2`, its sub-item `2a`. */
export type NumberedTask = { number: string; directive: Directive }

/** The rows of some tasks, the first of them numbered `first`. */
export const numberTasks = (tasks: readonly Task[], first = 1): NumberedTask[] =>
  tasks.flatMap((task, at) => numberTask(task, first + at))

/** All directives, numbered on from one issuer to the next. */
export function numberByIssuer(directives: readonly Directive[]): { issuer: Directive; rows: NumberedTask[] }[] {
  let next = 1
  return tasksByIssuer(directives).map(({ issuer, tasks }) => {
    const rows = numberTasks(tasks, next)
    next += tasks.length
    return { issuer, rows }
  })
}

export const numberDirectives = (directives: readonly Directive[]): NumberedTask[] =>
  numberTasks(groupDirectives(directives))

function numberTask({ head, items, isSeries }: Task, number: number): NumberedTask[] {
  const below = items.map((directive, at) => ({ number: `${number}${pointLetter(at)}`, directive }))
  return isSeries ? below : [{ number: String(number), directive: head }, ...below]
}
