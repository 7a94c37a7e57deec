import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { layOutHead, textWidthOf } from '#documents/lay-out-head.ts'
import { measureText } from '#documents/measure-text.ts'
import type { OfficialDocument } from '#documents/official-document.ts'
import { makeParagraph, makeRule } from './make-paragraph.ts'
import { FRAME_HEIGHT, FRAME_MARGIN, makeStamp } from './make-stamp.ts'
import { styleId } from './style-ids.ts'

/** From the left edge of box 1 to the frame of box 11, which leaves the corner to box 14 (Mục IV.2). */
const FRAME_LEFT = 5

/** Page number top centre; the first page has none (NĐ 30, Phụ lục I, I.7), and box 11 in its top margin. */
export function makeHeaders(document: OfficialDocument, hasFrame: boolean) {
  const first = hasFrame ? makeCirculation(document) : null
  return { default: new Header({ children: [pageNumber()] }), first: first ?? new Header({ children: [empty()] }) }
}

const pageNumber = (): Paragraph =>
  new Paragraph({ style: styleId('pageNumber'), children: [new TextRun({ children: [PageNumber.CURRENT] })] })

const empty = (): Paragraph => new Paragraph({ style: styleId('rule'), spacing: { before: 0 } })

function makeCirculation(document: OfficialDocument): Header | null {
  const { header, profile, sizeTier } = document
  if (header?.type !== 'letterhead' || header.circulation === '') return null
  const word = measureText(header.circulation, profile.sizes[sizeTier].stamp, 'bold')
  const frame = {
    width: word + 2 * FRAME_MARGIN,
    height: FRAME_HEIGHT,
    left: layOutHead(header, document).leftWidth + FRAME_LEFT,
    color: '000000',
  }
  return new Header({ children: [makeStamp(header.circulation, 'circulation', frame), empty()] })
}

/** Box 13 at the foot of page 1 under a rule across the text (NĐ 30, Phụ lục I, III.4); no page has another foot. */
export function makeFooters(document: OfficialDocument | null) {
  const blank = () => new Footer({ children: [empty()] })
  if (document === null || document.contactLines.length === 0) return { default: blank(), first: blank() }
  const width = textWidthOf(document)
  const lines = document.contactLines.map((line) => makeParagraph('contact', line))
  const first = new Footer({ children: [makeRule(width, width, document.profile.rule.thickness), ...lines] })
  return { default: blank(), first }
}
