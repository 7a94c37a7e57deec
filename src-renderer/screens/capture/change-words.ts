import { applyGlossary, type GlossaryPair, type Replacement } from '#vietnamese/apply-glossary.ts'
import type { CaptureDraft } from './capture-draft.ts'
import { movePassages, movePoints, type TextEdit } from './text-edit.ts'

/** `[start, end)` of the text is to become `put`. */
export type WordChange = { start: number; end: number; put: string }

/** Some words of the draft changed; what else is known by its place in the text moves with it. */
export function changeWords(draft: CaptureDraft, changes: readonly WordChange[]): CaptureDraft {
  const inOrder = changes.toSorted((a, b) => a.start - b.start)
  let { cues, replacements } = draft
  // From the end, so that the places of the earlier ones stay true.
  for (const { start, end, put } of inOrder.toReversed()) {
    const edit: TextEdit = { start, end, size: put.length }
    if (cues.length > 0) cues = movePoints(cues, edit)
    if (replacements.length > 0) replacements = movePassages(replacements, edit)
  }
  let text = ''
  let at = 0
  for (const { start, end, put } of inOrder) {
    text += draft.text.slice(at, start) + put
    at = end
  }
  return { ...draft, text: text + draft.text.slice(at), cues, replacements }
}

/** The draft with the words of the office's list in it. */
export function replaceByList(draft: CaptureDraft, pairs: readonly GlossaryPair[]): CaptureDraft {
  const { replacements } = applyGlossary(draft.text, pairs)
  if (replacements.length === 0) return draft
  const changed = changeWords(draft, placesBefore(replacements))
  const all = [...changed.replacements, ...replacements].toSorted((a, b) => a.start - b.start)
  // What was typed before is part of the text that can be brought back.
  const isEdited = draft.original !== '' && draft.isEdited
  return { ...changed, replacements: all, isEdited, original: draft.original || draft.text }
}

/** Replacements as changes of the text before them. */
export function placesBefore(replacements: readonly Replacement[]): WordChange[] {
  let by = 0
  return replacements.map(({ start, from, to }) => {
    const before = start - by
    by += to.length - from.length
    return { start: before, end: before + from.length, put: to }
  })
}

/** Some replaced words as they stood before. */
export function putBack(draft: CaptureDraft, ones: readonly Replacement[]): CaptureDraft {
  return changeWords(
    draft,
    ones.map(({ start, end, from }) => ({ start, end, put: from })),
  )
}
