import type { Decision } from '#domain/decide-proposals.ts'
import type { Meeting } from '#domain/meeting.ts'

const statusOf = { accept: 'accepted', reject: 'rejected', reopen: 'pending' } as const

/** The meeting as it looks while decisions are on their way: the proposals show them already, nothing else changes. */
export function showDecisions(meeting: Meeting, decisions: readonly Decision[]): Meeting {
  if (decisions.length === 0) return meeting
  const decided = new Map(decisions.map((one) => [one.proposalId, statusOf[one.decision]]))
  const proposals = meeting.proposals.map((one) => ({ ...one, status: decided.get(one.id) ?? one.status }))
  return { ...meeting, proposals }
}
