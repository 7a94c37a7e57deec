import type { PaperEntry } from '#contract/paper-shapes.ts'
import type { DocumentKind, PaperRef } from '#domain/document-record.ts'
import { fold } from '#vietnamese/fold.ts'
import { papersWords } from '../../text/papers.ts'
import { terms } from '../../text/terms.ts'
import { isSamePaper, paperKey } from './paper-record.ts'

export type PaperGroup = keyof typeof papersWords.groups

/** The papers as an office sorts them. */
const GROUPS: Record<PaperGroup, DocumentKind[]> = {
  conclusion: ['minutes', 'conclusion-notice', 'report', 'review-copy'],
  sending: ['invitation', 'reminder', 'task-slip'],
  lists: ['attendee-list', 'directive-table'],
  speech: ['speech'],
  press: ['news-item', 'press-release', 'communique'],
}

/** The papers of one kind; `isSeveral`: one for each of several bodies, people or orders. */
export type KindPapers = { kind: DocumentKind; papers: PaperEntry[]; isSeveral: boolean }

/** The kinds there are papers of, group by group. */
export function groupPapers(papers: readonly PaperEntry[]): { group: PaperGroup; kinds: KindPapers[] }[] {
  const groups = (Object.keys(GROUPS) as PaperGroup[]).map((group) => ({
    group,
    kinds: GROUPS[group].map((kind) => {
      const own = papers.filter((one) => one.kind === kind)
      return { kind, papers: own, isSeveral: own.length > 1 }
    }),
  }))
  return groups
    .map(({ group, kinds }) => ({ group, kinds: kinds.filter((one) => one.papers.length > 0) }))
    .filter(({ kinds }) => kinds.length > 0)
}

export type ListRow =
  | { type: 'group'; key: string; label: string }
  | { type: 'kind'; key: string; kind: DocumentKind; papers: PaperEntry[]; isOpen: boolean }
  | { type: 'paper'; key: string; paper: PaperEntry; isInner: boolean }

type Shown = { open: ReadonlySet<DocumentKind>; filter: string }

/** The rows of the list: a kind of several papers folds; while something is looked for, all that match are in sight. */
export function listRows(papers: readonly PaperEntry[], { open, filter }: Shown): ListRow[] {
  const words = fold(filter).split(/\s+/).filter(Boolean)
  const matches = (paper: PaperEntry) => {
    const text = fold(`${terms.documentKind[paper.kind]} ${paper.title}`)
    return words.every((word) => text.includes(word))
  }
  const found = words.length === 0 ? papers : papers.filter(matches)
  const isSeveralOf = new Map(groupPapers(papers).flatMap(({ kinds }) => kinds.map((one) => [one.kind, one.isSeveral])))
  return groupPapers(found).flatMap(({ group, kinds }) => [
    { type: 'group' as const, key: group, label: papersWords.groups[group] },
    ...kinds.flatMap(({ kind, papers: own }): ListRow[] => {
      const isSeveral = isSeveralOf.get(kind) === true
      const rows = own.map((paper) => ({
        type: 'paper' as const,
        key: paperKey(paper),
        paper,
        isInner: isSeveral,
      }))
      if (!isSeveral) return rows
      const isOpen = words.length > 0 || open.has(kind)
      return [{ type: 'kind', key: kind, kind, papers: own, isOpen }, ...(isOpen ? rows : [])]
    }),
  ])
}

/** The paper an address means: the very one, the first of its kind where no target is named; `null` where there is none. */
export function findPaper(papers: readonly PaperEntry[], { kind, target }: PaperRef): PaperEntry | null {
  const exact = papers.find((one) => isSamePaper(one, { kind, target }))
  return exact ?? (target === '' ? papers.find((one) => one.kind === kind) : null) ?? null
}
