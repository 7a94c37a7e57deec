import { measureWords as measure } from '#documents/wording/conformance-measures.ts'
import type { Context } from './check-head.ts'
import type { Paper } from './paper.ts'

const part = 'body'

/** Boxes 9a and 6a: `Kính gửi` (NĐ 30, Phụ lục I, II.9d) and the legal bases (II.6a), their marks. */
export function checkAddressees(paper: Paper, { profile, findings }: Context): void {
  const lines = paper.body.filter((one) => one.part === 'addressee').map((one) => one.piece)
  const [first, ...rest] = lines
  if (paper.isLetter) findings.check('addressee.present', first !== undefined, { part })
  if (first) {
    findings.check('addressee.colon', /^\p{L}+\s\p{L}+:/u.test(first.text), { part, piece: first })
    const after = first.text.replace(/^\p{L}+\s\p{L}+\s*:?/u, '').trim()
    const isMany = rest.length > 0
    const shape = isMany ? measure.addresseeMany : measure.addresseeOne
    if (!isMany) {
      const isRight = after !== '' && !/[.;,]$/u.test(after) && !after.startsWith('-')
      findings.check('addressee.marks', isRight, { part, piece: first, found: first.text, expected: shape })
    }
    for (const [at, piece] of rest.entries()) {
      const mark = at === rest.length - 1 ? '.' : ';'
      const isRight = piece.text.startsWith('- ') && piece.text.endsWith(mark)
      findings.check('addressee.marks', isRight, { part, piece, found: piece.text, expected: shape })
    }
  }
  const bases = paper.body.filter((one) => one.part === 'legalBasis').map((one) => one.piece)
  for (const [at, piece] of bases.entries()) {
    const mark = profile.system === 'state' && at === bases.length - 1 ? '.' : ';'
    // Party papers end the last one in a comma before the line that resolves (nd30.md B2).
    if (profile.system === 'party' && at === bases.length - 1) continue
    findings.check('legalBasis.marks', piece.text.endsWith(mark), {
      part,
      piece,
      found: piece.text.slice(-1),
      expected: mark,
    })
  }
}
