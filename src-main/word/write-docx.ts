import { Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { OfficialDocument } from '#documents/official-document.ts'
import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { findKeptBlocks } from './find-kept-blocks.ts'
import { fixBytes } from './fix-bytes.ts'
import { makeBody } from './make-body.ts'
import { makeClosing } from './make-closing.ts'
import { makeHead } from './make-head.ts'
import { makeNumbering } from './make-numbering.ts'
import { makeStyles } from './make-styles.ts'
import { styleId } from './style-ids.ts'
import { toTwips } from './to-units.ts'

/** The paper as the bytes of a .docx; the same tree gives the same bytes. */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const bytes = await Packer.toArrayBuffer(makeWordDocument(document, stateNd30))
  return fixBytes(new Uint8Array(bytes), document.properties)
}

/** The paper as the word library's own tree, before it is packed. */
function makeWordDocument(document: OfficialDocument, profile: LayoutProfile): Document {
  const { properties, blocks, closing, sizeTier } = document
  const keepFrom = findKeptBlocks(document, profile)
  return new Document({
    title: properties.title,
    creator: properties.author,
    lastModifiedBy: properties.author,
    subject: document.titles.subject,
    styles: makeStyles(profile, profile.sizes[sizeTier]),
    numbering: makeNumbering(profile),
    sections: [
      {
        properties: { titlePage: true, page: pageOf(profile) },
        headers: { default: new Header({ children: [pageNumber()] }) },
        children: [
          ...makeHead(document, profile),
          ...makeBody(blocks, profile, keepFrom),
          ...makeClosing(closing, profile),
        ],
      },
    ],
  })
}

function pageOf({ page, margins }: LayoutProfile) {
  return {
    size: { width: toTwips(page.width), height: toTwips(page.height) },
    margin: {
      top: toTwips(margins.top),
      bottom: toTwips(margins.bottom),
      left: toTwips(margins.left),
      right: toTwips(margins.right),
      header: toTwips(margins.pageNumber),
      footer: toTwips(margins.pageNumber),
    },
  }
}

/** Top centre; the first page has a header of its own, which is empty (NĐ 30, Phụ lục I, I.7). */
const pageNumber = (): Paragraph =>
  new Paragraph({ style: styleId('pageNumber'), children: [new TextRun({ children: [PageNumber.CURRENT] })] })
