import type { Directive } from './directive.ts'
import { type Groupable, groupDirectives, type Task, tasksByIssuer } from './group-directives.ts'

/** A row of a table of tasks; `number` as in the numbered list of the notice: `2`, its sub-item `2a`. */
export type NumberedTask<One extends Groupable = Directive> = { number: string; directive: One }

/** The letter of the item at a place (0 = a): the alphabet is the language's. */
type LetterOf = (place: number) => string

/** All directives, numbered on from one issuer to the next. */
export function numberByIssuer<One extends Groupable>(
  directives: readonly One[],
  letterOf: LetterOf,
): { issuer: One; rows: NumberedTask<One>[] }[] {
  let next = 1
  return tasksByIssuer(directives).map(({ issuer, tasks }) => {
    const first = next
    next += tasks.length
    return { issuer, rows: tasks.flatMap((task, at) => numberTask(task, first + at, letterOf)) }
  })
}

export const numberDirectives = <One extends Groupable>(
  directives: readonly One[],
  letterOf: LetterOf,
): NumberedTask<One>[] => groupDirectives(directives).flatMap((task, at) => numberTask(task, at + 1, letterOf))

function numberTask<One extends Groupable>(
  { head, items, isSeries }: Task<One>,
  number: number,
  letterOf: LetterOf,
): NumberedTask<One>[] {
  const below = items.map((directive, at) => ({ number: `${number}${letterOf(at)}`, directive }))
  return isSeries ? below : [{ number: String(number), directive: head }, ...below]
}
