import { useCallback, useEffect, useRef, useState } from 'react'
import type { Input, Output } from '#contract/api.ts'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'

export type Question = Pick<Input<'directive.list'>, 'filter' | 'sort' | 'groupBy'>
type Answer = Output<'directive.list'>

export type RegisterRows = {
  /** The newest answer; the last one stays while the next is on its way. */
  answer: Answer | null
  rowAt: (index: number) => DirectiveRow | undefined
  /** Asks for the rows in sight. */
  need: (first: number, last: number) => void
  /** Fetches every row, for paper has no second look; whether all came. */
  needAll: () => Promise<boolean>
  problem: string
  reload: () => void
}

const PAGE = 200
const AT_ONCE = 5 * PAGE
const ASK_AGAIN_MS = 700

/** The rows of the register, page by page as they come into sight. */
export function useRegisterRows(question: Question): RegisterRows {
  const { begin, answer, pages, need, needAll, problem } = usePages(JSON.stringify(question))
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks the same question again
  useEffect(begin, [begin, turn])
  const reload = useCallback(() => setTurn((last) => last + 1), [])
  useReloads(answer, reload)
  const rowAt = (index: number) => pages.get(Math.floor(index / PAGE))?.[index % PAGE]
  return { answer, rowAt, need, needAll, problem, reload }
}

/** What has come of a question (written as text) so far. */
function usePages(key: string) {
  const [state, setState] = useState<{ answer: Answer | null; pages: ReadonlyMap<number, DirectiveRow[]> }>({
    answer: null,
    pages: new Map(),
  })
  const [problem, setProblem] = useState('')
  const asked = useRef({ run: 0, pages: new Set<number>() })
  const ask = useCallback(
    (page: number, run: number) => {
      asked.current.pages.add(page)
      client('directive.list', { ...(JSON.parse(key) as Question), skip: page * PAGE, limit: PAGE })
        .then((answer) => {
          if (asked.current.run !== run) return
          setProblem('')
          setState((last) => ({ answer, pages: new Map(page === 0 ? [] : last.pages).set(page, answer.rows) }))
          if (page === 0) asked.current.pages = new Set([0])
        })
        .catch((error: unknown) => asked.current.run === run && setProblem(sentenceOf(error)))
    },
    [key],
  )
  const begin = useCallback(() => {
    asked.current = { run: asked.current.run + 1, pages: new Set() }
    ask(0, asked.current.run)
  }, [ask])
  const need = (first: number, last: number) => {
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page++)
      if (!asked.current.pages.has(page)) ask(page, asked.current.run)
  }
  const put = (page: number, rows: DirectiveRow[]) => {
    asked.current.pages.add(page)
    setState((last) => ({ ...last, pages: new Map(last.pages).set(page, rows) }))
    return true
  }
  const needAll = () => {
    const { run } = asked.current
    const isCurrent = () => asked.current.run === run
    return readAll(JSON.parse(key) as Question, (page, rows) => isCurrent() && put(page, rows)).catch(
      (error: unknown) => {
        if (isCurrent()) setProblem(sentenceOf(error))
        return false
      },
    )
  }
  return { ...state, begin, need, needAll, problem }
}

/** Looks again on focus, and after each answer that is not complete. */
function useReloads(answer: Answer | null, reload: () => void): void {
  const isReading = (answer?.unread ?? 0) > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer that is not complete asks for the next
  useEffect(() => {
    if (!isReading) return
    const timer = setTimeout(reload, ASK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [isReading, answer, reload])
  useEffect(() => {
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])
}

/** Every page of a question, until somebody has no more use for them; whether all were read. */
async function readAll(question: Question, take: (page: number, rows: DirectiveRow[]) => boolean): Promise<boolean> {
  for (let skip = 0, found = 1; skip < found; skip += AT_ONCE) {
    const answer = await client('directive.list', { ...question, skip, limit: AT_ONCE })
    found = answer.found
    for (let at = 0; at < answer.rows.length; at += PAGE)
      if (!take((skip + at) / PAGE, answer.rows.slice(at, at + PAGE))) return false
  }
  return true
}

export const keyOf = (row: DirectiveRow): string => `${row.meetingId}.${row.directiveId}`
