import { toRoman } from '#documents/to-roman.ts'
import { numberPatterns, partPatterns } from '#documents/wording/conformance-keys.ts'
import { fold } from '#vietnamese/fold.ts'
import { pointLetters } from '#vietnamese/point-letter.ts'
import type { Context } from './check-head.ts'
import type { BodyLine } from './paper.ts'
import type { Piece } from './piece.ts'

const part = 'body'
const LETTERS = [...pointLetters]
const MAX_ROMAN = 100
/** Where the number of a part of the paper stands; a bigger part starts the smaller ones anew. */
type State = { roman: number; article: number; clause: number; point: number }

/** Phần, chương, mục, điều, khoản, điểm: order and writing of their numbers (NĐ 30, Phụ lục I, II.6d and II.6đ). */
export function checkNumbering(body: readonly BodyLine[], { findings }: Pick<Context, 'findings'>): void {
  const state: State = { roman: 0, article: 0, clause: 0, point: -1 }
  const divisions = new Map<string, number>()
  for (const [at, line] of body.entries()) {
    const { piece } = line
    if (line.piece.order === body[at - 1]?.piece.order) continue
    if (line.part === 'division') checkDivision(line, { findings, divisions, hasTitle: hasTitle(line, body[at + 1]) })
    else if (line.part === 'article') checkArticle(piece, state, findings)
    else if (line.part === 'text' || line.part === 'heading') checkLine(piece, state, findings)
    if (line.part === 'division') Object.assign(state, { roman: 0, clause: 0, point: -1 })
  }
}

type Findings = Context['findings']

const hasTitle = ({ piece }: BodyLine, next: BodyLine | undefined): boolean =>
  (partPatterns.division.exec(fold(piece.text))?.[3] ?? '') !== '' || next?.part === 'divisionTitle'

type Divided = { findings: Findings; divisions: Map<string, number>; hasTitle: boolean }

/** Phần and chương in Roman numbers, mục and tiểu mục in Arabic ones, each with a title. */
function checkDivision({ piece }: BodyLine, { findings, divisions, hasTitle: isTitled }: Divided): void {
  const [, unit = '', number = ''] = partPatterns.division.exec(fold(piece.text)) ?? []
  const isRoman = unit === 'phan' || unit === 'chuong'
  const given = { part, piece, found: piece.text } as const
  const arabic = /^\d+$/u.test(number)
  if (isRoman) findings.check('numbering.roman', !arabic, given)
  else findings.check('numbering.arabic', arabic, given)
  findings.check('numbering.title', isTitled, given)
  const value = arabic ? Number(number) : fromRoman(number.toUpperCase())
  const before = divisions.get(unit) ?? 0
  if (value !== null) {
    const expected = before + 1
    const isNext = value === expected || value === 1
    const shown = isRoman ? toRoman(Math.min(expected, MAX_ROMAN)) : String(expected)
    findings.check('numbering.order', isNext, { ...given, expected: piece.text.replace(/[ivxlc\d]+$/iu, shown) })
    divisions.set(unit, value)
  }
  // Sections count anew in each chapter, chapters in each part.
  const order = ['phan', 'chuong', 'muc', 'tieu muc']
  for (const smaller of order.slice(order.indexOf(unit) + 1)) divisions.delete(smaller)
}

/** `Điều 1. Tiêu đề`: Arabic, a full stop, a title; articles count on through the paper. */
function checkArticle(piece: Piece, state: State, findings: Findings): void {
  const [, number = '', mark = '', title = ''] = partPatterns.article.exec(fold(piece.text)) ?? []
  const word = piece.text.slice(0, piece.text.indexOf(number) + number.length)
  const given = { part, piece, found: word } as const
  findings.check('numbering.mark', mark === '.', { ...given, found: `${word}${mark}`, expected: `${word}.` })
  findings.check('numbering.title', title !== '', given)
  const expected = state.article + 1
  findings.check('numbering.order', Number(number) === expected, {
    ...given,
    expected: word.replace(number, String(expected)),
  })
  Object.assign(state, { article: Number(number), clause: 0, point: -1 })
}

/** `I.`, `1.` and `a)`, typed or automatic. */
function checkLine(piece: Piece, state: State, findings: Findings): void {
  const roman = numberPatterns.roman.exec(piece.text)
  const value = roman ? fromRoman(roman[1] ?? '') : null
  if (roman && value !== null) {
    checkMark(piece, { number: roman[1] ?? '', mark: roman[2] ?? '', right: '.' }, findings)
    checkNext(piece, { value, before: state.roman, found: roman[1] ?? '', show: toRoman }, findings)
    Object.assign(state, { roman: value, clause: 0, point: -1 })
    return
  }
  const arabic = numberPatterns.arabic.exec(piece.text)
  if (arabic) {
    checkMark(piece, { number: arabic[1] ?? '', mark: arabic[2] ?? '', right: '.' }, findings)
    checkNext(piece, { value: Number(arabic[1]), before: state.clause, found: arabic[1] ?? '', show: String }, findings)
    Object.assign(state, { clause: Number(arabic[1]), point: -1 })
    return
  }
  const letter = numberPatterns.letter.exec(piece.text)
  if (letter) checkPoint(piece, { letter: letter[1] ?? '', mark: letter[2] ?? '' }, { state, findings })
}

type Marked = { number: string; mark: string; right: '.' | ')' }

function checkMark(piece: Piece, { number, mark, right }: Marked, findings: Findings): void {
  findings.check('numbering.mark', mark === right, {
    part,
    piece,
    found: `${number}${mark}`,
    expected: `${number}${right}`,
  })
}

type Counted = { value: number; before: number; found: string; show: (value: number) => string }

/** One more than the last, or a list that begins anew. */
function checkNext(piece: Piece, { value, before, found, show }: Counted, findings: Findings): void {
  const isNext = value === before + 1 || value === 1
  const expected = show(Math.min(before + 1, MAX_ROMAN))
  findings.check('numbering.order', isNext, { part, piece, found: `${found}.`, expected: `${expected}.` })
}

/** Điểm follow the Vietnamese alphabet: đ after d, no f, j, w, z. */
function checkPoint(
  piece: Piece,
  { letter, mark }: { letter: string; mark: string },
  { state, findings }: { state: State; findings: Findings },
): void {
  checkMark(piece, { number: letter, mark, right: ')' }, findings)
  const place = LETTERS.indexOf(letter)
  const expected = LETTERS[(state.point + 1) % LETTERS.length] ?? ''
  const isRight = place === state.point + 1 || place === 0
  findings.check('numbering.letters', isRight, { part, piece, found: letter, expected })
  state.point = place < 0 ? state.point + 1 : place
}

function fromRoman(text: string): number | null {
  for (let value = 1; value <= MAX_ROMAN; value++) if (toRoman(value) === text) return value
  return null
}
