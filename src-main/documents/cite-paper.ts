import { type DocumentKind, recordOf } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { isSameBody } from './list-assignees.ts'
import { makeSymbol } from './make-letterhead.ts'
import type { PaperContext } from './paper-context.ts'
import { blank, shortBlank } from './wording/letterhead-words.ts'
import { longDate, officialDate } from './wording/meeting-words.ts'
import { paperNames, citeWords as words } from './wording/paper-words.ts'

/**
 * `Thông báo số 12/TB-STTTT ngày 28 tháng 12 năm 2020 của Sở A`: type, number and symbol, date, issuer (NĐ 30, Phụ lục
 * I, II.6b); dots where the registry has not spoken yet. A paper of the body `reader` itself is cited without its issuer.
 */
function citePaper(meeting: Meeting, context: PaperContext, reader = ''): string {
  const { kind, record, profile } = context
  const number = makeSymbol(meeting, context).replace(profile.number.label, '').trim()
  const opened = number.replace(/^\u00a0*(?=[/-])/u, shortBlank).replaceAll('\u00a0', '')
  // Minutes bear the date of the meeting: they have no other.
  const date = record.issuedOn ?? (kind === 'minutes' ? meeting.heldOn : null)
  const issuer = meeting.organizer.officialName || blank
  const dated = date !== null && context.dateStyle === 'numeric' ? words.dated(officialDate(date)) : longDate(date)
  const of = reader !== '' && isSameBody(reader, issuer) ? [] : [words.of, issuer]
  return [paperNames[kind], words.number, opened, dated, ...of].join(' ')
}

/**
 * The third line of an annex: `Kèm theo Báo cáo số … ngày … của …`, without its brackets; a form, so its date is always in
 * words (NĐ 30, Phụ lục I, III.1c).
 */
export const attachTo = (meeting: Meeting, context: PaperContext): string =>
  words.attachedTo(citePaper(meeting, { ...context, dateStyle: 'written' }))

/** Another paper of the same meeting as the present one cites it, or `null` while it has no number. */
export function citeNumbered(meeting: Meeting, context: PaperContext, kind: DocumentKind): string | null {
  const record = recordOf(meeting.documents, { kind, target: '' })
  return record.number === null ? null : citePaper(meeting, { ...context, kind, target: '', record })
}

type InTable = { context: PaperContext; kind: DocumentKind; issuer: string }

/** The same for the cell of a table of a paper of `issuer`: the date in figures, who issued it only where that is another. */
export function citeInTable(meeting: Meeting, { context, kind, issuer }: InTable): string | null {
  const record = recordOf(meeting.documents, { kind, target: '' })
  const cited: PaperContext = { ...context, kind, target: '', record, dateStyle: 'numeric' }
  return record.number === null ? null : citePaper(meeting, cited, issuer)
}
