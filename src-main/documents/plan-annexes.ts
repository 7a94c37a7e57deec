import type { Annex, Block, Orientation } from './official-document.ts'
import { toRoman } from './to-roman.ts'
import { annexLabel } from './wording/division-words.ts'
import { citeWords } from './wording/paper-words.ts'

/** What may go with a paper; without blocks it does not. */
export type AnnexDraft<Name extends string> = {
  name: Name
  title: string
  blocks: Block[]
  orientation?: Orientation
}
export type AnnexPlan<Name extends string> = { annexes: Annex[]; mention: (name: Name) => string }

/**
 * The annexes in their order, and how the body mentions each (` (Phụ lục II kèm theo)`, empty where there is none): two
 * or more bear Roman numbers, a single one none (NĐ 30, Phụ lục I, III.1a).
 */
export function planAnnexes<Name extends string>(
  drafts: readonly AnnexDraft<Name>[],
  attachedTo: string,
): AnnexPlan<Name> {
  const made = drafts.filter(({ blocks }) => blocks.length > 0)
  const labels = new Map(made.map(({ name }, at) => [name, annexLabel(made.length > 1 ? toRoman(at + 1) : '')]))
  return {
    annexes: made.map(({ title, blocks, orientation = 'portrait' }) => ({
      title: title.toUpperCase(),
      attachedTo,
      orientation,
      blocks,
    })),
    mention: (name) => {
      const label = labels.get(name)
      return label === undefined ? '' : ` ${citeWords.inAnnex(label)}`
    },
  }
}
