import { dateOf } from '#domain/dates.ts'
import type { Meeting } from '#domain/meeting.ts'
import { addWorkingDays, shiftDate } from '#domain/working-days.ts'
import { ownProcedure, recordFindings as words } from '../wording/finding-words-papers.ts'
import { firstDay } from './record-rules.ts'
import { aboutPaper, adviceIf, type Found, type PaperFacts, type Rule } from './rule.ts'
import { showDate } from './shown.ts'

/** QĐ 45/2018/QĐ-TTg: an invitation at least so many working days before, a notice of conclusions at most so many after. */
const INVITATION_DAYS = 3
const NOTICE_DAYS = 5
/** Of a meeting longer ago than this, a notice that never went out is no longer news to anybody. */
const URGED_DAYS = 60

export const termRules: readonly Rule[] = [
  aboutPaper('term.invitation', ['invitation'], findLateInvitation),
  aboutPaper('term.notice', ['conclusion-notice'], findLateNotice),
]

/** The decision binds State bodies, and neither seminars nor sessions with a procedure of their own. */
const isCovered = ({ organizer, kind }: Meeting): boolean =>
  organizer.system === 'state' &&
  kind !== 'seminar' &&
  kind !== 'congress' &&
  !(kind === 'session' && ownProcedure.test(organizer.officialName))

function findLateInvitation({ meeting, record, context, calendar }: PaperFacts): Found[] {
  const held = firstDay(meeting)
  if (held === null || meeting.invitation.isUrgent || !isCovered(meeting)) return []
  const latest = addWorkingDays(held, -INVITATION_DAYS, calendar)
  const field = record.issuedOn === null ? 'invitation.isUrgent' : 'documents'
  const where = { field, itemId: record.issuedOn === null ? '' : record.id, found: `${record.issuedOn} ${held}` }
  const [day, last] = [showDate(held), showDate(latest)]
  if (record.issuedOn !== null) {
    const isLate = record.issuedOn > latest && record.issuedOn <= held
    return adviceIf(isLate, where, words.invitationLate(showDate(record.issuedOn), day, last))
  }
  // A meeting that is over needs no invitation any more.
  const isLate = context.today > latest && context.today <= held
  return adviceIf(isLate, where, words.invitationLateToday(day, last))
}

function findLateNotice({ meeting, record, context, calendar }: PaperFacts): Found[] {
  const held = firstDay(meeting)
  if (held === null || !isCovered(meeting)) return []
  const end = meeting.endsAt !== null && dateOf(meeting.endsAt) > held ? dateOf(meeting.endsAt) : held
  const latest = addWorkingDays(end, NOTICE_DAYS, calendar)
  const where = { field: 'documents', itemId: record.id, found: `${record.issuedOn} ${end}` }
  const issued = record.issuedOn
  return issued === null
    ? adviceIf(
        context.today > latest && context.today <= shiftDate(latest, URGED_DAYS),
        where,
        words.noticeLateToday(showDate(latest)),
      )
    : adviceIf(issued > latest, where, words.noticeLate(showDate(issued), showDate(latest)))
}
