import { useCallback, useEffect, useRef, useState } from 'react'
import type { Input } from '#contract/api.ts'
import type { DocumentPages } from '#contract/paper-shapes.ts'
import type { PaperRef } from '#domain/document-record.ts'
import type { Id } from '#domain/ids.ts'
import type { SizeTier } from '#domain/settings.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { batchOf, joinPages, type LaidPages, missingBatch, PAGES_AT_ONCE } from './join-pages.ts'

type PagesInput = { id: Id; paper: PaperRef; sizeTier: SizeTier | undefined; revision: number }
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
  request: Input<'document.pages'>,
  isCurrent: () => boolean,
  show: (answer: DocumentPages) => void,
): Promise<void> {
  const answer = await client('document.pages', request)
  if (isCurrent()) show(answer)
  if (answer.isWhole || !isCurrent()) return
  const whole = await client('document.pages', request)
  if (isCurrent()) show(whole)
}

/**
 * The pages of a paper, a few at a time: first those in sight, further ones as `show` is told that they come into sight.
 * After an edit the old pages stay until the new ones are there; the same bytes keep what has come already.
 */
export function usePages({ id, paper, sizeTier, revision }: PagesInput) {
  const { kind, target } = paper
  const of = JSON.stringify([id, kind, target])
  const wanted = JSON.stringify([of, sizeTier, revision])
  const latest = useRef(wanted)
  latest.current = wanted
  const asked = useRef(new Set<string>())
  const firstSeen = useRef(1)
  const [shown, setShown] = useState<Shown>({ of: '', pages: null, problem: '' })
  const [settled, setSettled] = useState('')
  const ask = useCallback(
    async (firstPage: number) => {
      const key = `${wanted} ${firstPage}`
      if (asked.current.has(key)) return
      asked.current.add(key)
      const isCurrent = () => latest.current === wanted
      try {
        const request = { id, kind, target, sizeTier, firstPage, count: PAGES_AT_ONCE }
        await askPages(request, isCurrent, (answer) => setShown(withAnswer(of, answer, firstPage)))
      } catch (error) {
        asked.current.delete(key)
        if (isCurrent()) setShown(withProblem(of, sentenceOf(error)))
      }
      if (isCurrent()) setSettled(wanted)
    },
    [id, kind, target, sizeTier, wanted, of],
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
      if (!pages || latest.current !== settled) return
      firstSeen.current = batchOf(first)
      const missing = missingBatch(pages, first, last)
      if (missing !== null) void ask(missing)
    },
    [pages, settled, ask],
  )
  return { pages, problem: isOwn ? shown.problem : '', isLaying: settled !== wanted, show }
}
