import type { Directive } from '#domain/directive.ts'
import { listRoots, rootsOf } from '#domain/group-directives.ts'
import { numberByIssuer } from '#domain/number-tasks.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'

/**
 * Directives with the numbers that papers and the register give them (`2`, its sub-items `2a`, `2b`), in the order of the
 * list, sub-items under their head wherever they stand in it.
 */
export function numberDirectives(directives: readonly Directive[]): { directive: Directive; number: string }[] {
  const rows = numberByIssuer(directives, pointLetter).flatMap((one) => one.rows)
  const numbers = new Map(rows.map(({ directive, number }) => [directive, number]))
  const roots = rootsOf(directives)
  return listRoots(directives)
    .flatMap((head) => [head, ...directives.filter((one) => one !== head && roots.get(one) === head)])
    .map((directive) => ({ directive, number: numbers.get(directive) ?? '' }))
}
