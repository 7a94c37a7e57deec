import type { Proposal } from '#domain/proposal.ts'
import type { GroupName, ProposalGroup } from './proposal-groups.ts'

export type ListRow =
  | { type: 'heading'; key: string; name: GroupName; proposals: Proposal[] }
  | { type: 'proposal'; key: string; name: GroupName; proposal: Proposal }

/** Headings and proposals as the rows of one list. */
export function listRows(groups: readonly ProposalGroup[]): ListRow[] {
  return groups.flatMap(({ name, proposals }) => [
    { type: 'heading' as const, key: `group:${name}`, name, proposals },
    ...proposals.map((proposal) => ({ type: 'proposal' as const, key: proposal.id, name, proposal })),
  ])
}
