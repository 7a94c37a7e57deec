import { numberPatterns, partPatterns, TYPED_RULE } from '#documents/wording/conformance-keys.ts'
import { fold } from '#vietnamese/fold.ts'
import type { BodyLine, BodyPart } from './paper.ts'
import { isUpper, type Piece, shareOf } from './piece.ts'

const LONGEST_HEADING = 300

/** What each line between titles and closing is. Lines of one paragraph are one part; empty ones are left out. */
export function findBody(pieces: readonly Piece[]): BodyLine[] {
  const lines: BodyLine[] = []
  for (const piece of pieces) {
    if (piece.text === '' || TYPED_RULE.test(piece.text)) continue
    lines.push({ part: partOf(piece, lines.at(-1)), piece })
  }
  return lines
}

function partOf(piece: Piece, before: BodyLine | undefined): BodyPart {
  // The title of a division may be a second line of the same paragraph.
  if (before?.piece.order === piece.order) return before.part === 'division' ? 'divisionTitle' : before.part
  const { paragraph } = piece
  if (paragraph.cell) return paragraph.cell.hasFrame ? 'table' : 'note'
  const folded = fold(piece.text)
  if (partPatterns.addressee.test(folded)) return 'addressee'
  if (before?.part === 'addressee' && /^[-–]/u.test(piece.text)) return 'addressee'
  const isOpening = before === undefined || before.part === 'legalBasis' || before.part === 'addressee'
  // What ends in a colon leads into the text: `Căn cứ kết luận của …, Sở giao:`
  if (isOpening && partPatterns.legalBasis.test(folded) && !piece.text.endsWith(':')) return 'legalBasis'
  const isBold = shareOf(piece, (run) => run.look.isBold) === 'all'
  if (partPatterns.article.test(folded) && /^\p{Lu}/u.test(piece.text)) return 'article'
  if (isDivision(piece)) return 'division'
  if (before?.part === 'division' && (paragraph.align === 'center' || isUpper(piece.text) === true))
    return 'divisionTitle'
  if (isHeading(piece, isBold)) return 'heading'
  // Captions, notes in brackets and other centred or right-hand lines are no running text.
  if (paragraph.align === 'center' || paragraph.align === 'right' || paragraph.hasPicture) return 'note'
  return 'text'
}

function isDivision({ text, paragraph }: Piece): boolean {
  const found = partPatterns.division.exec(fold(text))
  if (!found || !/^\p{Lu}/u.test(text)) return false
  return (found[3] ?? '') === '' || (paragraph.align === 'center' && text.length < LONGEST_HEADING)
}

/** `I. TIÊU ĐỀ` and bold `1. Tiêu đề`: a number and a title on one line, without an end mark. */
function isHeading({ text }: Piece, isBold: boolean): boolean {
  if (text.length > LONGEST_HEADING || /[.;:,]$/u.test(text.replace(/:$/u, ''))) return false
  if (numberPatterns.roman.test(text)) return isUpper(text) === true || isBold
  return isBold && numberPatterns.arabic.test(text)
}
