import { partyTypeNames, typeNames } from '#documents/wording/type-names.ts'
import type { Context } from './check-head.ts'
import { checkLook } from './check-look.ts'
import type { Paper } from './paper.ts'
import type { Piece } from './piece.ts'

const part = 'head'
const HAND_ROOM = /^[\s….]*$/u
/** `QyĐ`, `CTr`, `TTr`, `TrS` are not all capitals. */
const MIXED = new Set(typeNames.filter(({ code }) => code !== code.toUpperCase()).map(({ code }) => code))

/** Box 3: number and symbol (NĐ 30, Phụ lục I, II.3). */
export function checkNumber(paper: Paper, context: Context): void {
  const { head, titles, isLetter } = paper
  const { limits, findings } = context
  const { symbol } = head
  if (!symbol) {
    const isNumbered = isLetter || (titles.type !== null && titles.type.code !== '')
    if (isNumbered) findings.check('symbol.present', false, { part })
    return
  }
  findings.check('symbol.present', true, { part })
  checkLook(
    { element: 'symbol', pieces: [symbol], part },
    { size: limits.sizes.symbol, isBold: false, isItalic: false, align: 'center' },
    findings,
  )
  checkForm(paper, symbol, context)
}

function checkForm(paper: Paper, symbol: Piece, { profile, findings }: Context): void {
  const { label, afterNumber, beforeBody } = profile.number
  const { text } = symbol
  const hasLabel = text.startsWith(label) && (label.endsWith(':') || !text.startsWith(`${label}:`))
  const written = /^\p{L}+\s*[:.]?/u.exec(text)?.[0].trim() ?? ''
  findings.check('symbol.label', hasLabel, { part, piece: symbol, found: written, expected: label })
  const rest = text.slice(written.length).trim()
  const pattern = `${label} 01${afterNumber}TB${beforeBody}…`
  const [, number = '', code = ''] = /^([\d\s….]*?)\s*[/-]\s*(.*)$/u.exec(rest) ?? []
  const separator = rest.slice(number.length, rest.length - code.length)
  const isWellFormed =
    /^(?:\d+|[\s….]*)$/u.test(number.trim()) && separator.trim() === afterNumber && isTight(rest, number) && code !== ''
  findings.check('symbol.form', isWellFormed, { part, piece: symbol, found: rest, expected: pattern })
  if (/^\d+$/u.test(number)) {
    const padded = String(Number(number)).padStart(2, '0')
    findings.check('symbol.padding', number.length >= 2, { part, piece: symbol, found: number, expected: padded })
  }
  checkCode(paper, symbol, { code, context: { profile, findings } })
}

/** No blanks inside; before the stroke only where the number is left open for the pen. */
function isTight(rest: string, number: string): boolean {
  const isOpen = HAND_ROOM.test(number)
  return !/\s/u.test(isOpen ? rest.trim().replace(/^[\s….]*/u, '') : rest)
}

type Coded = { code: string; context: Pick<Context, 'profile' | 'findings'> }

function checkCode({ titles, isLetter }: Paper, symbol: Piece, { code, context: { profile, findings } }: Coded): void {
  const names = profile.system === 'party' ? partyTypeNames : typeNames
  const groups = code.split(/[/-]/u).map((group) => group.trim())
  const [first = ''] = groups
  const known = names.find((one) => one.code !== '' && one.code.toUpperCase() === first.toUpperCase())
  const shouted = groups
    .map((group) => (MIXED.has(group) ? group : group.toUpperCase()))
    .join(profile.number.beforeBody)
  const isUpper = groups.every((group) => MIXED.has(group) || group === group.toUpperCase())
  findings.check('symbol.case', isUpper, { part, piece: symbol, found: code, expected: shouted })
  if (isLetter && profile.system === 'state') {
    const isType = known !== undefined && groups.length > 1 && known.code !== 'TC'
    findings.check('symbol.letter', !isType, { part, piece: symbol, found: first })
  }
  const expected = titles.type?.code ?? ''
  if (isLetter || expected === '') return
  findings.check('symbol.type', first.toUpperCase() === expected.toUpperCase(), {
    part,
    piece: symbol,
    found: first,
    expected,
  })
}
