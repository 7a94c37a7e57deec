import type { CalendarDate } from '#domain/dates.ts'
import { fold } from '#vietnamese/fold.ts'
import { findHead } from './find-head.ts'
import { piecesOf } from './piece.ts'
import type { WordFile } from './word-file.ts'

const HEAD_PARAGRAPHS = 60

/** Whose rules a file means to follow, and the day it bears: what a profile is chosen by where none is named. */
export function describeFile(file: WordFile): { system: 'state' | 'party'; issuedOn: CalendarDate | null } {
  const pieces = file.paragraphs.slice(0, HEAD_PARAGRAPHS).flatMap((one, at) => piecesOf(one, at, true))
  const head = findHead(file, pieces)
  const system = head.nationalName === null && head.partyName !== null ? 'party' : 'state'
  return { system, issuedOn: head.placeAndDate ? readDay(fold(head.placeAndDate.text)) : null }
}

/** `null` where a part of the date is left open. */
function readDay(folded: string): CalendarDate | null {
  const found = /ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})/u.exec(folded)
  if (!found) return null
  const [, day = '', month = '', year = ''] = found
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
