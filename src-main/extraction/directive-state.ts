import type { FoundDirective } from '#domain/extraction.ts'
import type { Run } from './emit-directives.ts'
import type { KnownPerson } from './people-book.ts'
import type { SourceReading } from './source-reading.ts'
import type { Range } from './split-sentences.ts'

/** What the reader remembers from sentence to sentence. */
export type DirectiveState = {
  source: SourceReading
  found: FoundDirective[]
  speaker: KnownPerson | null
  run: Run
  directors: Set<KnownPerson>
  previous: Range | null
  /** Under a heading of conclusions every task is the chair's. */
  isConclusion: boolean
}

export const closedRun = (): Run => ({
  issuer: null,
  issuerBody: '',
  verb: '',
  assignee: '',
  assigneeAsSpoken: '',
  purpose: '',
  isOpen: false,
  listed: new Set(),
})

export function openRun(state: DirectiveState, issuer: KnownPerson | null, verb: string): void {
  state.run = { ...closedRun(), issuer, verb, isOpen: true }
}

/** Somebody else has the word now. */
export function closeRun(state: DirectiveState): void {
  state.run = closedRun()
  state.speaker = null
  state.isConclusion = false
}
