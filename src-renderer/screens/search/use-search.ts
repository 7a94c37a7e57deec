import { useCallback, useEffect, useState } from 'react'
import type { SearchHit, SearchPage } from '#contract/shapes.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'

const PAUSE_MS = 120

type Answer = { text: string; page: SearchPage | null; problem: string }
export type SearchState = {
  /** The text that is answered. */
  answered: string
  /** The answer to the text as it stands, or the last one while the next is on its way. */
  page: SearchPage | null
  problem: string
  /** Whether the answer belongs to the text as it stands. */
  isDone: boolean
  loadMore: () => void
}

const meetingsIn = (hits: readonly SearchHit[]): number => new Set(hits.map((hit) => hit.meetingId)).size

/** Asks the core a moment after the last key; further pages are added to what is shown. */
export function useSearch(text: string): SearchState {
  const wanted = text.trim().slice(0, 500)
  const [answer, setAnswer] = useState<Answer>({ text: '', page: null, problem: '' })
  useEffect(() => {
    if (wanted === '') return setAnswer({ text: '', page: null, problem: '' })
    let isCurrent = true
    const show = (next: Answer) => isCurrent && setAnswer(next)
    const timer = setTimeout(() => {
      client('meeting.search', { text: wanted })
        .then((page) => show({ text: wanted, page, problem: '' }))
        .catch((error: unknown) => show({ text: wanted, page: null, problem: sentenceOf(error) }))
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [wanted])
  const loadMore = useCallback(() => {
    const { text: asked, page } = answer
    if (!page?.hasMore) return
    const add = (next: SearchPage): Answer => ({
      text: asked,
      problem: '',
      page: { ...next, hits: [...page.hits, ...next.hits], moreIn: [...page.moreIn, ...next.moreIn] },
    })
    client('meeting.search', { text: asked, skip: meetingsIn(page.hits) })
      .then((next) => setAnswer((last) => (last.page === page ? add(next) : last)))
      .catch((error: unknown) => setAnswer((last) => ({ ...last, problem: sentenceOf(error) })))
  }, [answer])
  return { answered: answer.text, page: answer.page, problem: answer.problem, isDone: answer.text === wanted, loadMore }
}
