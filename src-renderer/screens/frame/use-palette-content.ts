import { useEffect, useState } from 'react'
import type { SearchHit } from '#contract/shapes.ts'
import { client } from '../../shell/client.ts'

const PAUSE_MS = 200
const MOST = 20
const NOTHING: SearchHit[] = []

/** What stands inside the meetings, asked a moment after the last key; a refusal finds nothing, for the search says why. */
export function usePaletteContent(typed: string): { hits: SearchHit[]; isSearching: boolean } {
  const [found, setFound] = useState({ typed: '', hits: NOTHING })
  const wanted = typed.length < 2 ? '' : typed
  useEffect(() => {
    if (wanted === '') return
    let isCurrent = true
    const timer = setTimeout(() => {
      client('meeting.search', { text: wanted.slice(0, 500), limit: MOST })
        .then(({ hits }) => hits)
        .catch((problem: unknown) => {
          console.warn('The palette could not search', problem)
          return NOTHING
        })
        .then((hits) => isCurrent && setFound({ typed: wanted, hits }))
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [wanted])
  if (wanted === '') return { hits: NOTHING, isSearching: false }
  return found.typed === wanted ? { hits: found.hits, isSearching: false } : { hits: NOTHING, isSearching: true }
}
