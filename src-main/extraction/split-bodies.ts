import { allMatches } from '#vietnamese/all-matches.ts'
import { findShape } from './find-shape.ts'
import { bodyStarts, readBodies } from './read-body.ts'
import type { Range } from './split-sentences.ts'

/**
 * "Sở A rà soát …, Sở B thẩm định …": two bodies with a task each are two items, though only a comma stands between. Where the
 * words before the comma end with a body, the next one may belong to its list ("phối hợp với Sở A, Sở B rà soát"): no cut there.
 */
export function splitBodies(work: string, { start, end }: Range): Range[] {
  const parts: Range[] = []
  let from = start
  for (const match of allMatches(work.slice(start, end), /, +(?=\p{L})/gu)) {
    const at = start + match.index
    const next = at + match[0].length
    if (!charges(work, next, end) || !isWholeTask(work, { start: from, end: at }, end)) continue
    parts.push({ start: from, end: at })
    from = next
  }
  return [...parts, { start: from, end }]
}

/** A body, then at once what it does. */
function charges(work: string, at: number, end: number): boolean {
  const body = readBodies(work, at, end)
  if (!body) return false
  const shape = findShape(work, at, end)
  return (shape?.kind === 'bodyVerb' || shape?.kind === 'bodyModal') && shape.start === at
}

/** Begins with a body and its verb, and ends with no body; a list may go on behind the comma ("các sở, ngành liên quan"). */
function isWholeTask(work: string, { start, end }: Range, limit: number): boolean {
  const shape = findShape(work, start, end)
  if (shape?.kind !== 'bodyVerb' && shape?.kind !== 'bodyModal') return false
  return !bodyStarts(work, shape.body?.end ?? start, end).some(
    (at) => (readBodies(work, at, limit)?.end ?? 0) >= end - 1,
  )
}
