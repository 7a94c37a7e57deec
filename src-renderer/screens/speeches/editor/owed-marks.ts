import type { Mark } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'

/** So many letters, typed at `at` without a break, belong into these marks. */
type Owed = { marks: readonly Mark[]; count: number; at: number } | null
/** The stretch of the old document that was replaced, and where its replacement ends in the new one. */
type Replaced = { start: number; oldEnd: number; end: number }

const key = new PluginKey<Owed>('owedMarks')

/**
 * UniKey writes a tone by taking letters away and typing them anew: at the end of a marked passage those would fall out
 * of the mark, since what is typed behind it does not belong to it. As many letters of one syllable as were taken away
 * from the end of a mark are put back into it; whatever follows is outside again.
 */
export const owedMarks = new Plugin<Owed>({
  key,
  state: { init: () => null, apply: nextOwed },
  appendTransaction: (_transactions, _before, state) => {
    const owed = key.getState(state)
    if (!owed || state.storedMarks || !state.selection.empty || state.selection.from !== owed.at) return null
    return state.tr.setStoredMarks(owed.marks)
  },
})

function nextOwed(tr: Transaction, owed: Owed, before: EditorState): Owed {
  if (!tr.docChanged) return tr.selectionSet ? null : owed
  const replaced = replacedBy(tr)
  if (!replaced || !tr.selection.empty || tr.selection.from !== replaced.end) return null
  const { start, oldEnd, end } = replaced
  if (end === start) return afterRemoval(before, replaced, owed)
  if (!owed || oldEnd !== start || owed.at !== start || isBlank(tr.doc.textBetween(start, end, ' '))) return null
  const count = owed.count - (end - start)
  return count > 0 ? { ...owed, count, at: end } : null
}

function afterRemoval(before: EditorState, { start, oldEnd }: Replaced, owed: Owed): Owed {
  const [$start, $end] = [before.doc.resolve(start), before.doc.resolve(oldEnd)]
  if (!before.selection.empty || before.selection.from !== oldEnd || !$start.sameParent($end)) return null
  if (isBlank(before.doc.textBetween(start, oldEnd, ' '))) return null
  const marks = $end.nodeBefore?.marks ?? []
  const isInMark = marks.some((mark) => mark.type.spec.inclusive === false)
  // In the middle of a mark what is typed belongs to it by itself.
  const isAtEnd = marks.length > $end.marks().length
  if (!isInMark || !isAtEnd) return null
  const already = owed?.at === oldEnd ? owed.count : 0
  return { marks, count: already + (oldEnd - start), at: start }
}

const isBlank = (text: string): boolean => /\s/.test(text)

function replacedBy(tr: Transaction): Replaced | null {
  if (tr.steps.length !== 1) return null
  let replaced: Replaced | null = null
  tr.mapping.maps[0]?.forEach((start, oldEnd, _newStart, end) => {
    replaced = { start, oldEnd, end }
  })
  return replaced
}
