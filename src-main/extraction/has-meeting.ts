import type { Extraction } from '#domain/extraction.ts'

/** Whether the text tells of a meeting at all: a recipe, a poem or source code does not. */
export function hasMeeting({ meeting, people, directives, fields, speeches }: Extraction): boolean {
  const hasEvent = fields.some((one) => one.field === 'title' || one.field === 'kind')
  const hasWho = people.length > 0 || meeting.organizer !== ''
  const hasWhen = meeting.heldOn !== null
  const hasSpoken = directives.length > 0 || speeches.length > 0
  if (hasEvent) return hasWho || hasWhen || hasSpoken
  return (people.length > 0 && hasSpoken) || (hasWhen && directives.length > 0)
}
