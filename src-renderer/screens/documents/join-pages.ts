import type { DocumentPages } from '#contract/paper-shapes.ts'
import type { PageSize } from '../../parts/page-tops.ts'

/** So many pages come with one call. */
export const PAGES_AT_ONCE = 10

/** A paper of which some pages have come: every page has its size, known or supposed. */
export type LaidPages = Pick<DocumentPages, 'hash' | 'css' | 'notes'> & {
  sizes: PageSize[]
  contents: (string | null)[]
}

const A4: PageSize = { width: 210, height: 297 }

/** What is there with what has come; of another file only what has come. */
export function joinPages(last: LaidPages | null, answer: DocumentPages, firstPage: number): LaidPages {
  const { hash, css, notes, pages, pageCount } = answer
  const known = last?.hash === hash ? last : null
  const came = (at: number) => pages[at + 1 - firstPage]
  const like = pages[0] ?? A4
  const all = Array.from({ length: Math.max(pageCount, 1) }, (_, at) => at)
  return {
    hash,
    css,
    notes,
    sizes: all.map((at) => came(at) ?? known?.sizes[at] ?? like).map(({ width, height }) => ({ width, height })),
    contents: all.map((at) => came(at)?.html ?? known?.contents[at] ?? null),
  }
}

/** The first page (from 1) of the batch that a page (from 0) comes with. */
export const batchOf = (at: number): number => at - (at % PAGES_AT_ONCE) + 1

/** The first page of the batch to ask for next so that the pages from `first` to `last` (from 0) can be shown. */
export function missingBatch({ sizes, contents }: LaidPages, first: number, last: number): number | null {
  for (let at = Math.max(0, first); at <= Math.min(last, sizes.length - 1); at++) {
    if ((contents[at] ?? null) === null) return batchOf(at)
  }
  return null
}
