import type { CarriedDirective } from './carried-directive.ts'
import { type Directive, directiveStatus } from './directive.ts'
import { dueOn } from './due.ts'
import type { Id } from './ids.ts'
import type { Meeting } from './meeting.ts'

/** Meetings by id; `null` where one has left the folder or cannot be read. */
export type KnownMeetings = ReadonlyMap<Id, Meeting | null>

/** The meetings, beside itself, whose directives a meeting looks at again: their standing is read there. */
export const originsOf = (meeting: Meeting): Id[] => [...new Set(meeting.carried.map((one) => one.meetingId))]

/**
 * What the meeting after this one looks at again: the directives it carried itself that are still open where they were
 * given, then its own open ones. A directive goes on from meeting to meeting until it is closed; none goes on twice.
 */
export function carryDirectives(meeting: Meeting, known: KnownMeetings, makeId: () => Id): CarriedDirective[] {
  const carried = meeting.carried.flatMap((one) => goOn(one, known, makeId))
  const own = openDirectives(meeting).map((one) => carryOne(meeting, one, makeId()))
  const seen = new Set<string>()
  return [...carried, ...own].filter(({ meetingId, directiveId }) => {
    const key = `${meetingId} ${directiveId}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The directive of a meeting that is carried here, as it is now; `null` where it is not there any more. */
export const findCarried = (origin: Meeting, directiveId: Id): Directive | null =>
  origin.directives.find((one) => one.id === directiveId) ?? null

/** Where its meeting cannot be read nobody has closed it as far as is known: it goes on as it was told last. */
function goOn(one: CarriedDirective, known: KnownMeetings, makeId: () => Id): CarriedDirective[] {
  const origin = known.get(one.meetingId) ?? null
  if (origin === null) return [{ ...one, id: makeId(), remark: '' }]
  const directive = findCarried(origin, one.directiveId)
  return directive === null || isClosed(directive) ? [] : [carryOne(origin, directive, makeId())]
}

/** A sub-item goes with its head; where the head is closed already, it goes on by itself. */
function openDirectives({ directives }: Meeting): Directive[] {
  const open = directives.filter((one) => !isClosed(one))
  const ids = new Set(open.map((one) => one.id))
  return open.filter((one) => one.parentId === null || !ids.has(one.parentId))
}

const isClosed = (directive: Directive): boolean => ['completed', 'stopped'].includes(directiveStatus(directive))

const carryOne = (origin: Meeting, directive: Directive, id: Id): CarriedDirective => ({
  id,
  meetingId: origin.id,
  directiveId: directive.id,
  meetingTitle: origin.title,
  givenOn: origin.heldOn,
  text: directive.text,
  issuer: directive.issuer,
  assignee: directive.assignee,
  dueOn: dueOn(directive, origin.heldOn),
  remark: '',
})
