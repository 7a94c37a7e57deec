import type { Range } from '#documents/profiles/limits-of.ts'
import { measureWords as measure } from '#documents/wording/conformance-measures.ts'
import { type Context, checkRule, shareRange, widthOf } from './check-head.ts'
import { checkLook } from './check-look.ts'
import { within } from './check-page.ts'
import type { Paper } from './paper.ts'

/** NĐ 30, Phụ lục I, II.5b: `V/v` stands 6 pt below the number. */
const LETTER_GAP: Range = [6, 6]
const GAP_SLACK = 1
const SHARE_SLACK = 0.02

/** Boxes 5a and 5b: type and subject, or the subject of a letter. */
export function checkTitles(paper: Paper, context: Context): void {
  if (paper.isLetter) checkLetter(paper, context)
  else checkNamed(paper, context)
}

function checkNamed({ titles }: Paper, { profile, limits, findings }: Context): void {
  const { typeName, subject, subjectRule, type } = titles
  const part = 'titles'
  findings.check('typeName.present', typeName.length > 0, { part })
  if (typeName.length === 0) return
  const shared = { isBold: true, isItalic: false, align: 'center' } as const
  checkLook(
    { element: 'typeName', pieces: typeName, part },
    { ...shared, size: limits.sizes.typeName, case: 'upper' },
    findings,
  )
  checkLook(
    { element: 'subject', pieces: subject, part },
    { ...shared, size: limits.sizes.subject, case: 'lower' },
    findings,
  )
  const last = subject.at(-1)
  if (!last) {
    if (type !== null && type.code !== '') findings.check('subject.present', false, { part, piece: typeName[0] })
    return
  }
  findings.check('subject.present', true, { part })
  if (profile.titles.startsLower) {
    const found = subject[0]?.text.split(' ')[0] ?? ''
    // A proper name keeps its capital; `Về` and the like do not.
    const isLower = !/^(?:\p{Lu}\p{Ll}*)$/u.test(found) || /^\p{Lu}{2,}$/u.test(found)
    findings.check('subject.initial', isLower, { part, piece: subject[0], found, severity: 'doubt' })
  }
  if (profile.titles.mark !== 'rule') return
  const range = shareRange(subject, limits.ruleShare)
  const slack = SHARE_SLACK * widthOf(last)
  checkRule({ name: 'subjectRule', rule: subjectRule, piece: last, part }, range, { findings, slack })
}

function checkLetter({ head }: Paper, { profile, limits, findings }: Context): void {
  const { letterSubject, symbol } = head
  const { subjectPrefix, isSubjectItalic } = profile.letter
  const part = 'head'
  const [first] = letterSubject
  if (subjectPrefix !== '') findings.check('letterSubject.present', first !== undefined, { part, piece: symbol })
  if (!first) return
  checkLook(
    { element: 'letterSubject', pieces: letterSubject, part },
    { size: limits.sizes.letterSubject, isBold: false, isItalic: isSubjectItalic, case: 'lower', align: 'center' },
    findings,
  )
  const prefix = subjectPrefix.trim()
  const isPrefixed = prefix === '' || first.text.startsWith(`${prefix} `)
  findings.check('letterSubject.prefix', isPrefixed, {
    part,
    piece: first,
    found: first.text.slice(0, 12),
    expected: prefix,
  })
  if (!symbol || profile.system !== 'state' || first.paragraph === symbol.paragraph) return
  const gap = symbol.paragraph.spacing.after + first.paragraph.spacing.before
  findings.check('letterSubject.gap', within(gap, LETTER_GAP, GAP_SLACK), {
    part,
    piece: first,
    found: measure.points(gap),
    expected: measure.points(LETTER_GAP[0]),
  })
}
