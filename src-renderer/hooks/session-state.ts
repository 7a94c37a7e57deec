import type { Client } from '#contract/client.ts'
import type { EditStep, EditSteps } from '#contract/shapes.ts'
import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Clock } from './autosave-timer.ts'
import type { draftStore } from './draft-store.ts'

export type SavePhase = 'saved' | 'dirty' | 'saving' | 'failed' | 'conflict'

export type SessionState = {
  meeting: Meeting | null
  phase: SavePhase
  /** What went wrong last, in a sentence; empty when nothing did. */
  problem: string
  savedAt: Date | null
  /** When the text was typed that a reload brought back. */
  restoredFrom: string | null
  /** Whether a version of one's own lies aside while the newer one is shown. */
  hasAside: boolean
  /** Whether the meeting has left the folder while text of it is unsaved here: a new meeting can take the text. */
  isGone: boolean
  /** What undo and redo would do next, as far as the core has told. */
  steps: EditSteps
}

/** What an undo or a redo did: the step, and the meeting before and after it. */
export type StepDone = { step: EditStep | null; before: Meeting; after: Meeting }

/** The state before a meeting has been read. */
export const nothingOpen: SessionState = {
  meeting: null,
  phase: 'saved',
  problem: '',
  savedAt: null,
  restoredFrom: null,
  isGone: false,
  hasAside: false,
  steps: { undo: null, redo: null },
}

type Drafts = Pick<typeof draftStore, 'find' | 'write' | 'remove' | 'findAside' | 'writeAside' | 'removeAside'>
export type SessionTools = { client: Client; drafts: Drafts; sentenceOf: (error: unknown) => string; clock?: Clock }

/** Refusals that no repetition will mend: the decision is given up and the sentence shown. */
export const isLasting = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'INVALID_INPUT' || error.code === 'PROPOSAL_NOT_FOUND')

export const isStale = (error: unknown): boolean => error instanceof AppError && error.code === 'MEETING_CONFLICT'

export const isMissing = (error: unknown): boolean => error instanceof AppError && error.code === 'MEETING_NOT_FOUND'
