import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import type { Edge, Limits, Range } from '#documents/profiles/limits-of.ts'
import { lookWords, measureWords as measure } from '#documents/wording/conformance-measures.ts'
import { checkLook } from './check-look.ts'
import type { Findings } from './findings.ts'
import type { Paper } from './paper.ts'
import { piecesOf } from './piece.ts'
import type { WordParagraph, WordSection } from './word-file.ts'

const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right']
/** Half a twip's rounding is no breach; half a millimetre is what a ruler shows. */
const SLACK = 0.5
/** A paper of less text than this may well be one page, which has no number. */
const ONE_PAGE_LETTERS = 2200

type Context = { profile: LayoutProfile; limits: Limits; findings: Findings }

export const within = (value: number, [least, most]: Range, slack: number): boolean =>
  value >= least - slack && value <= most + slack

/** Paper, orientation, margins (NĐ 30, Phụ lục I, I.1 to I.3) and page numbers (I.7, III.1đ). */
export function checkPage(paper: Paper, context: Context): void {
  for (const [at, section] of paper.file.sections.entries()) checkSheet(paper, { section, at }, context)
  if (paper.isOfficial) checkPageNumbers(paper, context)
}

function checkSheet(paper: Paper, { section, at }: { section: WordSection; at: number }, context: Context): void {
  const { profile, limits, findings } = context
  const [short, long] = [section.width, section.height].toSorted((a, b) => a - b) as [number, number]
  const place = { part: 'page', section: at + 1 } as const
  const isA4 = Math.abs(short - profile.page.width) < 1 && Math.abs(long - profile.page.height) < 1
  findings.check('page.size', isA4, { ...place, found: measure.page(section.width, section.height) })
  if (section.isLandscape) {
    const hasTable = paper.file.paragraphs.some((one) => one.section === at && one.cell?.hasFrame)
    findings.check('page.orientation', hasTable, place)
  }
  for (const edge of EDGES) {
    const [range, margin] = [limits.margins[edge], section.margins[edge]]
    findings.check(`margin.${edge}`, within(margin, range, SLACK), {
      ...place,
      found: measure.millimetres(margin),
      expected: measure.range(measure.millimetres(range[0]), measure.millimetres(range[1])),
    })
  }
}

const holdsNumber = (paragraphs: readonly WordParagraph[]): WordParagraph | undefined =>
  paragraphs.find((one) => one.fields.includes('PAGE'))

function checkPageNumbers(paper: Paper, { limits, findings }: Context): void {
  const { sections, paragraphs } = paper.file
  const letters = paragraphs.reduce((sum, one) => sum + one.runs.reduce((all, run) => all + run.text.length, 0), 0)
  const [first] = sections
  const numbered = sections.find((one) => holdsNumber([...one.headers.default, ...one.footers.default]))
  if (!numbered || !first) {
    if (letters > ONE_PAGE_LETTERS) findings.check('pageNumber.present', false, { part: 'header' })
    return
  }
  findings.check('pageNumber.present', true, { part: 'header' })
  const above = holdsNumber(numbered.headers.default)
  const place = above ? 'header' : 'footer'
  findings.check('pageNumber.place', above !== undefined, { part: place, found: lookWords.footer })
  const shown = above ?? holdsNumber(numbered.footers.default)
  const piece = shown && piecesOf(shown, -1, false)[0]
  if (shown && piece) {
    checkLook(
      { element: 'pageNumber', pieces: [piece], part: place },
      { size: limits.sizes.pageNumber, isItalic: false, align: 'center' },
      findings,
    )
  }
  const onFirst = holdsNumber(first.hasFirstPage ? first.headers.first : first.headers.default)
  const below = holdsNumber(first.hasFirstPage ? first.footers.first : first.footers.default)
  findings.check('pageNumber.firstPage', !onFirst && !below, { part: place })
  const start = first.pageStart ?? 1
  findings.check('pageNumber.start', start === 1, { part: place, found: String(start) })
}
