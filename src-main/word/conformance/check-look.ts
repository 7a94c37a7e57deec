import type { Range } from '#documents/profiles/limits-of.ts'
import { lookWords, measureWords as measure, type PartName } from '#documents/wording/conformance-measures.ts'
import type { ElementName } from '#documents/wording/conformance-words.ts'
import type { Findings } from './findings.ts'
import { isUpper, type Piece, shareOf } from './piece.ts'
import type { Align, TextRun } from './word-file.ts'

/** How a part has to look; what is left out is not ruled. */
export type Look = {
  size?: Range
  isBold?: boolean
  isItalic?: boolean
  isUnderlined?: boolean
  case?: 'upper' | 'lower'
  align?: Align
}
export type Looked = { element: ElementName; pieces: readonly Piece[]; part: PartName }

/** Points; sizes are stored in halves. */
const SLACK = 0.2
/** Dots that hold the place of a name or an office: they have no case. */
const BLANK = /^[\s….]*$/u

/** Compares the lines of one part with the look it has to have. */
export function checkLook({ element, pieces, part }: Looked, look: Look, findings: Findings): void {
  for (const piece of pieces) {
    if (piece.runs.length === 0) continue
    if (look.size) checkSize({ element, piece, part }, look.size, findings)
    checkFaces({ element, piece, part }, look, findings)
    if (look.case && !BLANK.test(piece.text)) {
      const isRight = look.case === 'upper' ? isUpper(piece.text) !== false : isUpper(piece.text) !== true
      const found = look.case === 'upper' ? lookWords.case.lower : lookWords.case.upper
      findings.check(`${element}.case`, isRight, { part, piece, found, expected: lookWords.case[look.case] })
    }
    if (look.align && !piece.isTabbed) {
      const { align } = piece.paragraph
      const expected = lookWords.align[look.align]
      findings.check(`${element}.align`, align === look.align, { part, piece, found: lookWords.align[align], expected })
    }
  }
}

type One = { element: ElementName; piece: Piece; part: PartName }

function checkSize({ element, piece, part }: One, [least, most]: Range, findings: Findings): void {
  const sizes = [...new Set(piece.runs.map((run) => run.look.size))]
  const wrong = sizes.filter((size) => size < least - SLACK || size > most + SLACK)
  findings.check(`${element}.size`, wrong.length === 0, {
    part,
    piece,
    found: measure.or(wrong.map(measure.points)),
    expected: measure.range(measure.points(least), measure.points(most)),
  })
}

function checkFaces({ element, piece, part }: One, look: Look, findings: Findings): void {
  const faces = [
    ['bold', look.isBold, (run: TextRun) => run.look.isBold],
    ['italic', look.isItalic, (run: TextRun) => run.look.isItalic],
    ['underline', look.isUnderlined, (run: TextRun) => run.look.isUnderlined],
  ] as const
  for (const [face, wanted, test] of faces) {
    if (wanted === undefined) continue
    const share = shareOf(piece, test)
    const right = wanted ? 'all' : 'none'
    const words = lookWords[face]
    findings.check(`${element}.${face}`, share === right || !/[\p{L}\p{N}]/u.test(piece.text), {
      part,
      piece,
      found: words[share],
      expected: words[right],
    })
  }
}
