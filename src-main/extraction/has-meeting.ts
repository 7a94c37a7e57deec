import type { Extraction } from '#domain/extraction.ts'

/** So many tasks, told by whom and to whom, are worth following without a meeting: a "công điện", an official letter. */
const ENOUGH_TASKS = 2

/** Whether the text tells of a meeting, or orders like one: a recipe, a poem or source code does not. */
export function hasMeeting({ meeting, people, directives, fields, speeches }: Extraction): boolean {
  const hasEvent = fields.some((one) => one.field === 'title' || one.field === 'kind')
  const hasWho = people.length > 0 || meeting.organizer !== ''
  const hasWhen = meeting.heldOn !== null
  const hasSpoken = directives.length > 0 || speeches.length > 0
  const charged = directives.filter(({ issuer, assignee }) => issuer !== '' && assignee !== '')
  if (charged.length >= ENOUGH_TASKS) return true
  if (hasEvent) return hasWho || hasWhen || hasSpoken
  return (people.length > 0 && hasSpoken) || (hasWhen && directives.length > 0)
}
