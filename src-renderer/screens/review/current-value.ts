import { listOfKind } from '#domain/decide-proposals.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Proposal } from '#domain/proposal.ts'

/** The proposal with its value as it stands now: what was accepted may have been corrected in the meeting since. */
export function withCurrentValue(meeting: Meeting, proposal: Proposal): Proposal {
  if (proposal.status !== 'accepted' || proposal.kind === 'field') return proposal
  const present: { id: string }[] = meeting[listOfKind[proposal.kind]]
  const value = present.find((one) => one.id === proposal.value.id)
  return value === undefined ? proposal : ({ ...proposal, value } as Proposal)
}
