import { listOfKind } from './decide-proposals.ts'
import { dropDeadLinks } from './drop-dead-links.ts'
import { AppError } from './errors.ts'
import type { SourceSpan } from './evidence.ts'
import type { Id } from './ids.ts'
import type { Meeting } from './meeting.ts'
import { Proposal } from './proposal.ts'
import { repointMeeting } from './repoint-links.ts'

export type Valued = Exclude<Proposal, { kind: 'field' }>
export type NewIds = { proposalId: Id; valueId: Id }

/**
 * Makes one proposal of several of the same kind and source. The first in the source leads: what it leaves empty comes
 * from the others, lists are joined, wordings stand one after the other. The old ones stay as rejected, so that they are
 * not proposed again; what named one of them names the new one. Refuses with `PROPOSALS_DIFFER`.
 */
export function mergeProposals(meeting: Meeting, proposalIds: readonly Id[], ids: NewIds): Meeting {
  const parts = partsOf(meeting, proposalIds)
  const [first] = parts
  const isAccepted = parts.some((one) => one.status === 'accepted')
  const span = { ...first.source, end: Math.max(...parts.map((one) => one.source.end)) }
  const value = {
    ...parts.slice(1).reduce((whole, { value }) => joined(whole, value), asRecord(first.value)),
    ...wordsOfWhole(meeting, parts, span),
    ...parentOutside(meeting, parts),
    id: ids.valueId,
    source: span,
    origin: isAccepted ? 'accepted' : 'proposed',
  }
  const merged = Proposal.parse({
    ...first,
    id: ids.proposalId,
    source: span,
    value,
    status: isAccepted ? 'accepted' : 'pending',
  })
  const old = new Set(proposalIds)
  const list = listOfKind[first.kind]
  const outOf = new Set(parts.map((one) => one.value.id))
  const at = meeting.proposals.findIndex((one) => old.has(one.id))
  const proposals = meeting.proposals.map((one) => (old.has(one.id) ? { ...one, status: 'rejected' as const } : one))
  const next = {
    ...meeting,
    proposals: proposals.toSpliced(at, 0, merged),
    [list]: replaced(meeting[list], outOf, isAccepted ? (merged as Valued).value : null),
  }
  const links = new Map([...outOf].map((id) => [id, ids.valueId]))
  const linked = keepOldAsTheyWere(
    repointMeeting(next, links),
    proposals.filter((one) => old.has(one.id)),
  )
  return dropDeadLinks(linked)
}

function partsOf(meeting: Meeting, proposalIds: readonly Id[]): [Valued, ...Valued[]] {
  const wanted = new Set(proposalIds)
  const parts = meeting.proposals
    .filter((one) => wanted.has(one.id))
    .toSorted((a, b) => a.source.start - b.source.start)
  const [first] = parts
  if (first === undefined || parts.length < wanted.size)
    throw new AppError('PROPOSAL_NOT_FOUND', { id: proposalIds.join(', ') })
  const isAlike = parts.every(
    (one) => one.kind === first.kind && one.source.sourceId === first.source.sourceId && one.status !== 'rejected',
  )
  if (wanted.size < 2 || !isAlike || first.kind === 'field') throw new AppError('PROPOSALS_DIFFER')
  return parts.map((one) => asItStands(meeting, one as Valued)) as [Valued, ...Valued[]]
}

/** An accepted proposal with what has been typed into its value since. */
export function asItStands(meeting: Meeting, proposal: Valued): Valued {
  const list: readonly { id: Id }[] = proposal.status === 'accepted' ? meeting[listOfKind[proposal.kind]] : []
  const value = list.find((one) => one.id === proposal.value.id)
  return value ? ({ ...proposal, value } as Valued) : proposal
}

/** A task made of a parent and its item hangs on neither of them, nor on what hangs on it. */
function parentOutside(meeting: Meeting, parts: readonly Valued[]): Fields {
  const [first] = parts
  if (first?.kind !== 'directive') return {}
  const proposed = meeting.proposals.flatMap((one) => (one.kind === 'directive' ? [one.value] : []))
  const parents = new Map([...proposed, ...meeting.directives].map((one) => [one.id, one.parentId]))
  const seen = new Set(parts.map((one) => one.value.id))
  for (let at = first.value.parentId; at !== null; at = parents.get(at) ?? null) {
    if (seen.has(at)) return { parentId: null }
    seen.add(at)
  }
  return { parentId: first.value.parentId }
}

type Fields = Record<string, unknown>
const asRecord = (value: object): Fields => ({ ...value })
const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'none')

/** Words of two parts that both stand, one after the other. */
const SENTENCES = new Set(
  'text description caption reason summary product resultDocument note target purpose'.split(' '),
)
/** What holds for the whole as soon as it holds for a part: nothing kept back slips out through a merge. */
const ANY = new Set(['notForPublication', 'isInternal'])

function joined(whole: Fields, part: Valued['value']): Fields {
  const next: Fields = { ...whole }
  for (const [key, value] of Object.entries(part)) {
    const own = whole[key]
    if (isEmpty(own) || (ANY.has(key) && value === true) || (key === 'priority' && value === 'high')) next[key] = value
    else if (Array.isArray(own) && Array.isArray(value))
      next[key] = key === 'paragraphs' ? [...own, ...value] : union(own, value)
    else if (
      SENTENCES.has(key) &&
      typeof own === 'string' &&
      typeof value === 'string' &&
      value !== '' &&
      own !== value
    )
      next[key] = `${own.replace(/[;,.\s]+$/u, '')}; ${value}`
  }
  return next
}

const union = (a: readonly unknown[], b: readonly unknown[]): unknown[] => [
  ...a,
  ...b.filter((one) => !a.some((own) => JSON.stringify(own) === JSON.stringify(one))),
]

/** Parts that touch each other are read as one stretch of the source, with the very words between them. */
function wordsOfWhole(meeting: Meeting, parts: readonly Valued[], span: SourceSpan): Fields {
  const source = meeting.sources.find((one) => one.id === span.sourceId)
  const [first] = parts
  if (!source || !first || !('text' in first.value)) return {}
  const gaps = parts.slice(1).map((one, at) => source.text.slice(parts[at]?.source.end ?? 0, one.source.start))
  const isVerbatim = parts.every(
    (one) => 'text' in one.value && one.value.text === source.text.slice(one.source.start, one.source.end),
  )
  return isVerbatim && gaps.every((gap) => gap.length <= 12 && !gap.includes('\n'))
    ? { text: source.text.slice(span.start, span.end) }
    : {}
}

type Item = { id: Id }

/** The new value stands where the first of the old ones stood. */
function replaced(list: readonly Item[], outOf: ReadonlySet<Id>, value: Item | null): Item[] {
  const at = list.findIndex((one) => outOf.has(one.id))
  const rest = list.filter((one) => !outOf.has(one.id))
  return value === null ? rest : rest.toSpliced(at < 0 ? rest.length : Math.min(at, rest.length), 0, value)
}

/** Old proposals keep their own links: one that is opened again must be what it was. */
function keepOldAsTheyWere(meeting: Meeting, old: readonly Proposal[]): Meeting {
  const byId = new Map(old.map((one) => [one.id, one]))
  return { ...meeting, proposals: meeting.proposals.map((one) => byId.get(one.id) ?? one) }
}
