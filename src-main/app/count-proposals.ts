import type { ImportCounts } from '#contract/shapes.ts'
import type { Proposal, ProposalKind } from '#domain/proposal.ts'

/** How many proposals of each kind were found. */
export function countProposals(proposals: readonly Proposal[]): ImportCounts {
  const count = (kind: ProposalKind) => proposals.filter((one) => one.kind === kind).length
  return {
    fields: count('field'),
    attendees: count('attendee'),
    groups: count('group'),
    speeches: count('speech'),
    directives: count('directive'),
    figures: count('figure'),
    awards: count('award'),
    assessments: count('assessment'),
    photos: count('photo'),
  }
}
