import type { Directive } from '#domain/directive.ts'

/** Directives numbered 1, 2, 3; sub-items follow their parent as 2.1, 2.2, wherever they stand in the list. */
export function numberDirectives(directives: readonly Directive[]): { directive: Directive; number: string }[] {
  const ids = new Set(directives.map((one) => one.id))
  const isTop = (one: Directive) => one.parentId === null || !ids.has(one.parentId)
  return directives.filter(isTop).flatMap((directive, at) => {
    const number = String(at + 1)
    const children = directives.filter((one) => one.parentId === directive.id)
    return [
      { directive, number },
      ...children.map((child, index) => ({ directive: child, number: `${number}.${index + 1}` })),
    ]
  })
}
