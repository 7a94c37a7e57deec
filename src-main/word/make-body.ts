import { HeadingLevel, LeaderType, Paragraph, type Table, TabStopType, TextRun } from 'docx'
import { textWidthOf } from '#documents/lay-out-head.ts'
import type { Block, TextBlock } from '#documents/official-document.ts'
import { pointLetter } from '#documents/point-letter.ts'
import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import { makeDataTable } from './make-data-table.ts'
import { numberings } from './make-numbering.ts'
import { makeParagraph } from './make-paragraph.ts'
import { styleId } from './style-ids.ts'
import { toTwips } from './to-units.ts'

/** The body; blocks from `keepFrom` on stay on one page with what follows them. */
export function makeBody(blocks: readonly Block[], profile: LayoutProfile, keepFrom: number): (Paragraph | Table)[] {
  return blocks.flatMap((block, at) => {
    const isKept = at >= keepFrom
    if (block.type === 'table') return makeDataTable(block, profile)
    if (block.type === 'heading') return [makeHeading(block.level, block.text)]
    return [makeTextBlock(block, profile, isKept || leadsIn(block, blocks[at + 1]))]
  })
}

/** A line that ends in a colon belongs with the list or table it announces. */
function leadsIn(block: TextBlock, next: Block | undefined): boolean {
  const text = block.runs.map((run) => run.text).join('')
  return next !== undefined && text.trimEnd().endsWith(':')
}

const makeHeading = (level: 1 | 2, text: string): Paragraph =>
  new Paragraph({
    // Said here as well as in the style: LibreOffice parts two headings in a row otherwise.
    keepNext: true,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    numbering: { reference: numberings.headings, level: level - 1 },
    children: [new TextRun({ text })],
  })

function makeTextBlock(block: TextBlock, profile: LayoutProfile, keepNext: boolean): Paragraph {
  // The style cannot hold widow control, so each paragraph says it.
  const keep = { widowControl: true, ...(keepNext ? { keepNext: true } : {}) }
  switch (block.type) {
    case 'clause':
      return makeParagraph('clause', block.runs, {
        ...keep,
        numbering: { reference: numberings.clauses, level: 0, instance: block.list },
      })
    case 'point':
      return makeParagraph('point', [{ text: `${pointLetter(block.place)}) ` }, ...block.runs], keep)
    case 'dash':
      return makeParagraph('dash', [{ text: '- ' }, ...block.runs], keep)
    case 'paragraph':
      return block.endsInLeader ? makeLeader(block, profile) : makeParagraph(block.style, block.runs, keep)
  }
}

/** The form's dots for what is still to be written: a leader up to the right edge, not typed full stops. */
function makeLeader(block: Extract<TextBlock, { type: 'paragraph' }>, profile: LayoutProfile): Paragraph {
  const label = block.runs.map((run) => new TextRun({ text: run.text }))
  return new Paragraph({
    style: styleId(block.style),
    tabStops: [{ type: TabStopType.RIGHT, position: toTwips(textWidthOf(profile)), leader: LeaderType.DOT }],
    children: [...label, new TextRun({ text: '\t' })],
  })
}
