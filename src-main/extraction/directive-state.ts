import type { FoundDirective } from '#domain/extraction.ts'
import type { Run } from './directive-run.ts'
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
  /** Whose the paper is that the text tells of, and the sentence that says so. */
  paper: { person: KnownPerson | null; body: string; by: Range } | null
  /** The run that a sentence asking nothing ended, and that sentence: the next one may take it up again. */
  lapsed: { run: Run; by: Range } | null
  /** How far a list announced as results has been counted; `null` outside of one. */
  resultsTold: number | null
  /** Under a heading of conclusions every task is the chair's. */
  isConclusion: boolean
  /** Whose name stands in front of the line ("Đ/c Giang: …"). */
  labelled: KnownPerson | null
  /** The body or topic over the items being read, and the mark it stands behind ("2." over "a)"). */
  heading: { mark: string; assignee: string; assigneeAsSpoken: string } | null
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

/** Nobody has the word, and nothing is remembered of who had it: a sentence without an order changes nothing. */
export const isAtRest = ({ run, speaker, lapsed, heading, labelled }: DirectiveState): boolean =>
  !run.isOpen &&
  speaker === null &&
  lapsed === null &&
  heading === null &&
  labelled === null &&
  run.issuer === null &&
  run.listed.size === 0 &&
  `${run.issuerBody}${run.verb}${run.assignee}${run.assigneeAsSpoken}${run.purpose}` === ''

/** Somebody else has the word now. */
export function closeRun(state: DirectiveState): void {
  state.run = closedRun()
  state.speaker = null
  state.isConclusion = false
  state.heading = null
  state.labelled = null
}
