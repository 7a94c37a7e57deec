import { HeadingLevel, Paragraph, TextRun } from 'docx'
import type { DivisionBlock, HeadingBlock } from '#documents/official-document.ts'
import { divisionLevels, numberingsOf } from './make-numbering.ts'
import { styleId } from './style-ids.ts'

/** What came before a heading: how many divisions, whether one of them was an article. */
type Divisions = { seen: number; hasArticle: boolean }

// `keepNext` is said here as well as in the style: LibreOffice parts two headings in a row otherwise.
const keep = { keepNext: true, keepLines: true }

/** A heading with real numbering and a place in the outline, by which readers of a screen find their way. */
export function makeHeading(block: HeadingBlock | DivisionBlock, section: number, before: Divisions): Paragraph {
  return block.type === 'division' ? makeDivision(block, section) : makeNumbered(block, section, before)
}

/** Phần to Tiểu mục: word and number, then the title in capitals on the next line, centred; Điều on one line (II.6đ). */
function makeDivision({ unit, text }: DivisionBlock, section: number): Paragraph {
  const references = numberingsOf(section)
  if (unit === 'article')
    return new Paragraph({
      ...keep,
      style: styleId('article'),
      outlineLevel: 4,
      numbering: { reference: references.articles, level: 0 },
      children: [new TextRun({ text })],
    })
  const level = divisionLevels.indexOf(unit)
  return new Paragraph({
    ...keep,
    style: styleId('division'),
    outlineLevel: level,
    numbering: { reference: references.divisions, level },
    children: [new TextRun({ text: text.toUpperCase(), break: 1 })],
  })
}

/** `I. …` and `1. …` (layout b of II.6đ); they start anew after each division, khoản of an article in each article. */
function makeNumbered({ level, text }: HeadingBlock, section: number, { seen, hasArticle }: Divisions): Paragraph {
  const references = numberingsOf(section)
  const isOfArticle = hasArticle && level === 2
  return new Paragraph({
    ...keep,
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    numbering: {
      reference: isOfArticle ? references.titled : references.headings,
      level: isOfArticle ? 0 : level - 1,
      instance: seen,
    },
    children: [new TextRun({ text })],
  })
}
