import type { FieldChange } from '#contract/shapes.ts'
import { countSyllables } from '#vietnamese/count-syllables.ts'
import { diffWords } from './word-diff.ts'
import { expandItem, writeValue } from './write-value.ts'

/** How many words changes add and take away, as a reader would count them. */
export function countWords(changes: readonly FieldChange[]): { added: number; removed: number } {
  const counts = { added: 0, removed: 0 }
  const fields = changes
    .filter((one) => one.what !== 'moved')
    .flatMap((one) => (one.what === 'changed' ? [one] : expandItem(one)))
  for (const change of fields) {
    for (const { kind, text } of diffWords(writeValue(change, change.before), writeValue(change, change.after))) {
      if (kind !== 'same') counts[kind] += countSyllables(text)
    }
  }
  return counts
}
