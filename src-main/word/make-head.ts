import { Paragraph, type Table } from 'docx'
import { layOutHead, layOutTitles, textWidthOf } from '#documents/lay-out-head.ts'
import { measureText } from '#documents/measure-text.ts'
import type { Letterhead, Masthead, OfficialDocument } from '#documents/official-document.ts'
import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import type { SizeTier } from '#domain/settings.ts'
import { makeGrid } from './make-grid.ts'
import { makeLines, makeParagraph, makeRule } from './make-paragraph.ts'
import { styleId } from './style-ids.ts'
import { toTwips } from './to-units.ts'

/** Millimetres between the frame of a stamp and its word. */
const STAMP_MARGIN = 3

/** Everything above the body: head and titles. */
export function makeHead(document: OfficialDocument, profile: LayoutProfile): (Paragraph | Table)[] {
  const { header } = document
  const titles = makeTitles(document, profile)
  if (header === null) return titles
  if (header.type === 'masthead') return [...makeMasthead(header, profile), ...titles]
  return [makeLetterheadTable(header, profile, document.sizeTier), ...titles]
}

/** Boxes 1 to 4 and 10a: names over names in the first row, number beside date in the second, so that they stand level. */
function makeLetterheadTable(head: Letterhead, profile: LayoutProfile, tier: SizeTier): Table {
  const layout = layOutHead(head, profile, tier)
  const { thickness } = profile.rule
  const { cellPadding } = profile.header
  const inner = (width: number) => width - 2 * cellPadding
  const bodies = [
    ...(layout.governingLines.length > 0 ? [makeLines('governingBody', layout.governingLines)] : []),
    makeLines('issuingBody', layout.issuingLines),
    makeRule(layout.agencyRule, inner(layout.leftWidth), thickness),
  ]
  const nation = [
    makeParagraph('nationalName', head.nationalName),
    makeParagraph('motto', head.motto),
    makeRule(layout.mottoRule, inner(layout.rightWidth), thickness),
  ]
  const stamp = head.secrecy === '' ? [] : [makeStamp(head.secrecy, inner(layout.leftWidth), profile.sizes[tier].stamp)]
  const number = [makeParagraph('symbol', head.symbol), ...stamp]
  const date =
    head.placeAndDate === ''
      ? [new Paragraph({ style: styleId('placeAndDate') })]
      : [makeParagraph('placeAndDate', head.placeAndDate)]
  return makeGrid(
    [layout.leftWidth, layout.rightWidth],
    [
      [bodies, nation],
      [number, date],
    ],
    cellPadding,
  )
}

/** The secrecy mark in a frame under the number (box 10a), as wide as its word and a margin. */
function makeStamp(text: string, width: number, size: number): Paragraph {
  const side = toTwips(Math.max(0, (width - measureText(text, size, 'bold')) / 2 - STAMP_MARGIN))
  const line = { style: 'single', size: 8, space: 2, color: '000000' } as const
  return makeParagraph('secrecy', text, {
    indent: { left: side, right: side },
    border: { top: line, bottom: line, left: line, right: line },
  })
}

function makeMasthead(head: Masthead, profile: LayoutProfile): Paragraph[] {
  const width = textWidthOf(profile)
  return [
    makeParagraph('mastheadName', head.name),
    ...head.lines.map((line) => makeParagraph('mastheadLine', line)),
    makeRule(width, width, profile.rule.thickness),
  ]
}

function makeTitles({ titles, sizeTier }: OfficialDocument, profile: LayoutProfile): Paragraph[] {
  const { lines, rule } = layOutTitles(titles, profile, sizeTier)
  const width = textWidthOf(profile)
  return [
    ...(titles.typeName === '' ? [] : [makeParagraph('typeName', titles.typeName)]),
    ...(lines.length === 0 ? [] : [makeLines('subject', lines)]),
    ...(rule > 0 ? [makeRule(rule, width, profile.rule.thickness)] : []),
    ...(titles.placeAndDate === '' ? [] : [makeParagraph('placeAndDate', titles.placeAndDate)]),
    // The gap before the body; the body's own style begins without one, since it follows itself.
    new Paragraph({ style: styleId('rule'), spacing: { after: 120 } }),
  ]
}
