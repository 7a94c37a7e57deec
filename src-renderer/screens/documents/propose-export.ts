import type { PaperEntry } from '#contract/paper-shapes.ts'
import { groupPapers } from './list-rows.ts'
import { paperKey } from './paper-record.ts'

/** Papers of one kind beyond this many are not proposed: three hundred invitations are asked for, not met by surprise. */
const MOST_OF_A_KIND = 12

/** The papers ticked when the dialog opens: all that can leave as they are. */
export function proposeExport(papers: readonly PaperEntry[]): Set<string> {
  const kinds = groupPapers(papers).flatMap(({ kinds: own }) => own)
  const usual = kinds.filter((one) => one.papers.length <= MOST_OF_A_KIND).flatMap((one) => one.papers)
  return new Set(usual.filter((one) => one.contradictions === 0).map(paperKey))
}
