import { type CalendarDate, dateOf, hasYear } from '#domain/dates.ts'
import type { DocumentRecord } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import {
  citedDate,
  citedNumber,
  citedType,
  lawWithNumber,
  recordFindings as words,
} from '../wording/finding-words-papers.ts'
import { paperNames } from '../wording/paper-words.ts'
import {
  aboutMeeting,
  aboutPaper,
  adviceIf,
  contradictionIf,
  everyPaper,
  type Found,
  missingIf,
  numbered,
  type PaperFacts,
  type Rule,
} from './rule.ts'
import { shorten, showDate } from './shown.ts'

/** Papers about a meeting that is over. */
const afterwards = [
  'minutes',
  'conclusion-notice',
  'report',
  'reminder',
  'directive-table',
  'task-slip',
  'communique',
] as const

const where = ({ paper, record }: PaperFacts, found: string) => ({
  field: 'documents',
  itemId: record.id,
  found: `${paper.kind} ${paper.target} ${found}`,
})

/** First day of the meeting, where its year is known. */
export const firstDay = ({ heldOn }: Meeting): CalendarDate | null =>
  heldOn !== null && hasYear(heldOn) ? heldOn : null

/** Number, date and grounds as the office has settled them. */
export const recordRules: readonly Rule[] = [
  // The date of issue is the day on which the number is given (NĐ 30, Phụ lục I, II.4).
  aboutPaper('record.number-undated', numbered, (facts) => {
    const { number, issuedOn } = facts.record
    return missingIf(number !== null && issuedOn === null, where(facts, ''), words.numberUndated(String(number)))
  }),
  aboutPaper('record.dated-unnumbered', numbered, (facts) => {
    const { number, issuedOn } = facts.record
    return adviceIf(
      number === null && issuedOn !== null,
      where(facts, ''),
      words.datedUnnumbered(showDate(issuedOn ?? '')),
    )
  }),
  aboutMeeting('record.same-number', everyPaper, ({ meeting }) => findSameNumbers(meeting.documents)),
  aboutPaper('record.symbol', numbered, (facts) => {
    const symbol = facts.record.symbol.trim()
    return adviceIf(/\s/u.test(symbol), where(facts, symbol), words.symbolBlanks(symbol))
  }),
  aboutPaper('record.before-meeting', afterwards, (facts) => {
    const [held, issued] = [firstDay(facts.meeting), facts.record.issuedOn]
    if (held === null || issued === null || issued >= held) return []
    return contradictionIf(
      true,
      where(facts, `${issued} ${held}`),
      words.beforeMeeting(showDate(issued), showDate(held)),
    )
  }),
  aboutPaper('record.invitation-after', ['invitation'], (facts) => {
    const [held, issued] = [firstDay(facts.meeting), facts.record.issuedOn]
    if (held === null || issued === null || issued <= held) return []
    const message = words.invitationAfter(showDate(issued), showDate(held))
    return contradictionIf(true, where(facts, `${issued} ${held}`), message)
  }),
  aboutPaper('record.in-future', everyPaper, (facts) => {
    const [issued, { today }] = [facts.record.issuedOn, facts.context]
    if (issued === null || issued <= today) return []
    return adviceIf(true, where(facts, issued), words.inFuture(showDate(issued), showDate(today)))
  }),
  aboutPaper('record.reply-by', ['invitation'], findReplyBy),
  aboutPaper('record.bases', numbered, (facts) =>
    facts.record.legalBases.flatMap((text) => findBadBasis(text.trim(), facts)),
  ),
]

/** One number of one symbol given to two papers of the same meeting. */
function findSameNumbers(documents: readonly DocumentRecord[]): Found[] {
  const first = new Map<string, DocumentRecord>()
  return documents.flatMap((one) => {
    if (one.number === null || one.symbol.trim() === '') return []
    const key = `${one.number}/${one.symbol.trim()} ${one.issuedOn?.slice(0, 4) ?? ''}`
    const before = first.get(key)
    if (!before) first.set(key, one)
    if (!before || (before.kind === one.kind && before.target === one.target)) return []
    const message = words.sameNumber(`${one.number}/${one.symbol}`, nameOf(before), nameOf(one))
    return contradictionIf(true, { field: 'documents', itemId: one.id, found: key }, message)
  })
}

const nameOf = ({ kind, target }: DocumentRecord): string =>
  target === '' ? paperNames[kind] : `${paperNames[kind]} (${shorten(target)})`

function findReplyBy(facts: PaperFacts): Found[] {
  const { replyBy } = facts.meeting.invitation
  const start = facts.meeting.startsAt
  const held = firstDay(facts.meeting) ?? (start && dateOf(start))
  const issued = facts.record.issuedOn
  if (replyBy === null) return []
  const at = (found: string) => ({ field: 'invitation.replyBy', found })
  return [
    ...contradictionIf(
      held !== null && replyBy > held,
      at(`${replyBy} ${held}`),
      words.replyAfter(showDate(replyBy), showDate(held ?? '')),
    ),
    ...contradictionIf(
      issued !== null && replyBy < issued,
      at(`${replyBy} < ${issued}`),
      words.replyBeforeIssue(showDate(replyBy), showDate(issued ?? '')),
    ),
  ]
}

/** First citation: type, number, date, issuer, subject; laws and ordinances by type and name only (II.6.b). */
function findBadBasis(text: string, facts: PaperFacts): Found[] {
  if (lawWithNumber.test(text)) return adviceIf(true, where(facts, text), words.lawNumber(shorten(text)))
  const isBare = citedType.test(text) && (!citedNumber.test(text) || !citedDate.test(text))
  return adviceIf(isBare, where(facts, text), words.basisBare(shorten(text)))
}
