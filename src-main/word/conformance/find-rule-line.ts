import { TYPED_RULE } from '#documents/wording/conformance-keys.ts'
import type { RuleLine } from './paper.ts'
import { type Piece, shareOf } from './piece.ts'
import { textOf, type WordFile, type WordParagraph } from './word-file.ts'

const NONE: RuleLine = { made: 'none', length: 0 }
/** Paragraphs after a line in which its rule may be anchored. */
const REACH = 4

/** The rule under the last of some lines: a drawn shape, a border, a row of typed marks, or mere underlining. */
export function findRuleLine(file: WordFile, last: Piece | undefined): RuleLine {
  if (!last) return NONE
  const { paragraph } = last
  const typedInside = last.paragraph.runs.some((run) => /_{4,}/u.test(run.text))
  const following = followersOf(file, last)
  const drawn = [paragraph, ...following].flatMap((one) => one.drawnLines)[0]
  if (drawn) return { made: 'drawn', length: drawn.length }
  if (paragraph.borders.bottom) return { made: 'drawn', length: widthOf(file, paragraph) }
  for (const one of following) {
    const text = textOf(one).trim()
    if (text === '' && (one.borders.top || one.borders.bottom)) return { made: 'drawn', length: widthOf(file, one) }
    if (TYPED_RULE.test(text) && text !== '') return { made: 'typed', length: 0 }
    if (text !== '') break
  }
  if (paragraph.cell?.hasBottomLine) return { made: 'drawn', length: paragraph.cell.width }
  const below = following.find((one) => one.cell?.hasTopLine && textOf(one).trim() === '')
  if (below?.cell) return { made: 'drawn', length: below.cell.width }
  if (typedInside) return { made: 'typed', length: 0 }
  return shareOf(last, (run) => run.look.isUnderlined) === 'all' ? { made: 'underlined', length: 0 } : NONE
}

/** Paragraphs below it in the same cell, or in the body; those in text boxes belong to whatever they are anchored to. */
function followersOf(file: WordFile, { order, paragraph }: Piece): WordParagraph[] {
  const isBeside = (one: WordParagraph) =>
    one.region === paragraph.region &&
    one.cell?.table === paragraph.cell?.table &&
    one.cell?.column === paragraph.cell?.column
  return file.paragraphs
    .slice(order + 1, order + 1 + 3 * REACH)
    .filter(isBeside)
    .slice(0, REACH)
}

/** Width between the indents of a paragraph, in millimetres. */
function widthOf(file: WordFile, { cell, indent, section }: WordParagraph): number {
  const page = file.sections[Math.min(section, file.sections.length - 1)]
  const room = cell && cell.width > 0 ? cell.width : page ? page.width - page.margins.left - page.margins.right : 0
  return room - indent.left - indent.right
}
