import type { Id } from '#domain/ids.ts'
import type { Proposal, ProposalKind } from '#domain/proposal.ts'
import { captureWords } from '../../text/capture.ts'

export type GroupName = keyof typeof captureWords.group
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

export const groupOfProposal = ({ kind }: Proposal): GroupName => groupOf[kind]

/**
 * The proposals under their headings, in the order a secretary checks them, and in each in the order of the sources:
 * what was added by hand or by an edited source stands where it belongs. Empty headings are left out.
 */
export function groupProposals(proposals: readonly Proposal[], sourceIds: readonly Id[]): ProposalGroup[] {
  const names = Object.keys(captureWords.group) as GroupName[]
  const order = new Map(sourceIds.map((id, at) => [id, at]))
  const sourceOf = (one: Proposal) => order.get(one.source.sourceId) ?? sourceIds.length
  const byGroup = Map.groupBy(proposals, groupOfProposal)
  return names.flatMap((name): ProposalGroup[] => {
    const found = byGroup.get(name)
    if (!found) return []
    // The fields of the meeting keep the order of the reader: title, kind, body, date.
    if (name === 'meeting') return [{ name, proposals: found }]
    const placed = found.toSorted((a, b) => sourceOf(a) - sourceOf(b) || a.source.start - b.source.start)
    return [{ name, proposals: placed }]
  })
}
