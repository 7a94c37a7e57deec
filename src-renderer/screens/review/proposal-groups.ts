import type { Proposal, ProposalKind } from '#domain/proposal.ts'
import { captureWords } from '../../text/capture.ts'

type GroupName = keyof typeof captureWords.group
export type ProposalGroup = { name: GroupName; proposals: Proposal[] }

const groupOf: Record<ProposalKind, GroupName> = {
  field: 'meeting',
  attendee: 'attendance',
  group: 'attendance',
  speech: 'speech',
  directive: 'directive',
  figure: 'figure',
  assessment: 'assessment',
  award: 'award',
  photo: 'photo',
}

/** The proposals under their headings, in the order a secretary checks them; empty headings are left out. */
export function groupProposals(proposals: readonly Proposal[]): ProposalGroup[] {
  const names = Object.keys(captureWords.group) as GroupName[]
  return names
    .map((name) => ({ name, proposals: proposals.filter((one) => groupOf[one.kind] === name) }))
    .filter((group) => group.proposals.length > 0)
}
