import { dropDeadLinks } from './drop-dead-links.ts'
import type { SourceSpan } from './evidence.ts'
import { findSameProposals } from './find-same-proposals.ts'
import type { Id } from './ids.ts'
import { type EditionMap, mapEdition } from './map-edition.ts'
import type { Meeting } from './meeting.ts'
import { nextWordings } from './next-wordings.ts'
import type { Proposal } from './proposal.ts'
import { linksOf, repointMeeting } from './repoint-links.ts'
import type { Source } from './source.ts'

/** What a new edition of a source is to put in the place of which old one. */
export type Edition = { source: Source; proposals: readonly Proposal[]; old: Source }

/**
 * The meeting with a corrected edition of one of its sources. What was decided on an unchanged passage stays decided and
 * moves along; an undecided passage that is gone goes; only what is new or changed is proposed. What an accepted
 * directive or figure has become is proposed as its next wording, under the same id, so that its history stays.
 */
export function takeEdition(meeting: Meeting, { source, proposals, old }: Edition): Meeting {
  const edition = mapEdition(old.text, source.text)
  const ages = editionsBefore(meeting.sources, old)
  const own = meeting.proposals.filter((one) => ages.has(one.source.sourceId))
  const others = meeting.proposals.filter((one) => !ages.has(one.source.sourceId))
  const move = (span: SourceSpan): SourceSpan | null => moveSpan(span, { edition, from: old.id, to: source.id })
  const sorted = sortOut({ meeting, own, ages, proposals, move })
  const next = {
    ...repointValues(meeting, move),
    sources: [...meeting.sources, source],
    proposals: [...others, ...sorted.proposals],
  }
  return dropDeadLinks(repointMeeting(next, sorted.ids))
}

/** The old edition (0) and those it replaced (1, 2 …): a wording that came and went may come again. */
export function editionsBefore(sources: readonly Source[], old: Source): Map<Id, number> {
  const byId = new Map(sources.map((one) => [one.id, one]))
  const ages = new Map<Id, number>()
  for (let at: Source | undefined = old; at && !ages.has(at.id); at = byId.get(at.replaces ?? '')) {
    ages.set(at.id, ages.size)
  }
  return ages
}

type Sorting = {
  meeting: Meeting
  own: readonly Proposal[]
  ages: ReadonlyMap<Id, number>
  proposals: readonly Proposal[]
  move: (span: SourceSpan) => SourceSpan | null
}

function sortOut({ meeting, own, ages, proposals, move }: Sorting): { proposals: Proposal[]; ids: Map<Id, Id> } {
  const moved = new Map(own.map((one) => [one.id, move(one.source)]))
  const superseded = findSuperseded(own, ages)
  const same = findSameProposals(
    own.filter((one) => !superseded.has(one)),
    proposals,
    moved,
  )
  const matched = new Set(same.values())
  const left = own.filter((one) => one.status !== 'pending' && !matched.has(one))
  const reword = nextWordings(meeting, matched, left)
  const next = proposals.map((fresh) => {
    const old = same.get(fresh)
    return old ? followed(old, fresh) : reword(fresh)
  })
  const kept = left.map((one) => withPlace(one, moved.get(one.id) ?? one.source))
  return { proposals: [...next, ...kept], ids: newNames({ same, proposals, next, kept, meeting }) }
}

/** Accepted proposals whose very value has had a later wording accepted. */
function findSuperseded(own: readonly Proposal[], ages: ReadonlyMap<Id, number>): Set<Proposal> {
  const newest = new Map<Id, Proposal>()
  const superseded = new Set<Proposal>()
  const ageOf = (one: Proposal): number => ages.get(one.source.sourceId) ?? 0
  for (const one of own) {
    if (one.kind === 'field' || one.status !== 'accepted') continue
    const other = newest.get(one.value.id)
    const isNewer = !other || ageOf(one) < ageOf(other)
    if (other) superseded.add(isNewer ? other : one)
    if (isNewer) newest.set(one.value.id, one)
  }
  return superseded
}

type Renaming = {
  same: ReadonlyMap<Proposal, Proposal>
  proposals: readonly Proposal[]
  next: readonly Proposal[]
  kept: readonly Proposal[]
  meeting: Meeting
}

/** What a fresh proposal names may be known under its old id; what a decided one names may have come anew. */
function newNames({ same, proposals, next, kept, meeting }: Renaming): Map<Id, Id> {
  const ids = new Map(proposals.flatMap((fresh, at) => linkOf(fresh, next[at] ?? fresh)))
  const lists = [...meeting.attendees, ...meeting.speeches, ...meeting.directives]
  const values = [...next, ...kept].flatMap(({ value }) => ('id' in value ? [value] : []))
  const alive = new Set([...lists, ...values].map((one) => one.id))
  for (const [fresh, old] of same) {
    const links = linksOf(fresh.value)
    for (const [link, was] of linksOf(old.value)) {
      const now = links.get(link)
      if (now && !alive.has(was)) ids.set(was, ids.get(now) ?? now)
    }
  }
  return ids
}

const linkOf = (fresh: Proposal, next: Proposal): [Id, Id][] =>
  fresh.kind === 'field' || next.kind === 'field' ? [] : [[fresh.value.id, next.value.id]]

/** A decision stands and takes the new place; what nobody has looked at is as the reader sees it now. */
function followed(old: Proposal, fresh: Proposal): Proposal {
  if (old.status !== 'pending') return withPlace(old, fresh.source)
  if (fresh.kind === 'field' || old.kind === 'field') return { ...fresh, id: old.id }
  return { ...fresh, id: old.id, value: { ...fresh.value, id: old.value.id } } as Proposal
}

function withPlace(proposal: Proposal, place: SourceSpan): Proposal {
  if (proposal.kind === 'field') return { ...proposal, source: place }
  return { ...proposal, source: place, value: { ...proposal.value, source: place } } as Proposal
}

function moveSpan(
  span: SourceSpan,
  { edition, from, to }: { edition: EditionMap; from: Id; to: Id },
): SourceSpan | null {
  if (span.sourceId !== from) return null
  const place = edition.place(span.start, span.end)
  return place && { sourceId: to, start: place[0], end: place[1] }
}

type Placed = { source: SourceSpan | null }
const LISTS = [
  'attendees',
  'attendeeGroups',
  'speeches',
  'directives',
  'figures',
  'assessments',
  'awards',
  'photos',
] as const

/** Accepted values whose passage stands unchanged point to the new edition; the others go on pointing to the old. */
function repointValues(meeting: Meeting, move: (span: SourceSpan) => SourceSpan | null): Meeting {
  const repoint = <T extends Placed>(list: readonly T[]): T[] =>
    list.map((one) => {
      const place = one.source && move(one.source)
      return place ? { ...one, source: place } : one
    })
  return Object.assign({ ...meeting }, ...LISTS.map((list) => ({ [list]: repoint<Placed>(meeting[list]) })))
}
