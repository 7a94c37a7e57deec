import { Document, type ISectionOptions, PageOrientation } from 'docx'
import type { OfficialDocument, Sheet } from '#documents/official-document.ts'
import { MEETING_PROPERTY } from './carried-origin.ts'
import { findKeptBlocks } from './find-kept-blocks.ts'
import { makeAnnexHead } from './make-annex-head.ts'
import { makeBody } from './make-body.ts'
import { makeClosing } from './make-closing.ts'
import { makeHead } from './make-head.ts'
import { makeNumbering } from './make-numbering.ts'
import { makeFooters, makeHeaders } from './make-page-edges.ts'
import { makeStyles } from './make-styles.ts'
import type { Picture } from './picture.ts'
import { toTwips } from './to-units.ts'

type Pictures = ReadonlyMap<string, Picture>

/** The paper as the word library's own tree, before it is packed. */
export function makeWordDocument(document: OfficialDocument, pictures: Pictures = new Map()): Document {
  const { properties, profile, sizeTier, titles, annexes, meetingId } = document
  return new Document({
    title: properties.title,
    creator: properties.author,
    lastModifiedBy: properties.author,
    subject: titles.subject,
    ...(meetingId === undefined ? {} : { customProperties: [{ name: MEETING_PROPERTY, value: meetingId }] }),
    styles: makeStyles(profile, sizeTier),
    numbering: makeNumbering(profile, 1 + annexes.length),
    sections: [makePaper(document, pictures), ...annexes.map((_, at) => makeAnnex(document, at, pictures))],
  })
}

function makePaper(document: OfficialDocument, pictures: Pictures): ISectionOptions {
  return {
    properties: { titlePage: true, page: pageOf(document) },
    headers: makeHeaders(document, true),
    footers: makeFooters(document),
    children: [
      ...makeHead(document),
      ...makeBody(document.blocks, { sheet: document, section: 0, pictures }, findKeptBlocks(document)),
      ...makeClosing(document.closing, document),
    ],
  }
}

/** An annex begins on a page of its own and is numbered apart (NĐ 30, Phụ lục I, III.1đ). */
function makeAnnex(document: OfficialDocument, at: number, pictures: Pictures): ISectionOptions {
  const annex = document.annexes[at]
  if (annex === undefined) throw new Error(`no annex ${at}`)
  const sheet: Sheet = { ...document, orientation: annex.orientation }
  const { blocks } = annex
  return {
    properties: { titlePage: true, page: { ...pageOf(sheet), pageNumbers: { start: 1 } } },
    headers: makeHeaders(document, false),
    footers: makeFooters(null),
    children: [
      ...makeAnnexHead(document, at, sheet),
      ...makeBody(blocks, { sheet, section: at + 1, pictures }, blocks.length),
    ],
  }
}

function pageOf({ profile, orientation }: Sheet) {
  const { page, margins } = profile
  return {
    size: {
      width: toTwips(page.width),
      height: toTwips(page.height),
      ...(orientation === 'landscape' ? { orientation: PageOrientation.LANDSCAPE } : {}),
    },
    margin: {
      top: toTwips(margins.top),
      bottom: toTwips(margins.bottom),
      left: toTwips(margins.left),
      right: toTwips(margins.right),
      header: toTwips(margins.pageNumber),
      // The body's address stands inside the text, at its foot (NĐ 30, Phụ lục I, IV, ô số 13).
      footer: toTwips(margins.bottom),
    },
  }
}
