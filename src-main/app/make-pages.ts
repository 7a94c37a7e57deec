import type { OfficialDocument } from '#documents/official-document.ts'
import { type LaidOutPaper, layOutBeginning, layOutPaper, type Pictures } from '#word/pages/lay-out-paper.ts'
import { writeDocx } from '#word/write-docx.ts'

/** Which pages of which paper. All of it may be sent to another thread. */
export type PagesRequest = {
  document: OfficialDocument
  pictures: Pictures
  range: { firstPage: number; count: number }
}
export type PagesAnswer = {
  hash: string
  pages: { width: number; height: number; html: string }[]
  css: string
  pageCount: number
  isWhole: boolean
  notes: string[]
}
export type MakePages = (request: PagesRequest) => Promise<PagesAnswer>

/** Papers whose layout is kept: turning pages and switching between a few papers lays nothing out again. */
const KEPT = 4
/** Pages of a long paper that come first, before the whole of it is laid out. */
const FIRST_PAGES = 2

/**
 * Draws pages of the very bytes an export gives, and keeps the layouts of the last papers by the hash of their bytes.
 * Of a long paper the first call gives the first pages only (`isWhole` false); the next one lays out all of it.
 */
export function makePageMaker(hashBytes: (bytes: Uint8Array) => string): MakePages {
  const kept = new Map<string, LaidOutPaper>()
  return async ({ document, pictures, range }) => {
    const bytes = await writeDocx(document, pictures)
    const hash = hashBytes(bytes)
    const known = kept.get(hash)
    const beginning =
      known === undefined && range.firstPage === 1
        ? layOutBeginning(document, pictures, { bytes, pages: FIRST_PAGES })
        : null
    const laid = known?.isWhole ? known : (beginning ?? layOutPaper(document, pictures, bytes))
    kept.delete(hash)
    kept.set(hash, laid)
    for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old)
    const { drawer, pageCount, isWhole, notes } = laid
    return { hash, pageCount, isWhole, notes, ...drawer.draw(range) }
  }
}
