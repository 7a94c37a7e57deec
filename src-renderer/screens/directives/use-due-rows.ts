import { useEffect, useState } from 'react'
import type { DirectiveRow } from '#contract/directive-shapes.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import type { Question } from './use-register-rows.ts'

const AT_ONCE = 1000

/** Every directive that falls due in a span of days: a day that leaves out its thousand-and-first reads as a free one. */
export function useDueRows(filter: Question['filter'], stamp: number): { rows: DirectiveRow[]; problem: string } {
  const [state, setState] = useState<{ rows: DirectiveRow[]; problem: string }>({ rows: [], problem: '' })
  const key = JSON.stringify(filter)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stamp` asks the same question again
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const rows: DirectiveRow[] = []
      for (let found = 1; isCurrent && rows.length < found; ) {
        const question = { filter: JSON.parse(key) as Question['filter'], skip: rows.length, limit: AT_ONCE }
        const answer = await client('directive.list', question)
        // What others close meanwhile makes the list shorter than it said.
        found = answer.rows.length === 0 ? 0 : answer.found
        rows.push(...answer.rows)
      }
      if (isCurrent) setState({ rows, problem: '' })
    }
    read().catch((error: unknown) => isCurrent && setState((last) => ({ ...last, problem: sentenceOf(error) })))
    return () => {
      isCurrent = false
    }
  }, [key, stamp])
  return state
}
