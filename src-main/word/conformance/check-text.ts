import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import { TYPED_RULE } from '#documents/wording/conformance-keys.ts'
import type { PartName } from '#documents/wording/conformance-measures.ts'
import type { Findings } from './findings.ts'
import type { Paper } from './paper.ts'
import { textOf, type WordParagraph } from './word-file.ts'

const BLACK = new Set(['auto', '000000'])
/** An empty paragraph lower than this is a spacer of exact height, not a line left empty. */
const SPACER_POINTS = 8
const RED = /^[c-f][0-9a-f][0-4][0-9a-f][0-4][0-9a-f]$/iu

/** Font, colour, composed letters, and layout by typing, wherever it stands in the file. */
export function checkText(paper: Paper, { profile, findings }: { profile: LayoutProfile; findings: Findings }): void {
  const { sections, paragraphs } = paper.file
  const around = new Set(
    sections.flatMap(({ headers, footers }) => [headers.default, headers.first, footers.default, footers.first].flat()),
  )
  const stamps = new Set(paper.stamps.map((one) => one.piece.paragraph))
  for (const paragraph of [...paragraphs, ...around]) {
    const part = partOf(paper, paragraph)
    for (const run of paragraph.runs) {
      if (run.text.trim() === '' || run.look.isHidden) continue
      const wrong = run.look.fonts.filter((font) => font.toLowerCase() !== profile.font.toLowerCase())
      const font = { part, paragraph, found: wrong.join(', '), expected: profile.font }
      findings.check('font.family', wrong.length === 0, font)
      const isStamp = stamps.has(paragraph) && RED.test(run.look.color)
      findings.check('font.color', BLACK.has(run.look.color) || isStamp, { part, paragraph, found: run.look.color })
    }
    const text = textOf(paragraph)
    findings.check('text.nfc', text === text.normalize('NFC'), { part, paragraph })
  }
  if (!paper.isOfficial) return
  checkTyping(paper, findings)
  checkEmptyLines(paper, findings)
}

/** The part of a paper in which a paragraph stands. */
export function partOf(paper: Paper, paragraph: WordParagraph): PartName {
  if (paragraph.region === 'header' || paragraph.region === 'footer') return paragraph.region
  const at = paragraph.number
  const last = (pieces: readonly { paragraph: WordParagraph }[]) =>
    pieces.reduce((most, one) => Math.max(most, one.paragraph.number), 0)
  const firstAnnex = paper.annexes[0]?.label.paragraph.number ?? Number.POSITIVE_INFINITY
  if (at >= firstAnnex) return 'annex'
  const closing = paper.closing.signatories.flatMap(({ posts }) => posts)
  const label = paper.closing.recipientsLabel
  const closes = Math.min(...[...closing, ...(label ? [label] : [])].map((one) => one.paragraph.number))
  if (at >= closes) return 'closing'
  const { typeName, subject } = paper.titles
  if (at > last([...typeName, ...subject]) && at > headEnd(paper)) return 'body'
  return at > headEnd(paper) ? 'titles' : 'head'
}

function headEnd({ head }: Paper): number {
  const parts = [head.nationalName, head.motto, head.partyName, head.symbol, head.placeAndDate, ...head.letterSubject]
  return parts.reduce((most, one) => Math.max(most, one?.paragraph.number ?? 0), 0)
}

/** Underscores and runs of blanks that stand for lines, gaps and tabs. */
function checkTyping(paper: Paper, findings: Findings): void {
  const ruled = [paper.head.mottoRule, paper.head.agencyRule, paper.titles.subjectRule].some(
    (one) => one.made === 'typed',
  )
  for (const piece of paper.pieces) {
    const part = partOf(paper, piece.paragraph)
    const isRule = TYPED_RULE.test(piece.text) && (part === 'head' || part === 'titles' || part === 'body') && ruled
    findings.check('text.underscores', !/_{3,}/u.test(piece.text) || isRule, { part, piece })
    const isHandRoom = piece === paper.head.symbol || piece === paper.head.placeAndDate
    const hasBlanks = / {4,}\S/u.test(piece.typed.trim())
    findings.check('text.blanks', !hasBlanks || isHandRoom, { part, piece, severity: 'doubt' })
  }
}

function checkEmptyLines({ file: { paragraphs }, ...paper }: Paper, findings: Findings): void {
  for (const [at, paragraph] of paragraphs.entries()) {
    const [before, after] = [paragraphs[at - 1], paragraphs[at + 1]]
    // Between two tables, and below the last, the file format itself asks for a paragraph.
    const isBesideTable = before?.cell || after?.cell || !before || !after
    const isSpacing = isEmpty(paragraph) && (!isBesideTable || (before !== undefined && isEmpty(before)))
    findings.check('text.emptyParagraphs', !isSpacing, {
      part: partOf({ file: { paragraphs, sections: [] }, ...paper }, paragraph),
      paragraph,
      severity: 'doubt',
    })
  }
}

function isEmpty(one: WordParagraph): boolean {
  const isSpacer = one.spacing.lineRule === 'exact' && one.spacing.line < SPACER_POINTS
  const holds = one.hasPicture || one.drawnLines.length > 0 || one.hasPageBreak || one.isSectionEnd
  const hasLine = Object.values(one.borders).some((side) => side)
  return (
    // A tab alone may draw a line of dots to write on.
    !/[\S\t]/u.test(textOf(one)) &&
    one.label === '' &&
    !one.cell &&
    !isSpacer &&
    !holds &&
    !hasLine &&
    one.region === 'body'
  )
}
