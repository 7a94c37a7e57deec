import type { Attendee } from '#domain/attendee.ts'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Proposal } from '#domain/proposal.ts'
import { repointProposal } from '#domain/repoint-links.ts'
import { exactKey } from '#vietnamese/exact-key.ts'

type Has = Pick<ReadonlySet<Id>, 'has'>
type AttendeeProposal = Extract<Proposal, { kind: 'attendee' }>

/**
 * What a further source proposes beside what the meeting holds already: people as below, and no field that has been
 * filled in. Another value for such a field comes as rejected, where it can be seen and taken, so that "accept all"
 * overwrites nothing.
 */
export const meetKnown = (meeting: Meeting, proposals: readonly Proposal[]): Proposal[] =>
  meetPeople(meeting, proposals, new Set()).flatMap((one) => (one.kind === 'field' ? meetField(meeting, one) : [one]))

/**
 * A person who is in the meeting is not proposed a second time, only what the source adds about them; what names that
 * person names the one who is there. Left out of account are the people of the sources in `replaced`, whose own
 * proposals carry over by themselves.
 */
export function meetPeople(meeting: Meeting, proposals: readonly Proposal[], replaced: Has): Proposal[] {
  const known = knownPeople(meeting, replaced)
  const ids = new Map<Id, Id>()
  const kept = proposals.flatMap((one): Proposal[] => {
    const present = one.kind === 'attendee' ? known.get(exactKey(one.value.fullName)) : undefined
    if (one.kind !== 'attendee' || !present) return [one]
    ids.set(one.value.id, present.id)
    return meetPerson(one, present)
  })
  return kept.map((one) => repointProposal(one, ids))
}

/** Who is in the meeting, by name; two of one name are left to the reader of the proposals. */
function knownPeople(meeting: Meeting, replaced: Has): Map<string, Attendee> {
  const people = meeting.attendees.filter((one) => !replaced.has(one.source?.sourceId ?? ''))
  const byName = Map.groupBy(people, (one) => exactKey(one.fullName))
  return new Map(
    [...byName].flatMap(([name, [first, ...others]]) => (first && others.length === 0 ? [[name, first]] : [])),
  )
}

function meetPerson(proposal: AttendeeProposal, present: Attendee): Proposal[] {
  const { posts, organization, honorific, role, presence, reason, substituteFor } = proposal.value
  const added: Partial<Attendee> = {
    ...(present.posts.length === 0 && posts.length > 0 && { posts }),
    ...(present.organization === '' && organization !== '' && { organization }),
    ...(present.honorific === '' && honorific !== '' && { honorific }),
    ...(present.role === 'member' && role !== 'member' && { role }),
    ...(present.presence === 'present' && presence !== 'present' && { presence, reason, substituteFor }),
  }
  // How somebody is addressed is no news by itself.
  const isNews = Object.keys(added).some((key) => key !== 'honorific')
  return isNews ? [{ ...proposal, value: { ...present, ...added }, before: present }] : []
}

function meetField(meeting: Meeting, proposal: Extract<Proposal, { kind: 'field' }>): Proposal[] {
  const { field, value } = proposal.value
  const held = field === 'organizer' ? meeting.organizer.officialName : (meeting[field] ?? '')
  if (exactKey(held) === exactKey(value)) return []
  const isFree = held === '' || (field === 'kind' && held === 'meeting')
  return [isFree ? proposal : { ...proposal, status: 'rejected' }]
}
