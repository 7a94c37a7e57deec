import type { DocumentKind, DocumentRecord } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Letterhead } from './official-document.ts'
import {
  blank,
  motto,
  nationalName,
  numberLabel,
  secrecyStamps,
  shortBlank,
  typeCodes,
} from './wording/letterhead-words.ts'
import { longDate, openDate } from './wording/meeting-words.ts'

/** The room left for a number or a day written by hand; hard blanks, so that no program closes it up. */
const HAND_ROOM = '\u00a0'.repeat(6)

type NumberedKind = keyof typeof typeCodes

/** The head of a numbered paper. Minutes have no place and date there (NĐ 30, Phụ lục III, Mẫu 1.9). */
export function makeLetterhead(kind: NumberedKind, meeting: Meeting): Letterhead {
  const { organizer } = meeting
  const record = recordOf(kind, meeting)
  return {
    type: 'letterhead',
    governingBody: organizer.governingBody.toUpperCase(),
    issuingBody: organizer.officialName.toUpperCase() || blank,
    nationalName,
    motto,
    symbol: makeSymbol(kind, meeting, record),
    placeAndDate: kind === 'minutes' ? '' : makePlaceAndDate(kind, meeting),
    secrecy: secrecyStamps[meeting.secrecyLevel],
  }
}

/** The newest record of a paper of this kind. */
const recordOf = (kind: DocumentKind, meeting: Meeting): DocumentRecord | undefined =>
  meeting.documents.findLast((one) => one.kind === kind)

/** `Số: 05/BB-STTTT`: numbers below 10 take a 0, no blanks inside (NĐ 30, Phụ lục I, II.3). */
function makeSymbol(kind: NumberedKind, meeting: Meeting, record: DocumentRecord | undefined): string {
  const symbol = record?.symbol.replace(/^\//u, '') || `${typeCodes[kind]}-${meeting.organizer.code || shortBlank}`
  const number = record?.number ? ` ${String(record.number).padStart(2, '0')}` : HAND_ROOM
  return `${numberLabel}${number}/${symbol}`
}

/** `Vĩnh Phúc, ngày 05 tháng 01 năm 2026`; the day stays open until the paper is issued. */
export function makePlaceAndDate(kind: DocumentKind, meeting: Meeting): string {
  const place = meeting.organizer.placeName || blank
  const issuedOn = recordOf(kind, meeting)?.issuedOn ?? null
  return `${place}, ${issuedOn ? longDate(issuedOn) : openDate(meeting.heldOn, HAND_ROOM)}`
}
