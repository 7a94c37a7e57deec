import type { Id } from './ids.ts'
import type { Meeting } from './meeting.ts'
import type { Proposal } from './proposal.ts'

/** Links that must name something; `groupId` names nothing, it is only shared. */
const NAMING = ['issuerId', 'attendeeId', 'speechId', 'parentId'] as const
type Linked = Partial<Record<(typeof NAMING)[number], Id | null>>

/** The meeting without links to what is neither in it nor among its proposals any more. */
export function dropDeadLinks(meeting: Meeting): Meeting {
  const { attendees, speeches, directives, proposals } = meeting
  const proposed = proposals.flatMap(({ value }) => ('id' in value ? [value] : []))
  const known = new Set([...attendees, ...speeches, ...directives, ...proposed].map((one) => one.id))
  const clear = <T extends object>(value: T): T => {
    const linked: Linked = value
    const dead = NAMING.filter((link) => linked[link] && !known.has(linked[link]))
    return dead.length === 0 ? value : Object.assign({ ...value }, ...dead.map((link) => ({ [link]: null })))
  }
  return {
    ...meeting,
    speeches: speeches.map(clear),
    directives: directives.map(clear),
    proposals: proposals.map((one) => ({ ...one, value: clear(one.value) }) as Proposal),
  }
}
