import { partKeys, partPatterns, stampKeys, TYPED_RULE } from '#documents/wording/conformance-keys.ts'
import { fold } from '#vietnamese/fold.ts'
import { findRuleLine } from './find-rule-line.ts'
import type { Head } from './paper.ts'
import { isUpper, type Piece, shareOf } from './piece.ts'
import type { WordFile } from './word-file.ts'

/** A head does not reach further down than this many lines. */
const HEAD_LINES = 40
const LONGEST_LINE = 110

/** Finds boxes 1 to 5b of a paper (NĐ 30, Phụ lục I, IV), whether made with a table, with tabs or with text boxes. */
export function findHead(file: WordFile, pieces: readonly Piece[]): Head {
  const first = pieces.filter((one) => one.text !== '' && !one.paragraph.cell?.hasFrame).slice(0, HEAD_LINES)
  const byKey = (key: string) => first.find((one) => one.key === key || one.key.startsWith(`${key} `)) ?? null
  const nationalName = byKey(partKeys.nationalName)
  const motto = byKey(partKeys.motto)
  const partyName = first.find((one) => one.key === partKeys.partyName) ?? null
  const symbol = first.find(isSymbol) ?? null
  const placeAndDate = first.find((one) => one !== symbol && isPlaceAndDate(one)) ?? null
  const right = motto ?? nationalName ?? partyName
  const names = listNames(first, { right, symbol })
  const star = first.find((one) => /^\*+$/u.test(one.text)) ?? null
  const { governingBody, issuingBody } = partBodies(names)
  return {
    nationalName,
    motto,
    partyName: nationalName ? null : partyName,
    governingBody,
    issuingBody,
    star,
    symbol,
    placeAndDate,
    letterSubject: symbol ? listLetterSubject(first, symbol) : [],
    mottoRule: findRuleLine(file, right ?? undefined),
    agencyRule: findRuleLine(file, issuingBody.at(-1)),
  }
}

const isSymbol = (one: Piece): boolean =>
  one.text.length < 60 &&
  partPatterns.symbol.test(fold(one.text)) &&
  /[/-]\s*\S*\p{Lu}|[/-]\s*[….]|\d\s*[/-]/u.test(one.text)

const isPlaceAndDate = (one: Piece): boolean =>
  one.text.length < LONGEST_LINE && one.side !== 'left' && partPatterns.placeAndDate.test(fold(one.text))

/** Lines of the bodies' names: at the left of the nation's, above the number. */
function listNames(first: readonly Piece[], { right, symbol }: { right: Piece | null; symbol: Piece | null }): Piece[] {
  const before = symbol ? first.slice(0, first.indexOf(symbol)) : first.slice(0, 14)
  const names = before.filter(
    (one) => one !== right && !isOther(one) && !TYPED_RULE.test(one.text) && one.key !== '' && one.text !== '*',
  )
  const placed = names.filter((one) => one.side === 'left')
  if (placed.length > 0) return placed
  // Without a table or tabs: capitals above the number, where there is a nation's head to stand beside at all.
  return symbol === null || right === null ? [] : names.filter((one) => isUpper(one.text) === true)
}

const isOther = (one: Piece): boolean =>
  [partKeys.nationalName, partKeys.motto, partKeys.partyName].some((key) => one.key.startsWith(key)) ||
  isPlaceAndDate(one) ||
  Object.hasOwn(stampKeys, one.key)

/** The issuing body stands last; it begins where the letters turn bold, else where a body's kind is named. */
function partBodies(names: readonly Piece[]): Pick<Head, 'governingBody' | 'issuingBody'> {
  const isBold = (one: Piece) => shareOf(one, (run) => run.look.isBold) === 'all'
  const firstBold = names.findIndex(isBold)
  const parted = (at: number) => ({ governingBody: names.slice(0, at), issuingBody: names.slice(at) })
  if (firstBold > 0 && names.slice(firstBold).every(isBold)) return parted(firstBold)
  const paragraphs = new Set(names.map((one) => one.order))
  if (names.length > 1) {
    const begins = names.findIndex((one, at) => at > 0 && partPatterns.agency.test(one.key))
    if (begins > 0 && (partPatterns.governing.test(names[0]?.key ?? '') || paragraphs.size > 1)) return parted(begins)
    // Bold above and not below is a fault in both; the last paragraph is the issuing body's.
    const last = names.at(-1)
    if (paragraphs.size > 1 && last) return parted(names.findIndex((one) => one.order === last.order))
  }
  return parted(0)
}

/** `V/v …` under the number, over several lines. */
function listLetterSubject(first: readonly Piece[], symbol: Piece): Piece[] {
  const below = first.slice(first.indexOf(symbol) + 1).filter((one) => one.side === symbol.side)
  const begins = below.findIndex((one) => partPatterns.letterSubject.test(fold(one.text)))
  // Below a type of paper it is the subject of that paper, whatever it begins with.
  const isTitled = below
    .slice(0, begins)
    .some((one) => isUpper(one.text) === true && !Object.hasOwn(stampKeys, one.key))
  if (begins < 0 || begins > 4 || isTitled) return []
  const lines = below.slice(begins)
  const isInside = (one: Piece) =>
    one.paragraph.cell?.table === symbol.paragraph.cell?.table && symbol.paragraph.cell !== null
      ? isUpper(one.text) !== true
      : one.order === lines[0]?.order
  const ends = lines.findIndex((one) => !isInside(one))
  return ends < 0 ? lines : lines.slice(0, ends)
}
