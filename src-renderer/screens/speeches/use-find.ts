import { useEffect, useMemo, useState } from 'react'
import type { Speech } from '#domain/speech.ts'
import { type FindQuery, type Found, findInSpeeches } from './find-in-speeches.ts'
import { rangeIn } from './text-place.ts'

export type FindState = {
  query: FindQuery
  found: readonly Found[]
  /** Which of them is looked at; -1 while none is. */
  at: number
  setQuery: (query: FindQuery) => void
  goTo: (at: number) => void
}

/** More than a reader can look at; they are counted and replaced all the same. */
const MOST_SHOWN = 2_000

/** What is looked for in the speeches, where it is found, and its marks on the page. */
export function useFind(speeches: readonly Speech[], isOpen: boolean): FindState {
  const [query, setQuery] = useState<FindQuery>({ text: '', isExact: false, isWhole: false })
  const [at, goTo] = useState(-1)
  const found = useMemo(() => (isOpen ? findInSpeeches(speeches, query) : []), [speeches, query, isOpen])
  const here = Math.min(at, found.length - 1)
  useEffect(() => showFound(found, here))
  return {
    query,
    found,
    at: here,
    setQuery: (next) => {
      setQuery(next)
      goTo(-1)
    },
    goTo: (next) => {
      goTo(found.length === 0 ? -1 : (next + found.length) % found.length)
      revealFound()
    },
  }
}

/** The page's own highlights: the text itself is not touched, so neither a caret nor an input method is disturbed. */
function showFound(found: readonly Found[], here: number): () => void {
  const ranges = found.slice(0, MOST_SHOWN).flatMap((one) => rangeOf(one) ?? [])
  const current = found[here] && rangeOf(found[here])
  CSS.highlights.set('found', new Highlight(...ranges))
  CSS.highlights.set('found-here', new Highlight(...(current ? [current] : [])))
  return () => {
    CSS.highlights.delete('found')
    CSS.highlights.delete('found-here')
  }
}

function rangeOf({ speechId, row, start, end }: Found): Range | null {
  const root = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(speechId)}"] .speech-text`)
  return root && rangeIn(root, row, start, end)
}

/** Brings the place that is looked at into sight, once it has been marked. */
export function revealFound(): void {
  requestAnimationFrame(() => {
    const [range] = CSS.highlights.get('found-here') ?? []
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  })
}
