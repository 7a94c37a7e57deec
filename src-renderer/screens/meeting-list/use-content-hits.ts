import { useEffect, useState } from 'react'
import type { SearchHit } from '#contract/shapes.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'

const PAUSE_MS = 150
/** Passages asked for at a time, and how many times at most: the list shows meetings, and a filter may match thousands. */
const PAGE = 500
const MOST_PAGES = 8

type Found = { text: string; hits: SearchHit[]; problem: string }
const NOTHING: SearchHit[] = []

/** What the core finds inside the meetings for a text of two letters or more, a moment after the last key. */
export function useContentHits(text: string): { hits: SearchHit[]; problem: string; isDone: boolean } {
  const [found, setFound] = useState<Found>({ text: '', hits: NOTHING, problem: '' })
  const wanted = text.trim().length < 2 ? '' : text.trim()
  useEffect(() => {
    if (wanted === '') return
    let isCurrent = true
    const timer = setTimeout(() => {
      collect(wanted.slice(0, 500), () => isCurrent)
        .then((hits) => isCurrent && setFound({ text: wanted, hits, problem: '' }))
        .catch((error: unknown) => isCurrent && setFound({ text: wanted, hits: NOTHING, problem: sentenceOf(error) }))
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [wanted])
  return found.text === wanted ? { ...found, isDone: true } : { hits: NOTHING, problem: '', isDone: wanted === '' }
}

/** Page after page, until all meetings are known or the text has changed. */
async function collect(text: string, isWanted: () => boolean): Promise<SearchHit[]> {
  const hits: SearchHit[] = []
  const meetings = new Set<string>()
  for (let page = 0; page < MOST_PAGES && isWanted(); page++) {
    const found = await client('meeting.search', { text, limit: PAGE, skip: meetings.size })
    for (const hit of found.hits) meetings.add(hit.meetingId)
    hits.push(...found.hits)
    if (!found.hasMore) break
  }
  return hits
}
