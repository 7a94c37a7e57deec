import type { MeetingSummary } from '#domain/meeting-summary.ts'
import { type Candidates, countPairs, findCandidates } from './find-candidates.ts'
import { findInRecord, type MeetingHits, MOST_SHOWN, type PassageHit } from './find-in-record.ts'
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
/** One candidate: its row in the list of meetings. */
type Row = number

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
  const places = index.placesOf(summaries)
  const rows = orderRows(index, summaries, { ...task, candidates })
  const needsText = hasWords(query) || query.people.length > 0
  const visit = new Visit(stage.isLoose ? { ...request, limit: Math.min(request.limit, LOOSE_LIMIT) } : request)
  // As many as fill the page where each meeting has more passages than are shown, and the one that tells of more.
  const inOneGo = Math.ceil(request.limit / MOST_SHOWN) + 1
  for (let at = 0; at < rows.length && !visit.isDone; at += inOneGo) {
    const batch = rows.slice(at, at + inOneGo)
    const wanted = batch.map((row) => ({ place: places[row] as number, id: (summaries[row] as MeetingSummary).id }))
    const records = needsText ? await index.recordsAt(wanted) : []
    for (const [number, row] of batch.entries()) {
      if (visit.isDone) break
      const mayBeExact = isIn(candidates.exactMasks, places[row] as number)
      const found = needsText ? findIn(records[number] ?? null, task, mayBeExact) : { hits: [], count: 0 }
      visit.look(summaries[row] as MeetingSummary, found)
    }
  }
  const { hits, moreIn, hasMore } = visit
  return { hits, moreIn, hasMore, meetingCount: rows.length - visit.rejected }
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
function orderRows(
  index: SearchableIndex,
  summaries: readonly MeetingSummary[],
  { query, stage, candidates }: Task & { candidates: Candidates },
): Row[] {
  const counts = stage.isLoose ? countPairs(index.pages, stage.pairs) : null
  const ranked: Row[][] = []
  const places = index.placesOf(summaries)
  for (let row = 0; row < places.length; row++) {
    const place = places[row] as number
    if (place < 0 || !isIn(candidates.masks, place)) continue
    if (!matchesFilter(summaries[row] as MeetingSummary, query.filter)) continue
    const rank = counts ? (counts[place] as number) : Number(isIn(candidates.exactMasks, place))
    ranked[rank] ??= []
    ranked[rank].push(row)
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
