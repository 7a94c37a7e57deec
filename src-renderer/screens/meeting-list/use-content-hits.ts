import { useEffect, useState } from 'react'
import type { SearchHit } from '#contract/shapes.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'

const PAUSE_MS = 180

/** What the core finds inside the meetings for a text of two letters or more, a moment after the last key. */
export function useContentHits(text: string): { hits: SearchHit[]; problem: string; isDone: boolean } {
  const [found, setFound] = useState<{ text: string; hits: SearchHit[]; problem: string }>({
    text: '',
    hits: [],
    problem: '',
  })
  const wanted = text.trim().length < 2 ? '' : text.trim()
  useEffect(() => {
    if (wanted === '') return
    let isCurrent = true
    const timer = setTimeout(() => {
      client('meeting.search', { text: wanted.slice(0, 500), limit: 200 })
        .then(({ hits }) => isCurrent && setFound({ text: wanted, hits, problem: '' }))
        .catch((error: unknown) => isCurrent && setFound({ text: wanted, hits: [], problem: sentenceOf(error) }))
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [wanted])
  return found.text === wanted ? { ...found, isDone: true } : { hits: [], problem: '', isDone: wanted === '' }
}
