import { partPatterns, TYPED_RULE } from '#documents/wording/conformance-keys.ts'
import { otherTitles, partyTypeNames, type TypeName, typeNames } from '#documents/wording/type-names.ts'
import { fold } from '#vietnamese/fold.ts'
import { findRuleLine } from './find-rule-line.ts'
import type { Titles } from './paper.ts'
import { isUpper, type Piece, shareOf } from './piece.ts'
import type { WordFile } from './word-file.ts'

const LONGEST_TYPE = 60
const LONGEST_TITLE_LINES = 12
const none: Titles = { typeName: [], subject: [], subjectRule: { made: 'none', length: 0 }, type: null }

/** Box 5a: the type of paper and its subject, the first lines below the head. `lines` begin there. */
export function findTitles(file: WordFile, lines: readonly Piece[], isParty: boolean): Titles {
  const first = lines.findIndex((one) => one.text !== '' && !TYPED_RULE.test(one.text) && !/^\*+$/u.test(one.text))
  const head = lines[first]
  if (!head || head.paragraph.cell?.hasFrame) return none
  const type = findType(head, isParty)
  if (type === null && !(isUpper(head.text) === true && head.paragraph.align === 'center')) return none
  if (partPatterns.addressee.test(head.key)) return none
  const typeName = takeWhile(
    lines.slice(first),
    (one) => one === head || (isCapitalLine(one) && one.paragraph.styleId === head.paragraph.styleId),
  )
  const rest = lines.slice(first + typeName.length)
  const subject = listSubject(rest)
  return { typeName, subject, subjectRule: findRuleLine(file, subject.at(-1)), type }
}

function findType(head: Piece, isParty: boolean): TypeName | null {
  if (head.text.length > LONGEST_TYPE) return null
  const known = isParty ? partyTypeNames : typeNames
  return (
    known.find((one) => one.key === head.key) ??
    otherTitles.find((one) => head.key === one.key || head.key.startsWith(`${one.key} `)) ??
    null
  )
}

const isCapitalLine = (one: Piece): boolean =>
  one.text !== '' && isUpper(one.text) === true && one.paragraph.align === 'center'

/** Centred or wholly bold lines right below the type, up to its rule or the first line of another kind. */
function listSubject(lines: readonly Piece[]): Piece[] {
  const found = takeWhile(lines.slice(0, LONGEST_TITLE_LINES), (one) => {
    if (one.text === '' || TYPED_RULE.test(one.text) || /^[-*\s]+$/u.test(one.text)) return false
    if (one.paragraph.cell || isOtherPart(one)) return false
    const isCentred = one.paragraph.align === 'center'
    const isBold = shareOf(one, (run) => run.look.isBold) === 'all'
    return (isCentred && isUpper(one.text) !== true) || (isBold && isCentred) || (isBold && !/[.;]$/u.test(one.text))
  })
  return found
}

/** `I. …`, `Điều 1`, `Căn cứ`, `Kính gửi` and notes in brackets begin something else. */
function isOtherPart(one: Piece): boolean {
  const folded = fold(one.text)
  return (
    partPatterns.addressee.test(folded) ||
    partPatterns.legalBasis.test(folded) ||
    partPatterns.article.test(folded) ||
    partPatterns.division.test(folded) ||
    /^(?:[ivx]+|\d+)[.)]\s/u.test(folded) ||
    /^\(.*\)$/u.test(one.text)
  )
}

export function takeWhile<T>(list: readonly T[], test: (one: T) => boolean): T[] {
  const end = list.findIndex((one) => !test(one))
  return end < 0 ? [...list] : list.slice(0, end)
}
