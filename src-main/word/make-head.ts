import { Paragraph, type Table } from 'docx'
import { layOutHead, layOutTitles, textWidthOf } from '#documents/lay-out-head.ts'
import { measureText } from '#documents/measure-text.ts'
import type { Letterhead, Masthead, OfficialDocument, Sheet } from '#documents/official-document.ts'
import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import { makeGrid } from './make-grid.ts'
import { makeLines, makeParagraph, makeRule } from './make-paragraph.ts'
import { FRAME_HEIGHT, FRAME_MARGIN, makeStamp } from './make-stamp.ts'
import { styleId } from './style-ids.ts'
import { pointsToTwips } from './to-units.ts'

/** Everything above the body: head and titles. */
export function makeHead(document: OfficialDocument): (Paragraph | Table)[] {
  const { header } = document
  const titles = makeTitles(document)
  if (header === null) return titles
  if (header.type === 'masthead') return [...makeMasthead(header, document), ...titles]
  return [makeLetterheadTable(header, document), ...titles]
}

/** Boxes 1 to 5b and 10: names over names in the first row, number beside date in the second, so that they stand level. */
function makeLetterheadTable(head: Letterhead, sheet: Sheet): Table {
  const { cellPadding } = sheet.profile.header
  const { leftWidth, rightWidth, overhang, placeAndDateLines } = layOutHead(head, sheet)
  // A list that is not numbered has neither number nor date; the State's minutes have no date (Mẫu 1.9).
  const second = [makeNumber(head, sheet), [makeLines('placeAndDate', placeAndDateLines)]]
  const isNumbered = [head.symbol, head.letterSubject, head.placeAndDate, head.secrecy, head.urgency].join('') !== ''
  const rows = [[makeBodies(head, sheet), makeNation(head, sheet)], ...(isNumbered ? [second] : [])]
  return makeGrid([leftWidth, rightWidth], rows, { padding: cellPadding, indent: -overhang })
}

/** Box 2: the names, and under them a rule, or the star of a Party paper. */
function makeBodies(head: Letterhead, sheet: Sheet): Paragraph[] {
  const { leftWidth, governingLines, issuingLines, agencyRule } = layOutHead(head, sheet)
  const { header, rule } = sheet.profile
  const mark =
    header.agencyMark === 'star'
      ? makeParagraph('star', '*')
      : makeRule(agencyRule, leftWidth - 2 * header.cellPadding, rule.thickness)
  return [
    ...(governingLines.length > 0 ? [makeLines('governingBody', governingLines)] : []),
    makeLines('issuingBody', issuingLines),
    mark,
  ]
}

/** Box 1; a Party paper has the name of the Party and no motto. */
function makeNation(head: Letterhead, sheet: Sheet): Paragraph[] {
  const { rightWidth, nationRule } = layOutHead(head, sheet)
  const { header, rule } = sheet.profile
  return [
    makeParagraph('nationalName', head.nationalName),
    ...(head.motto === '' ? [] : [makeParagraph('motto', head.motto)]),
    makeRule(nationRule, rightWidth - 2 * header.cellPadding, rule.thickness),
  ]
}

/** Boxes 3, 5b, 10a and 10b: number, subject of a letter, marks of secrecy and urgency. */
function makeNumber(head: Letterhead, sheet: Sheet): (Paragraph | Table)[] {
  const { letterSubjectLines } = layOutHead(head, sheet)
  const stamps = [makeSecrecy(head, sheet), makeUrgency(head, sheet)].filter((one) => one !== null)
  const gap = () => new Paragraph({ style: styleId('rule'), spacing: { before: pointsToTwips(4) } })
  return [
    ...(head.symbol === '' ? [gap()] : [makeParagraph('symbol', head.symbol)]),
    ...(letterSubjectLines.length > 0 ? [makeLines('letterSubject', letterSubjectLines)] : []),
    ...stamps.flatMap((stamp) => [gap(), stamp]),
    // A cell ends in a paragraph, never in a table.
    ...(stamps.length > 0 ? [gap()] : []),
  ]
}

function makeSecrecy({ secrecy }: Letterhead, { profile, sizeTier }: Sheet): Table | null {
  if (secrecy === '') return null
  const width = measureText(secrecy, profile.sizes[sizeTier].stamp, 'bold') + 2 * FRAME_MARGIN
  return makeStamp(secrecy, 'secrecy', { width, height: FRAME_HEIGHT, left: 0, color: '000000' })
}

/** III.2b: 30 x 8, 40 x 8 and 20 x 8 mm, bright red. */
function makeUrgency({ urgency }: Letterhead, { profile }: Sheet): Table | null {
  const frame = findFrame(urgency, profile)
  return frame === null ? null : makeStamp(urgency, 'urgency', { ...frame, left: 0, color: profile.stamps.color })
}

function findFrame(urgency: string, { stamps }: LayoutProfile) {
  const found = [stamps.express, stamps.veryUrgent, stamps.urgent].find((one) => one.word === urgency)
  return found ?? null
}

function makeMasthead(head: Masthead, sheet: Sheet): Paragraph[] {
  const width = textWidthOf(sheet)
  return [
    makeParagraph('mastheadName', head.name),
    ...head.lines.map((line) => makeParagraph('mastheadLine', line)),
    makeRule(width, width, sheet.profile.rule.thickness),
  ]
}

function makeTitles(document: OfficialDocument): Paragraph[] {
  const { titles, profile } = document
  const { lines, rule } = layOutTitles(titles, document)
  const hasDashes = titles.hasRule && profile.titles.mark === 'dashes' && lines.length > 0
  return [
    ...(titles.typeName === '' ? [] : [makeParagraph('typeName', titles.typeName)]),
    ...(lines.length === 0 ? [] : [makeLines('subject', lines)]),
    ...(rule > 0 ? [makeRule(rule, textWidthOf(document), profile.rule.thickness)] : []),
    ...(hasDashes ? [makeParagraph('dashes', '-----')] : []),
    ...(titles.placeAndDate === '' ? [] : [makeParagraph('placeAndDate', titles.placeAndDate)]),
    // The gap before the body; the body's own style begins without one, since it follows itself.
    new Paragraph({ style: styleId('rule'), spacing: { after: 120 } }),
  ]
}
