import type { Meeting } from '#domain/meeting.ts'
import type { Letterhead } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'
import { blank, circulationStamps, secrecyStamps, shortBlank } from './wording/letterhead-words.ts'
import { longDate, openDate } from './wording/meeting-words.ts'
import { lowerFirst, trimSentence } from './wording/sentence.ts'

/** The room left for a number or a day written by hand; hard blanks, so that no program closes it up. */
const HAND_ROOM = '\u00a0'.repeat(6)

/** The head of a numbered paper. The State's minutes have no place and date there (NĐ 30, Phụ lục III, Mẫu 1.9). */
export function makeLetterhead(meeting: Meeting, context: PaperContext): Letterhead {
  const { organizer } = meeting
  const { kind, profile, record } = context
  const isUndated = kind === 'minutes' && !profile.minutes.hasPlaceAndDate
  return {
    type: 'letterhead',
    governingBody: organizer.governingBody.toUpperCase(),
    issuingBody: organizer.officialName.toUpperCase() || blank,
    nationalName: profile.header.nationalName,
    motto: profile.header.motto,
    symbol: makeSymbol(meeting, context),
    letterSubject: kind === 'reminder' ? makeLetterSubject(context, '') : '',
    placeAndDate: isUndated ? '' : makePlaceAndDate(meeting, context),
    secrecy: secrecyStamps[meeting.secrecyLevel],
    urgency: record.urgency === 'none' ? '' : profile.stamps[record.urgency].word,
    circulation: circulationStamps[record.circulation],
  }
}

/** Box 5b, `V/v …`: what the office has settled for this letter, else what the paper proposes; empty where neither is. */
export function makeLetterSubject({ record, profile }: PaperContext, proposed: string): string {
  const { subjectPrefix } = profile.letter
  const subject = trimSentence(record.subject).replace(/^v\/v\s+/iu, '') || trimSentence(proposed)
  if (subject === '') return ''
  return `${subjectPrefix}${subjectPrefix === '' ? subject : lowerFirst(subject)}`
}

/** `Số: 05/BB-STTTT`: numbers below 10 take a 0, no blanks inside (NĐ 30, Phụ lục I, II.3); `Số 01-TB/TU` of the Party. */
export function makeSymbol(meeting: Meeting, context: PaperContext): string {
  const { record, profile } = context
  const { label, afterNumber } = profile.number
  const number = record.number ? ` ${String(record.number).padStart(2, '0')}` : HAND_ROOM
  return `${label}${number}${afterNumber}${settledSymbol(record.symbol) || makeCode(meeting, context)}`
}

const settledSymbol = (symbol: string): string => symbol.trim().replace(/^[/-]/u, '')

/** Type and body; a letter has no type but the unit that drafted it: `UBND-VX` (II.3b). */
export function makeCode(
  { organizer }: Pick<Meeting, 'organizer'>,
  { kind, profile }: Pick<PaperContext, 'kind' | 'profile'>,
): string {
  const body = organizer.code || shortBlank
  const type = profile.typeCodes[kind]
  if (type !== '') return `${type}${profile.number.beforeBody}${body}`
  return kind === 'reminder' && organizer.archiveUnit !== '' ? `${body}-${organizer.archiveUnit.toUpperCase()}` : body
}

/** `Vĩnh Phúc, ngày 05 tháng 01 năm 2026`; the day stays open until the paper is issued. */
export function makePlaceAndDate(meeting: Meeting, context: Pick<PaperContext, 'record' | 'kind' | 'today'>): string {
  const { record, kind, today } = context
  const place = meeting.organizer.placeName || blank
  // A letter that urges is written long after the meeting, and counts the days up to its own.
  const open = kind === 'reminder' ? today : meeting.heldOn
  return `${place}, ${record.issuedOn ? longDate(record.issuedOn) : openDate(open, HAND_ROOM)}`
}
