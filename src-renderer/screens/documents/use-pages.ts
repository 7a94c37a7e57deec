import { useCallback, useEffect, useRef, useState } from 'react'
import type { DocumentPages } from '#contract/paper-shapes.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { batchOf, joinPages, type LaidPages, missingBatch, PAGES_AT_ONCE } from './join-pages.ts'

type PagesRange = { firstPage: number; count: number }
/** `of`: which paper it is; `wanted`: in which state of it; `request` asks for some of its pages. */
type PagesInput = { of: string; wanted: string; request: (range: PagesRange) => Promise<DocumentPages> }
type Shown = { of: string; pages: LaidPages | null; problem: string }

const withAnswer = (of: string, answer: DocumentPages, firstPage: number) => (last: Shown) => ({
  of,
  pages: joinPages(last.of === of ? last.pages : null, answer, firstPage),
  problem: '',
})

const withProblem = (of: string, problem: string) => (last: Shown) => ({
  of,
  pages: last.of === of ? last.pages : null,
  problem,
})

/** Of a long paper the first pages come at once; the next answer knows all of them. */
async function askPages(
  request: () => Promise<DocumentPages>,
  isCurrent: () => boolean,
  show: (answer: DocumentPages) => void,
): Promise<void> {
  const answer = await request()
  if (isCurrent()) show(answer)
  if (answer.isWhole || !isCurrent()) return
  const whole = await request()
  if (isCurrent()) show(whole)
}

/**
 * The pages of a paper, a few at a time: first those in sight, further ones as `show` is told that they come into sight.
 * After an edit the old pages stay until the new ones are there; the same bytes keep what has come already.
 */
export function usePages({ of, wanted, request }: PagesInput) {
  const latest = useRef({ wanted, request })
  latest.current = { wanted, request }
  const asked = useRef(new Set<string>())
  const firstSeen = useRef(1)
  const [shown, setShown] = useState<Shown>({ of: '', pages: null, problem: '' })
  const [settled, setSettled] = useState('')
  const ask = useCallback(
    async (firstPage: number) => {
      const key = `${wanted} ${firstPage}`
      if (asked.current.has(key)) return
      asked.current.add(key)
      const isCurrent = () => latest.current.wanted === wanted
      try {
        const again = () => latest.current.request({ firstPage, count: PAGES_AT_ONCE })
        await askPages(again, isCurrent, (answer) => setShown(withAnswer(of, answer, firstPage)))
      } catch (error) {
        asked.current.delete(key)
        if (isCurrent()) setShown(withProblem(of, sentenceOf(error)))
      }
      if (isCurrent()) setSettled(wanted)
    },
    [wanted, of],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: another paper begins with its first page
  useEffect(() => {
    firstSeen.current = 1
  }, [of])
  useEffect(() => {
    asked.current.clear()
    void ask(firstSeen.current)
  }, [ask])
  const isOwn = shown.of === of
  const pages = isOwn ? shown.pages : null
  const show = useCallback(
    (first: number, last: number) => {
      if (!pages || latest.current.wanted !== settled) return
      firstSeen.current = batchOf(first)
      const missing = missingBatch(pages, first, last)
      if (missing !== null) void ask(missing)
    },
    [pages, settled, ask],
  )
  return { pages, problem: isOwn ? shown.problem : '', isLaying: settled !== wanted, show }
}
