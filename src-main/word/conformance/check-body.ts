import { wrongCapitals } from '#documents/wording/conformance-keys.ts'
import { lookWords, measureWords as measure } from '#documents/wording/conformance-measures.ts'
import type { ElementName } from '#documents/wording/conformance-words.ts'
import type { Context } from './check-head.ts'
import { checkLook, type Look } from './check-look.ts'
import { within } from './check-page.ts'
import type { BodyLine, BodyPart, Paper } from './paper.ts'
import { type Piece, shareOf } from './piece.ts'

const part = 'body'
/** Millimetres. */
const INDENT_SLACK = 0.3
/** Height of a single line of Times New Roman, in sizes. */
const SINGLE_LINE = 1.15
const LINES_SLACK = 0.03
const RUNNING = new Set<BodyPart>(['text', 'heading', 'article'])

/** Box 6: the text of the paper (NĐ 30, Phụ lục I, II.6). */
export function checkBody(paper: Paper, context: Context): void {
  checkBodyLooks(paper.body, context)
  checkSizes(paper.body, context)
  for (const [at, line] of paper.body.entries()) {
    if (line.piece.order === paper.body[at - 1]?.piece.order) continue
    if (RUNNING.has(line.part)) checkParagraph(line, paper.body[at + 1], context)
  }
  checkEndMark(paper, context)
  checkCapitals(paper, context)
}

/** Looks of the lines that are no running text; sizes are those of the body (II.6a, II.6đ, II.9d). */
export function checkBodyLooks(body: readonly BodyLine[], { limits, findings }: Context): void {
  const size = limits.sizes.body
  const looks: Partial<Record<BodyPart, { element: ElementName; look: Look }>> = {
    legalBasis: { element: 'legalBasis', look: { size, isBold: false, isItalic: true } },
    addressee: { element: 'addressee', look: { size, isBold: false, isItalic: false, case: 'lower' } },
    division: { element: 'division', look: { size, isBold: true, isItalic: false, case: 'lower', align: 'center' } },
    divisionTitle: {
      element: 'divisionTitle',
      look: { size, isBold: true, isItalic: false, case: 'upper', align: 'center' },
    },
    article: { element: 'article', look: { size, isItalic: false, case: 'lower' } },
    heading: { element: 'heading', look: { size, isBold: true, isItalic: false } },
  }
  for (const { part: kind, piece } of body) {
    const ruled = looks[kind]
    if (ruled) checkLook({ element: ruled.element, pieces: [piece], part }, ruled.look, findings)
  }
}

function checkSizes(body: readonly BodyLine[], { limits, findings }: Context): void {
  const [least, most] = limits.sizes.body
  const sizes = new Set<number>()
  for (const { part: kind, piece } of body) {
    if (kind !== 'text') continue
    const own = [...new Set(piece.runs.map((run) => run.look.size))]
    const wrong = own.filter((size) => !within(size, [least, most], 0.2))
    for (const size of own) if (!wrong.includes(size)) sizes.add(size)
    findings.check('body.size', wrong.length === 0, {
      part,
      piece,
      found: measure.or(wrong.map(measure.points)),
      expected: measure.range(measure.points(least), measure.points(most)),
    })
    const isItalic = shareOf(piece, (run) => run.look.isItalic) === 'all'
    findings.check('body.upright', !isItalic, { part, piece })
  }
  const found = [...sizes].toSorted((a, b) => a - b).map(measure.points)
  findings.check('body.oneSize', found.length < 2, { part, found: found.join(', '), severity: 'doubt' })
}

function checkParagraph({ part: kind, piece }: BodyLine, next: BodyLine | undefined, context: Context): void {
  const { limits, findings, profile } = context
  const { paragraph } = piece
  const { align, indent, spacing } = paragraph
  if (kind === 'text') {
    findings.check('body.justified', align === 'both', { part, piece, found: lookWords.align[align] })
  }
  const isTabbed = piece.typed.startsWith('\t')
  const first = indent.left + indent.firstLine
  const isIndented =
    limits.indents.some((wanted) => Math.abs(first - wanted) <= INDENT_SLACK) && indent.left <= INDENT_SLACK
  findings.check('body.indent', isIndented && !isTabbed, {
    part,
    piece,
    found: isTabbed ? lookWords.asTab : measure.millimetres(first),
    expected: measure.or(limits.indents.map(measure.millimetres)),
  })
  checkLines(piece, context)
  if (!next || !RUNNING.has(next.part) || next.piece.order !== piece.order + 1) return
  const gap = spacing.after + next.piece.paragraph.spacing.before
  findings.check('body.gap', gap >= limits.gap - 0.1, {
    part,
    piece,
    found: measure.points(gap),
    expected:
      profile.body.spacingAfter === limits.gap
        ? measure.atLeast(measure.points(limits.gap))
        : measure.points(limits.gap),
  })
}

function checkLines(piece: Piece, { limits, findings }: Context): void {
  const { line, lineRule } = piece.paragraph.spacing
  const size = piece.runs[0]?.look.size ?? 13
  const isByHeight = limits.exactLine > 0 && lineRule !== 'auto'
  const lines = lineRule === 'auto' ? line : line / (size * SINGLE_LINE)
  // `atLeast` below the height of a line leaves single lines.
  const shown = lineRule === 'atLeast' ? Math.max(1, lines) : lines
  const isRight = isByHeight ? line >= limits.exactLine - 0.1 : within(shown, limits.lines, LINES_SLACK)
  findings.check('body.lines', isRight, {
    part,
    piece,
    found: lineRule === 'exact' ? measure.points(line) : measure.lines(shown),
    expected: isByHeight
      ? measure.atLeast(measure.points(limits.exactLine))
      : measure.range(measure.lines(limits.lines[0]), measure.lines(limits.lines[1])),
  })
}

/** Papers that are mere lists have no end mark. */
const UNMARKED = new Set(['attendee-list', 'review-copy', 'directive-table', 'speech', 'news-item', 'press-release'])

function checkEndMark({ body, kind }: Paper, { profile, findings }: Context): void {
  const last = body.findLast((one) => one.part === 'text' || one.part === 'table')
  if (!last || last.part === 'table' || UNMARKED.has(kind)) return
  const { text } = last.piece
  const isRight = text.endsWith(profile.endMark) && (profile.endMark === './.' || !text.endsWith('./.'))
  const found = /(?:\S{0,14}\s+)?\S{0,14}$/u.exec(text)?.[0] ?? ''
  findings.check('body.endMark', isRight, { part, piece: last.piece, found, expected: profile.endMark })
}

/** Only what can be told for sure without knowing what is meant (NĐ 30, Phụ lục II). */
function checkCapitals({ body }: Paper, { findings }: Context): void {
  for (const { piece } of body) {
    for (const { rule, pattern } of wrongCapitals) {
      const found = piece.text.match(pattern)?.[0]
      const expected = found === undefined ? '' : capitalize(found, rule)
      findings.check(`capitals.${rule}`, found === undefined, { part, piece, found, expected, severity: 'doubt' })
    }
  }
}

/** The last word of a day or a month, the word before the number of an article. */
function capitalize(found: string, rule: 'weekday' | 'month' | 'article'): string {
  const words = found.split(' ')
  const at = rule === 'article' ? words.length - 2 : rule === 'month' ? 1 : words.length - 1
  const word = words[at] ?? ''
  return words.with(at, word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}
