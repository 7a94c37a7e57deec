import type { Id } from './ids.ts'
import type { Meeting } from './meeting.ts'
import type { Proposal } from './proposal.ts'

/** Fields of a value that name another value of the meeting. */
const LINKS = ['issuerId', 'attendeeId', 'speechId', 'parentId', 'groupId'] as const
type Linked = Partial<Record<(typeof LINKS)[number], Id | null>>

/** The links of a value that name something, by field. */
export const linksOf = (value: object): Map<string, Id> => {
  const linked: Linked = value
  return new Map(LINKS.flatMap((link) => (linked[link] ? [[link, linked[link]] as const] : [])))
}

/** The value with its links led to what has taken the place of the things they named. */
function repointLinks<T extends object>(value: T, ids: ReadonlyMap<Id, Id>): T {
  const linked: Linked = value
  const changed = LINKS.filter((link) => ids.has(linked[link] ?? ''))
  return changed.length === 0
    ? value
    : Object.assign({ ...value }, ...changed.map((link) => ({ [link]: ids.get(linked[link] ?? '') })))
}

/** The same for the value of a proposal. */
export const repointProposal = (proposal: Proposal, ids: ReadonlyMap<Id, Id>): Proposal =>
  ({ ...proposal, value: repointLinks(proposal.value, ids) }) as Proposal

/** The same for all speeches, directives and proposals of a meeting. */
export const repointMeeting = (meeting: Meeting, ids: ReadonlyMap<Id, Id>): Meeting => ({
  ...meeting,
  speeches: meeting.speeches.map((one) => repointLinks(one, ids)),
  directives: meeting.directives.map((one) => repointLinks(one, ids)),
  proposals: meeting.proposals.map((one) => repointProposal(one, ids)),
})
