import { Link } from '@tanstack/react-router'
import type { CalendarDate } from '#domain/dates.ts'
import type { DocumentKind, DocumentRecord } from '#domain/document-record.ts'
import { dueOn, isOverdue } from '#domain/due.ts'
import { chairsOf, type Meeting } from '#domain/meeting.ts'
import { writeDate } from '../../parts/date-text.ts'
import { StatusMark } from '../../parts/status-mark.tsx'
import { meetingsWords } from '../../text/meetings.ts'
import { terms } from '../../text/terms.ts'
import { numberDirectives } from '../meeting-editor/directive-numbers.ts'

/** The chairs; where none is known yet, the first of those who came. */
export function PreviewPeople({ meeting }: { meeting: Meeting }) {
  const chairs = chairsOf(meeting)
  const shown = chairs.length > 0 ? chairs : meeting.attendees.slice(0, 3)
  if (shown.length === 0) return null
  return (
    <>
      <h3>{chairs.length > 0 ? meetingsWords.chair : meetingsWords.attended}</h3>
      {shown.map(({ id, fullName, posts }) => (
        <p key={id}>{[fullName, posts.join(', ')].filter((part) => part !== '').join(' – ')}</p>
      ))}
    </>
  )
}

/** A directive is a clause of a sentence; at the head of a row it opens with a capital. */
const capitalizeFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const DAY = 86_400_000
const daysBetween = (from: CalendarDate, to: CalendarDate): number => (Date.parse(to) - Date.parse(from)) / DAY
const SHOWN = 3

/** What is overdue first, each with so many days; then the others as they were given. */
export function PreviewDirectives({ meeting, today }: { meeting: Meeting; today: CalendarDate }) {
  const heads = numberDirectives(meeting.directives).filter(({ directive }) => directive.parentId === null)
  if (heads.length === 0) return null
  const numbered = heads.map((one) => ({ ...one, isLate: isOverdue(one.directive, meeting.heldOn, today) }))
  const shown = numbered.toSorted((one, other) => Number(other.isLate) - Number(one.isLate)).slice(0, SHOWN)
  return (
    <>
      <h3>{meetingsWords.directives(heads.length)}</h3>
      {shown.map(({ directive, number, isLate }) => (
        <p key={directive.id}>
          <span className="clamped">
            {number}. {capitalizeFirst(directive.text)}
          </span>
          {isLate && (
            <span className="urgent">
              {meetingsWords.overdueDays(daysBetween(dueOn(directive, meeting.heldOn) ?? today, today))}
            </span>
          )}
        </p>
      ))}
      {heads.length > SHOWN && (
        <p>
          <Link to="/meetings/$id/$tab" params={{ id: meeting.id, tab: 'directives' }} className="quiet-link">
            {meetingsWords.others(heads.length - SHOWN)}
          </Link>
        </p>
      )}
    </>
  )
}

/** The papers that most meetings end in. */
const MAIN_PAPERS: DocumentKind[] = ['minutes', 'conclusion-notice', 'news-item']

/** How the main papers stand, and every other one that something was done about. */
export function PreviewPapers({ meeting }: { meeting: Meeting }) {
  const others = meeting.documents.filter((one) => !MAIN_PAPERS.includes(one.kind) && isBegun(one))
  const kinds = [...MAIN_PAPERS, ...new Set(others.map((one) => one.kind))]
  return (
    <>
      <h3>{meetingsWords.papersPart}</h3>
      {kinds.map((kind) => {
        const { status, word } = standingOf(meeting.documents.filter((one) => one.kind === kind))
        return (
          <p key={kind} className="paper-standing">
            <Link to="/meetings/$id/$tab" params={{ id: meeting.id, tab: 'papers' }} search={{ paper: kind }}>
              {terms.documentKind[kind]}
            </Link>
            <StatusMark status={status} word={word} />
          </p>
        )
      })}
    </>
  )
}

const isBegun = ({ number, issuedOn, exportedAt }: DocumentRecord): boolean =>
  number !== null || issuedOn !== null || exportedAt !== null

/** Issued (it has a number and a day), exported, numbered, or not begun: the furthest that any paper of the kind came. */
function standingOf(records: readonly DocumentRecord[]): { status: string; word: string } {
  const issued = records.findLast((one) => one.number !== null && one.issuedOn !== null)
  if (issued)
    return { status: 'issued', word: meetingsWords.paperIssued(issued.number ?? 0, writeDate(issued.issuedOn)) }
  const exported = records.findLast((one) => one.exportedAt !== null)
  if (exported)
    return {
      status: 'approved',
      word: meetingsWords.paperExported(writeDate((exported.exportedAt ?? '').slice(0, 10))),
    }
  return { status: 'draft', word: meetingsWords.paperNone }
}
