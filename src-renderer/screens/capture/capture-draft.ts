import type { Input, Output } from '#contract/api.ts'
import { type SourceChange, tellReplaced } from '#domain/source.ts'
import type { Replacement } from '#vietnamese/apply-glossary.ts'
import { findEdit, movePassages, movePoints } from './text-edit.ts'

type Decoded = Output<'source.decode'>

/** What is known of the text in the box beside its letters. */
export type Origin = Omit<Decoded, 'text'> & {
  fileName: string
  /** Whether it holds what a person typed or pasted: it stands nowhere else. */
  isOwn: boolean
  /** Whether a person changed it since it was opened or converted. */
  isEdited: boolean
  /** Words replaced by "Nghe → đúng" that still stand so. */
  replacements: Replacement[]
}
export type CaptureDraft = Origin & { text: string }

export const emptyDraft: CaptureDraft = {
  text: '',
  fileName: '',
  format: 'pasted',
  encoding: '',
  original: '',
  changes: [],
  cues: [],
  encodings: [],
  isOwn: false,
  isEdited: false,
  replacements: [],
}

/** A file as it was read. */
export const draftOf = (decoded: Decoded, fileName: string): CaptureDraft => ({
  ...decoded,
  fileName,
  isOwn: false,
  isEdited: false,
  replacements: [],
})

/** What was pasted, as the program offered to read it; where it came from stays known. */
export function takeOffer(draft: CaptureDraft, decoded: Decoded): CaptureDraft {
  const isPasted = draft.format === 'pasted'
  return {
    ...decoded,
    format: isPasted ? decoded.format : draft.format,
    fileName: draft.fileName,
    original: draft.original || draft.text,
    changes: [...draft.changes, ...decoded.changes],
    isOwn: true,
    isEdited: false,
    replacements: [],
  }
}

/** The draft after a person typed: places move with the text. */
export function typeText(draft: CaptureDraft, text: string): CaptureDraft {
  if (text === '') return emptyDraft
  const { cues, replacements, isEdited, isOwn } = draft
  if (isOwn && isEdited && cues.length === 0 && replacements.length === 0) return { ...draft, text }
  const edit = findEdit(draft.text, text)
  return {
    ...draft,
    text,
    isOwn: true,
    isEdited: true,
    cues: cues.length === 0 ? cues : movePoints(cues, edit),
    replacements: replacements.length === 0 ? replacements : movePassages(replacements, edit),
  }
}

/** What the conversions that can be wrong are called; taking them back leaves the others. */
const DOUBTFUL = new Set(['encoding', 'legacyFont', 'case', 'glossary'])

/** The text before conversions that could be wrong. */
export function takeBack(draft: CaptureDraft): CaptureDraft {
  return {
    ...emptyDraft,
    text: draft.original,
    fileName: draft.fileName,
    format: draft.format,
    isOwn: draft.isOwn,
    changes: draft.changes.filter((one) => !DOUBTFUL.has(one.kind)),
  }
}

type Notes = Pick<Input<'source.import'>, 'text' | 'fileName' | 'format' | 'encoding' | 'original' | 'cues'>

/** What the core is given: the words of the office's list are told among the changes. */
export function notesOf(draft: CaptureDraft): Notes & { changes: SourceChange[] } {
  const { text, fileName, format, encoding, cues, replacements } = draft
  const replaced = tellReplaced(replacements)
  const changes = replaced ? [...draft.changes, replaced] : draft.changes
  // Once every replaced word was put back, nothing is left that could be wrong.
  const original = changes.some((one) => DOUBTFUL.has(one.kind)) ? draft.original : ''
  return { text, fileName, format, encoding, original, cues, changes }
}
