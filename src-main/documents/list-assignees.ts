import type { Directive } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import { exactKey } from '#vietnamese/exact-key.ts'

/** The tones count: phường Đông Khê is not phường Đồng Khê. */
export const isSameBody = (one: string, other: string): boolean => exactKey(one) === exactKey(other)

/** Each lead body once, as it was first written. */
export function listAssignees(directives: readonly Pick<Directive, 'assignee'>[]): string[] {
  const bodies = new Map<string, string>()
  for (const { assignee } of directives) {
    const key = exactKey(assignee)
    if (key !== '' && !bodies.has(key)) bodies.set(key, assignee)
  }
  return [...bodies.values()]
}

/** The directives that a body leads, in their order; without a name those that any body leads. */
export const directivesOf = ({ directives }: Meeting, body: string): Directive[] =>
  directives.filter((one) => one.assignee.trim() !== '' && (body === '' || isSameBody(one.assignee, body)))
