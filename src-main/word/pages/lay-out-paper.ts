import { type DocumentLayout, layoutDocument } from 'docx/layout'
import type { OfficialDocument } from '#documents/official-document.ts'
import { pageNotes } from '#documents/wording/page-words.ts'
import { makeWordDocument } from '#word/make-word-document.ts'
import type { Picture } from '#word/picture.ts'
import { cutPaper } from './cut-paper.ts'
import { PageDrawer } from './draw-pages.ts'

export type Pictures = ReadonlyMap<string, Picture>
/** A paper whose pages are known. `isWhole`: not only its beginning. */
export type LaidOutPaper = { drawer: PageDrawer; pageCount: number; isWhole: boolean; notes: string[] }

/** The pages of the file that `writeDocx` makes of this very tree; `bytes` is that file. */
export function layOutPaper(document: OfficialDocument, pictures: Pictures, bytes: Uint8Array): LaidOutPaper {
  const layout = dropEmptyEnds(layoutDocument(makeWordDocument(document, pictures), { guess: true }))
  return {
    drawer: new PageDrawer(bytes, layout),
    pageCount: layout.pages.length,
    isWhole: true,
    notes: notesOf(layout),
  }
}

/** The empty paragraph that ends a section is made so low in the file (`fixBytes`) that it never begins a page there. */
function dropEmptyEnds(layout: DocumentLayout): DocumentLayout {
  const isEmpty = ({ body }: DocumentLayout['pages'][number]) =>
    body.every((block) => block.type === 'paragraph' && block.lines.every((line) => line.text === ''))
  const pages = layout.pages.filter((page, at) => !(isEmpty(page) && layout.pages[at - 1]?.section === page.section))
  return { ...layout, pages }
}

/** A page holds at most so many lines, whatever they are. */
const LINES_A_PAGE = 46

/**
 * The first pages of a long paper, `null` where it is too short for that to be worth it. Laying out takes its time for
 * each page, but a page never depends on what comes after the next one: the paper is cut off behind it, and the last
 * page of the cut, which the rest would fill, is dropped.
 */
export function layOutBeginning(
  document: OfficialDocument,
  pictures: Pictures,
  { bytes, pages }: { bytes: Uint8Array; pages: number },
): LaidOutPaper | null {
  for (let lines = (pages + 1) * LINES_A_PAGE; cutPaper(document, lines * 2) !== null; lines *= 2) {
    const cut = cutPaper(document, lines)
    if (!cut) return null
    const layout = layoutDocument(makeWordDocument(cut.document, pictures), { guess: true })
    const known = layout.pages.filter((page) => page.section <= cut.section).slice(0, -1)
    if (known.length < pages) continue
    const notes = [...notesOf({ ...layout, pages: known }), pageNotes.beginning(known.length)]
    const drawer = new PageDrawer(bytes, { ...layout, pages: known })
    return { drawer, pageCount: known.length + 1, isWhole: false, notes }
  }
  return null
}

function notesOf({ pages, stoppedAt }: DocumentLayout): string[] {
  const guessed = pages.findIndex((page) => (page.guesses ?? []).length > 0)
  return [
    ...(guessed < 0 ? [] : [pageNotes.guessed(guessed + 1)]),
    ...(stoppedAt === undefined ? [] : [pageNotes.stopped(pages.length)]),
  ]
}
