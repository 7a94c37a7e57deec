import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { type Candidates, countPairs, findCandidates } from './find-candidates.ts'
import { findInRecord, type MeetingHits, type PassageHit } from './find-in-record.ts'
import type { Lexicon } from './lexicon.ts'
import { matchesFilter } from './match-filter.ts'
import { parseQuery } from './parse-query.ts'
import { makePhrase, type Phrase, splitPhrase } from './phrase.ts'
import { hasWords, isAsked, type Query } from './query.ts'
import type { SearchRecord } from './search-record.ts'
import { PAGE_SIZE, type TermPage } from './term-page.ts'

export type SearchRequest = { text: string; limit: number; skip: number; today: string }

/** The index as a search sees it; a place is page × 32 + bit. */
export type SearchableIndex = {
  pages: readonly TermPage[]
  lexicon: Lexicon
  /** The place of each meeting of a list, -1 where it is not in the index yet. */
  placesOf: (summaries: readonly MeetingSummary[]) => Int32Array
  /** The records of meetings; `null` where one can no longer be read or has left its place. */
  recordsAt: (wanted: readonly { place: number; id: string }[]) => Promise<(SearchRecord | null)[]>
}

export type Hit = PassageHit & { meetingId: string; meetingTitle: string; heldOn: string }
export type Found = {
  hits: Hit[]
  meetingCount: number
  hasMore: boolean
  isLoose: boolean
  notes: string[]
  /** Meetings with more passages than are shown. */
  moreIn: { meetingId: string; count: number }[]
}

/** Passages of a loose answer: they are looked for one by one among very many meetings, and few are what was meant. */
const LOOSE_LIMIT = 20
/** Records read at a time. */
const BATCH = 16

/** A way of understanding the words, tried one after the other until one finds something. */
type Stage = { words: Phrase[]; isLoose: boolean; pairs: string[] }

/** Looks the words up in the index, reads the texts of the meetings that may hold them, and cuts out the passages. */
export async function runSearch(
  index: SearchableIndex,
  summaries: readonly MeetingSummary[],
  request: SearchRequest,
): Promise<Found> {
  const query = parseQuery(request.text, request.today)
  const nothing = { hits: [], meetingCount: 0, hasMore: false, isLoose: false, notes: query.notes, moreIn: [] }
  if (!isAsked(query)) return nothing
  for (const stage of stagesOf(query)) {
    const found = await runStage(index, summaries, { request, query, stage })
    if (found.meetingCount > 0) return { ...found, isLoose: stage.isLoose, notes: query.notes }
  }
  return nothing
}

function stagesOf({ quoted, rest }: Query): Stage[] {
  if (rest.length === 0) return [{ words: quoted, isLoose: false, pairs: [] }]
  const whole = (isOpen: boolean): Stage => ({
    words: [...quoted, makePhrase(rest, isOpen)],
    isLoose: false,
    pairs: [],
  })
  const loose = (isOpen: boolean): Stage => ({
    words: [...quoted, ...splitPhrase(rest, isOpen)],
    isLoose: true,
    pairs: rest.map((one) => one.folded),
  })
  // A number is not the beginning of another one.
  const isWord = !/^\d+$/.test(rest.at(-1)?.folded ?? '')
  const tries = isWord ? [whole(false), whole(true)] : [whole(false)]
  if (rest.length === 1) return tries
  return isWord ? [...tries, loose(false), loose(true)] : [...tries, loose(false)]
}

type Task = { request: SearchRequest; query: Query; stage: Stage }
type Place = { place: number; summary: MeetingSummary; mayBeExact: boolean }

async function runStage(index: SearchableIndex, summaries: readonly MeetingSummary[], task: Task) {
  const { query, stage, request } = task
  const candidates = findCandidates(
    index.pages,
    [
      ...stage.words.map((phrase) => ({ phrase, space: 'folded' as const })),
      ...query.people.map((phrase) => ({ phrase, space: 'person' as const })),
    ],
    index.lexicon,
  )
  const places = orderPlaces(index, summaries, { ...task, candidates })
  const needsText = hasWords(query) || query.people.length > 0
  const visit = new Visit(stage.isLoose ? { ...request, limit: Math.min(request.limit, LOOSE_LIMIT) } : request)
  for (let at = 0; at < places.length && !visit.isDone; at += BATCH) {
    const batch = places.slice(at, at + BATCH)
    const records = needsText
      ? await index.recordsAt(batch.map(({ place, summary }) => ({ place, id: summary.id })))
      : []
    for (const [number, { summary, mayBeExact }] of batch.entries()) {
      if (visit.isDone) break
      visit.look(summary, needsText ? findIn(records[number] ?? null, task, mayBeExact) : { hits: [], count: 0 })
    }
  }
  const { hits, moreIn, hasMore } = visit
  return { hits, moreIn, hasMore, meetingCount: places.length - visit.rejected }
}

function findIn(record: SearchRecord | null, { query, stage }: Task, mayBeExact: boolean): MeetingHits | null {
  return record === null ? null : findInRecord(record, { words: stage.words, people: query.people, mayBeExact })
}

/** A meeting found by filters alone is shown by its title. */
const titleHit = ({ title }: MeetingSummary): PassageHit => ({
  part: 'title',
  partId: '',
  snippet: title,
  ranges: [],
  isExact: true,
})

/** Candidates that pass the filters: those with the marks as typed first, then the newest; loose ones by their pairs. */
function orderPlaces(
  index: SearchableIndex,
  summaries: readonly MeetingSummary[],
  { query, stage, candidates }: Task & { candidates: Candidates },
): Place[] {
  const counts = stage.isLoose ? countPairs(index.pages, stage.pairs) : null
  const ranked: Place[][] = []
  const all = index.placesOf(summaries)
  for (const [at, summary] of summaries.entries()) {
    const place = all[at] as number
    if (place < 0 || !isIn(candidates.masks, place) || !matchesFilter(summary, query.filter)) continue
    const mayBeExact = isIn(candidates.exactMasks, place)
    const rank = counts ? (counts[place] as number) : Number(mayBeExact)
    ranked[rank] ??= []
    ranked[rank].push({ place, summary, mayBeExact })
  }
  return ranked.reverse().flat()
}

const isIn = (masks: Uint32Array, place: number): boolean =>
  (((masks[Math.floor(place / PAGE_SIZE)] as number) >>> (place % PAGE_SIZE)) & 1) === 1

/** Collects a page of the answer from the candidates in order; done once one meeting more than the page is known. */
class Visit {
  readonly hits: Hit[] = []
  readonly moreIn: Found['moreIn'] = []
  hasMore = false
  rejected = 0
  readonly #request: SearchRequest
  #matching = 0

  constructor(request: SearchRequest) {
    this.#request = request
  }

  get isDone(): boolean {
    return this.hasMore
  }

  look(summary: MeetingSummary, found: MeetingHits | null): void {
    if (found === null) {
      this.rejected++
      return
    }
    this.#matching++
    if (this.#matching <= this.#request.skip) return
    if (this.hits.length >= this.#request.limit) {
      this.hasMore = true
      return
    }
    const { id, title, heldOn } = summary
    const shown = found.hits.length > 0 ? found.hits : [titleHit(summary)]
    for (const hit of shown) this.hits.push({ ...hit, meetingId: id, meetingTitle: title, heldOn: heldOn ?? '' })
    if (found.count > shown.length) this.moreIn.push({ meetingId: id, count: found.count - shown.length })
  }
}
