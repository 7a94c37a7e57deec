import { AppError, problemOf } from '#domain/errors.ts'
import type { Cue, SourceChange, SourceFormat } from '#domain/source.ts'
import { leftOutWords } from '#vietnamese/left-out-words.ts'

/** A file as text, with what was done to it; the shape of `DecodedSource` in the contract. */
export type DecodedFile = {
  text: string
  format: SourceFormat
  encoding: string
  original: string
  changes: SourceChange[]
  cues: Cue[]
  /** Other ways in which it could be read, the likeliest first. */
  encodings: { name: string; sample: string }[]
}

/** What a reader of one format gives: text, its marks still in whatever letters they stood in. */
export type ReadFile = { text: string; changes: SourceChange[]; cues?: Cue[] }

/** Counts what was done, one line a kind; what was not done is not told. */
export const listChanges = (changes: readonly (Omit<SourceChange, 'detail'> & { detail?: string })[]): SourceChange[] =>
  changes.filter(({ count }) => count > 0).map((one) => ({ ...one, detail: one.detail ?? '' }))

/** One line for all that was left out. */
export function countLeftOut(counts: Partial<Record<keyof typeof leftOutWords, number>>): SourceChange[] {
  const names = Object.keys(leftOutWords) as (keyof typeof leftOutWords)[]
  const told = names.filter((name) => (counts[name] ?? 0) > 0)
  const count = told.reduce((sum, name) => sum + (counts[name] ?? 0), 0)
  return listChanges([
    { kind: 'leftOut', count, detail: told.map((name) => `${counts[name]} ${leftOutWords[name]}`).join(', ') },
  ])
}

/** A file that cannot be opened; `problem` is a name that `problemOf` knows. */
export const damaged = (file: string, problem: string): AppError =>
  new AppError('SOURCE_DAMAGED', { file, problem: problemOf(problem) })
