import { useState } from 'react'
import type { Id } from '#domain/ids.ts'
import type { Proposal } from '#domain/proposal.ts'

const NOBODY: ReadonlySet<Id> = new Set()

/** Several proposals chosen together, as rows are in every list: Ctrl adds one, Shift a run from where it began. */
export function useChosen(shown: readonly Proposal[], currentId: Id | undefined) {
  const [chosen, setChosen] = useState(NOBODY)
  const [anchor, setAnchor] = useState<Id | null>(null)
  const clear = () => {
    setChosen(NOBODY)
    setAnchor(null)
  }
  /** Everything from where the run began to `id`. */
  const extendTo = (id: Id) => {
    const from = anchor ?? currentId ?? id
    const [a, b] = [from, id].map((one) => shown.findIndex((proposal) => proposal.id === one))
    if (a === undefined || b === undefined || a < 0 || b < 0) return
    setAnchor(from)
    setChosen(new Set(shown.slice(Math.min(a, b), Math.max(a, b) + 1).map((one) => one.id)))
  }
  const toggle = (id: Id) => {
    const next = new Set(chosen.size === 0 && currentId !== undefined && currentId !== id ? [currentId] : chosen)
    if (!next.delete(id)) next.add(id)
    setAnchor(id)
    setChosen(next)
  }
  // What a filter has hidden is no longer chosen: nothing unseen is decided.
  const proposals = shown.filter((one) => chosen.has(one.id))
  return { ids: chosen, proposals, clear, extendTo, toggle }
}

export type Chosen = ReturnType<typeof useChosen>
