import { LeaderType, Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx'
import { layOutAddressees } from '#documents/lay-out-addressees.ts'
import { textWidthOf } from '#documents/lay-out-head.ts'
import type { Block, ParagraphBlock, Sheet, TextBlock } from '#documents/official-document.ts'
import { pointLetter } from '#vietnamese/point-letter.ts'
import { makeDataTable } from './make-data-table.ts'
import { makeHeading } from './make-heading.ts'
import { numberingsOf } from './make-numbering.ts'
import { makeParagraph } from './make-paragraph.ts'
import { makePicture } from './make-picture.ts'
import type { Place } from './place.ts'
import { styleId } from './style-ids.ts'
import { toTwips } from './to-units.ts'

/** The body; blocks from `keepFrom` on stay on one page with what follows them. */
export function makeBody(blocks: readonly Block[], place: Place, keepFrom: number): (Paragraph | Table)[] {
  const divisions = { seen: 0, hasArticle: false }
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1]
    switch (block.type) {
      case 'table':
        return makeDataTable(block, place.sheet, at >= keepFrom)
      case 'picture':
        return makePicture(block, place)
      case 'division':
        divisions.seen++
        divisions.hasArticle ||= block.unit === 'article'
        return [makeHeading(block, place.section, divisions)]
      case 'heading':
        return [makeHeading(block, place.section, divisions)]
      default:
        if (isAddressee(block)) return [makeAddressee(blocks, at, place.sheet)]
        return [makeTextBlock(block, place, at >= keepFrom || leadsIn(block, next))]
    }
  })
}

/** A line that ends in a colon belongs with the list or table it announces, a salutation with what is said. */
function leadsIn(block: TextBlock, next: Block | undefined): boolean {
  const text = block.runs.map((run) => run.text).join('')
  const isSalutation = block.type === 'paragraph' && block.style === 'salutation'
  return next !== undefined && (isSalutation || text.trimEnd().endsWith(':'))
}

function makeTextBlock(block: TextBlock, { sheet, section }: Place, keepNext: boolean): Paragraph {
  // The style cannot hold widow control, so each paragraph says it.
  const keep = { widowControl: true, ...(keepNext ? { keepNext: true } : {}) }
  switch (block.type) {
    case 'clause':
      return makeParagraph('clause', block.runs, {
        ...keep,
        numbering: { reference: numberingsOf(section).clauses, level: 0, instance: block.list },
      })
    case 'point':
      return makeParagraph('point', [{ text: `${pointLetter(block.place)}) ` }, ...block.runs], keep)
    case 'dash':
      return makeParagraph('dash', [{ text: '- ' }, ...block.runs], keep)
    case 'paragraph':
      return block.endsInLeader ? makeLeader(block, sheet, keepNext) : makeParagraph(block.style, block.runs, keep)
  }
}

/** The form's dots for what is still to be written: a leader up to the right edge, not typed full stops. */
function makeLeader(block: ParagraphBlock, sheet: Sheet, keepNext: boolean): Paragraph {
  const label = block.runs.map((run) => new TextRun({ text: run.text }))
  return new Paragraph({
    style: styleId(block.style),
    keepNext,
    tabStops: [{ type: TabStopType.RIGHT, position: toTwips(textWidthOf(sheet)), leader: LeaderType.DOT }],
    children: [...label, new TextRun({ children: [new Tab()] })],
  })
}

const isAddressee = (block: Block | undefined): block is ParagraphBlock =>
  block?.type === 'paragraph' && (block.style === 'addressee' || block.style === 'addresseeLine')

/** `Kính gửi:` alone in the middle; over several names they all hang from the place its colon has (II.9d). */
function makeAddressee(blocks: readonly Block[], at: number, sheet: Sheet): Paragraph {
  const block = blocks[at] as ParagraphBlock
  const group = blocks.filter(isAddressee)
  const lines = group.filter((one) => one.style === 'addresseeLine').map(textOf)
  if (lines.length === 0) return makeParagraph('addressee', block.runs)
  const layout = layOutAddressees(textOf(group[0] ?? block), lines, sheet)
  if (block.style === 'addressee')
    return makeParagraph('addressee', block.runs, {
      keepNext: true,
      alignment: 'left',
      spacing: { after: 0 },
      indent: { left: toTwips(layout.label) },
    })
  const isLast = !isAddressee(blocks[at + 1])
  const dash = toTwips(DASH)
  return makeParagraph('addresseeLine', block.runs, {
    indent: { left: toTwips(layout.dash) + dash, hanging: dash },
    ...(isLast ? { spacing: { after: 240 } } : { keepNext: true }),
  })
}

/** Room of a dash and its blank at 14 pt, by which a name that wraps hangs. */
const DASH = 2.9

const textOf = (block: ParagraphBlock): string => block.runs.map((run) => run.text).join('')
