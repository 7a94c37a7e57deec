import type { Meeting } from '#domain/meeting.ts'
import { summarizeMeeting } from '#domain/meeting-summary.ts'
import { Lexicon } from '#search/lexicon.ts'
import { passagesOf } from '#search/passages.ts'
import { type Found, runSearch } from '#search/run-search.ts'
import { type SearchRecord, writeTexts } from '#search/search-record.ts'
import { PAGE_SIZE, TermPage } from '#search/term-page.ts'

export const TODAY = '2026-11-22'

type Search = (text: string, page?: { limit?: number; skip?: number }) => Promise<Found>

/** Searches some meetings (the newest first) once. */
export const searchIn = (meetings: readonly Meeting[], text: string, page = {}): Promise<Found> =>
  indexOf(meetings)(text, page)

/** An index in memory over some meetings (the newest first). */
export function indexOf(meetings: readonly Meeting[]): Search {
  const lexicon = new Lexicon()
  const pages: TermPage[] = []
  const records: SearchRecord[] = []
  for (const [place, meeting] of meetings.entries()) {
    const number = Math.floor(place / PAGE_SIZE)
    const passages = passagesOf(meeting)
    const { terms, triples, stream } = lexicon.read(passages)
    const texts = writeTexts(passages)
    pages[number] ??= new TermPage()
    pages[number].replace(place % PAGE_SIZE, terms, triples)
    records.push({ stream, texts: () => texts })
  }
  const index = {
    pages,
    lexicon,
    placesOf: () => Int32Array.from(meetings, (_, place) => place),
    recordsAt: async (wanted: readonly { place: number }[]) => wanted.map(({ place }) => records[place] ?? null),
  }
  const summaries = meetings.map(summarizeMeeting)
  return (text, { limit = 500, skip = 0 } = {}) => runSearch(index, summaries, { text, limit, skip, today: TODAY })
}
