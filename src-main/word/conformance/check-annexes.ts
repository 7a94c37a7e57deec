import type { Range } from '#documents/profiles/limits-of.ts'
import { toRoman } from '#documents/to-roman.ts'
import { partPatterns } from '#documents/wording/conformance-keys.ts'
import { checkBodyLooks } from './check-body.ts'
import type { Context } from './check-head.ts'
import { checkLook } from './check-look.ts'
import type { Paper } from './paper.ts'
import { piecesOf } from './piece.ts'

const part = 'annex'
const HINTS = ['phu luc', 'kem theo', 'dinh kem']

/** Annexes (NĐ 30, Phụ lục I, III.1), stamps (III.2), the address at the foot of page 1 (III.4). */
export function checkAnnexes(paper: Paper, context: Context): void {
  const { annexes, body, file } = paper
  const { limits, findings } = context
  const size = widest(limits.sizes.body, limits.sizes.subject)
  if (annexes.length > 0) {
    const text = body.map((one) => one.piece.key).join(' ')
    findings.check(
      'annex.mention',
      HINTS.some((hint) => text.includes(hint)),
      { part, piece: annexes[0]?.label },
    )
  }
  for (const [at, annex] of annexes.entries()) {
    const { label, titles, reference } = annex
    const shared = { isItalic: false, align: 'center' } as const
    checkLook(
      { element: 'annexLabel', pieces: [label], part },
      { ...shared, size: limits.sizes.annexLabel, isBold: true, case: 'lower' },
      findings,
    )
    checkLook(
      { element: 'annexTitle', pieces: titles, part },
      { ...shared, size, isBold: true, case: 'upper' },
      findings,
    )
    // A paper without its number cannot be cited yet.
    const isNumbered = /\d/u.test(paper.head.symbol?.text ?? '')
    if (isNumbered) findings.check('annex.reference', reference !== null, { part, piece: label, severity: 'doubt' })
    if (reference) {
      checkLook(
        { element: 'annexReference', pieces: [reference], part },
        { size, isItalic: true, align: 'center' },
        findings,
      )
    }
    if (annexes.length > 1) {
      const word = label.text.split(/\s/u).slice(0, 2).join(' ')
      const expected = `${word} ${toRoman(at + 1)}`
      findings.check('annex.number', label.text === expected, { part, piece: label, found: label.text, expected })
    }
    // The page before an annex belongs to the paper: an annex of its own begins a run of pages.
    const section = file.sections[annex.section]
    const isOwn = annex.section > 0 && section?.pageStart === 1
    findings.check('annex.pages', isOwn, { part, piece: label })
    checkBodyLooks(
      annex.body.filter((one) => one.part !== 'heading'),
      context,
    )
  }
}

/** A Party guideline may set titles larger than the body; the decree gives both the same range. */
const widest = (one: Range, other: Range): Range => [Math.min(one[0], other[0]), Math.max(one[1], other[1])]

export function checkMarks({ stamps, file }: Paper, { limits, findings }: Context): void {
  for (const { kind, piece, isFramed } of stamps) {
    findings.check('stamp.frame', isFramed, { part: 'head', piece, found: piece.text })
    if (kind === 'secrecy') continue
    checkLook(
      { element: 'stamp', pieces: [piece], part: 'head' },
      { size: limits.sizes.stamp, isBold: true, isItalic: false, case: 'upper' },
      findings,
    )
  }
  const [first] = file.sections
  const foot = first ? (first.hasFirstPage ? first.footers.first : first.footers.default) : []
  const lines = foot.flatMap((one) => (one.fields.length > 0 ? [] : piecesOf(one, -1, false)))
  const contact = lines.filter((one) => one.text !== '' && !partPatterns.annex.test(one.key))
  checkLook(
    { element: 'contact', pieces: contact, part: 'footer' },
    { size: limits.sizes.contact, isBold: false, isItalic: false, case: 'lower' },
    findings,
  )
}
