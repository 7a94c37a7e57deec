import type { SourceSpan } from './evidence.ts'
import type { Id } from './ids.ts'
import type { Proposal } from './proposal.ts'

/** For each fresh proposal the old one that says the same, best at the same place; each old one once. */
export function findSameProposals(
  own: readonly Proposal[],
  proposals: readonly Proposal[],
  moved: ReadonlyMap<Id, SourceSpan | null>,
): Map<Proposal, Proposal> {
  const byKey = new Map<string, Proposal[]>()
  for (const one of own) {
    for (const key of keysOf(one, moved.get(one.id) ?? null)) {
      const known = byKey.get(key)
      if (known) known.push(one)
      else byKey.set(key, [one])
    }
  }
  const claimed = new Set<Proposal>()
  const same = new Map<Proposal, Proposal>()
  for (const fresh of proposals) {
    const old = firstFree(byKey, keysOf(fresh, fresh.source), claimed)
    if (!old) continue
    claimed.add(old)
    same.set(fresh, old)
  }
  return same
}

/** A line said a thousand times has a thousand old proposals: those that are taken are put aside for good. */
function firstFree(
  byKey: ReadonlyMap<string, Proposal[]>,
  keys: readonly string[],
  claimed: ReadonlySet<Proposal>,
): Proposal | undefined {
  for (const key of keys) {
    const known = byKey.get(key)
    const at = known?.findIndex((one) => !claimed.has(one)) ?? -1
    if (known && at > 0) known.splice(0, at)
    const first = known?.[0]
    if (first && !claimed.has(first)) return first
  }
  return undefined
}

/**
 * Ways to know a proposal again, the best first: the same words at the same place; the same kind over the very same
 * passage, which is what is left of one that a person has corrected; the same words elsewhere.
 */
function keysOf(proposal: Proposal, place: SourceSpan | null): string[] {
  const said = `${proposal.kind}|${sayingOf(proposal)}`
  const kind = proposal.kind === 'field' ? `field ${proposal.value.field}` : proposal.kind
  return place === null ? [said] : [`${said}|${place.start}`, `${kind}|${place.start}-${place.end}`, said]
}

/** What a proposal says, without what only tells where it stands. */
function sayingOf(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'field':
      return `${proposal.value.field}=${proposal.value.value}`
    case 'attendee':
      return [proposal.value.fullName, ...proposal.value.posts, proposal.value.role, proposal.value.presence].join('|')
    case 'group':
      return proposal.value.description
    case 'speech':
      return [proposal.value.speaker, ...proposal.value.paragraphs.map((one) => one.text)].join('|')
    case 'photo':
      return proposal.value.caption
    case 'figure':
      return [proposal.value.indicator, proposal.value.written, JSON.stringify(proposal.value.change)].join('|')
    case 'directive':
      return [
        proposal.value.text,
        proposal.value.issuer,
        proposal.value.assignee,
        JSON.stringify(proposal.value.deadline),
      ].join('|')
    case 'award':
      return [proposal.value.award, proposal.value.recipient].join('|')
    case 'assessment':
      return proposal.value.text
  }
}
