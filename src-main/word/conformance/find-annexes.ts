import { partPatterns, TYPED_RULE } from '#documents/wording/conformance-keys.ts'
import { fold } from '#vietnamese/fold.ts'
import { findBody } from './find-body.ts'
import { takeWhile } from './find-titles.ts'
import type { Annex } from './paper.ts'
import { isUpper, type Piece } from './piece.ts'

/** Whether a line is `Phụ lục I`, alone on its line as the head of an annex. */
export const isAnnexLabel = (piece: Piece): boolean =>
  piece.paragraph.cell === null &&
  partPatterns.annex.test(fold(piece.text)) &&
  /^\p{Lu}/u.test(piece.text) &&
  piece.text.length < 30

/** The annexes of a paper (NĐ 30, Phụ lục I, III.1): label, title in capitals, what it is attached to. */
export function findAnnexes(pieces: readonly Piece[]): Annex[] {
  const starts = pieces.flatMap((piece, at) => (isAnnexLabel(piece) ? [at] : []))
  return starts.flatMap((start, order) => {
    const lines = pieces.slice(start, starts[order + 1] ?? pieces.length)
    const [label, ...rest] = lines
    if (!label) return []
    const written = rest.filter((one) => one.text !== '' && !TYPED_RULE.test(one.text))
    const titles = takeWhile(written, isTitle)
    const next = written[titles.length]
    const reference = next && partPatterns.annexReference.test(fold(next.text)) ? next : null
    const references = reference ? written.filter((one) => one.order === reference.order) : []
    const body = findBody(written.slice(titles.length + references.length))
    return [{ label, titles, reference, section: label.paragraph.section, body }]
  })
}

/** In capitals, or centred and no note in brackets: a title in small letters is a fault, not another part. */
const isTitle = (one: Piece): boolean =>
  one.paragraph.cell === null &&
  !one.text.startsWith('(') &&
  (isUpper(one.text) === true || one.paragraph.align === 'center') &&
  !/^(?:[IVX]+|\d+)[.)]\s/u.test(one.text)
