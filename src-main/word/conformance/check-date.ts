import { lookWords } from '#documents/wording/conformance-measures.ts'
import { fold } from '#vietnamese/fold.ts'
import type { Context } from './check-head.ts'
import { checkLook } from './check-look.ts'
import type { Paper } from './paper.ts'
import type { Piece } from './piece.ts'

/** Box 4: place and date (NĐ 30, Phụ lục I, II.4); minutes have none in the head (Phụ lục III, Mẫu 1.9). */
export function checkDate({ head, titles, isMinutes, isLetter }: Paper, { profile, limits, findings }: Context): void {
  const { placeAndDate } = head
  if (isMinutes && !profile.minutes.hasPlaceAndDate) {
    findings.check('minutes.noPlaceAndDate', placeAndDate === null, { part: 'head', piece: placeAndDate })
    return
  }
  const isDated = isLetter || isMinutes || (titles.type !== null && titles.type.code !== '')
  if (!placeAndDate) {
    if (isDated) findings.check('placeAndDate.present', false, { part: 'head' })
    return
  }
  findings.check('placeAndDate.present', true, { part: 'head' })
  checkLook(
    { element: 'placeAndDate', pieces: [placeAndDate], part: 'head' },
    { size: limits.sizes.placeAndDate, isBold: false, isItalic: true, align: 'center' },
    findings,
  )
  checkForm(placeAndDate, findings)
}

function checkForm(piece: Piece, findings: Context['findings']): void {
  const given = { part: 'head', piece } as const
  const folded = fold(piece.text)
  const at = folded.search(/\bngay\b/u)
  const place = piece.text.slice(0, Math.max(0, at)).trim()
  findings.check('placeAndDate.comma', place.endsWith(','), { ...given, found: piece.text })
  const isNamed = /^[\p{Lu}….]/u.test(place)
  findings.check('placeAndDate.place', isNamed, {
    ...given,
    found: place.replace(/,$/u, ''),
    expected: lookWords.case.upper,
  })
  const [, day = '', month = '', year = ''] =
    /ngay\s*(\d*)[\s….,]*thang\s*(\d*)[\s….,]*nam\s*(\d*)/u.exec(folded.slice(Math.max(0, at))) ?? []
  if (day !== '') {
    const expected = String(Number(day)).padStart(2, '0')
    findings.check('placeAndDate.day', day === expected, { ...given, found: day, expected })
  }
  if (month !== '') {
    const value = Number(month)
    const expected = value < 3 ? String(value).padStart(2, '0') : String(value)
    findings.check('placeAndDate.month', month === expected, { ...given, found: month, expected })
  }
  if (day !== '' && month !== '' && year !== '') {
    const isReal = isCalendarDay(Number(year), Number(month), Number(day))
    findings.check('placeAndDate.real', isReal, { ...given, found: `${day}/${month}/${year}` })
  }
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day
}
