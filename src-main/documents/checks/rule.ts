import type { CalendarDate } from '#domain/dates.ts'
import { DocumentKind, type DocumentRecord, type PaperRef } from '#domain/document-record.ts'
import type { Severity } from '#domain/finding.ts'
import type { HolidayEdit } from '#domain/holiday.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { NumberEntry } from '#domain/number-entry.ts'
import type { Organization } from '#domain/organization.ts'
import type { Person, Post } from '#domain/person.ts'
import type { WorkCalendar } from '#domain/working-days.ts'
import type { CheckedTask } from './checked-tasks.ts'

/** What the checks are told beside the meeting: the day, the days off decided by hand, and the directory if there is one. */
export type CheckContext = {
  today: CalendarDate
  holidays: readonly HolidayEdit[]
  /** Tiếng a minute of a formal speech with its pauses, as the office has set it. */
  speakingRate: number
  posts?: { people: readonly Person[]; posts: readonly Post[] }
  organizations?: readonly Organization[]
  /** Names of the picture files that are there; where it is not said, none is called lost. */
  photoFiles?: readonly string[]
  /** The body's register of numbers; where it is not said, or cannot be read, no number is held against it. */
  numbers?: readonly NumberEntry[]
}

/** One thing a rule has found; `found` tells it from other things the same rule may find at the same place. */
export type Found = { severity: Severity; field: string; itemId?: string; found?: string; message: string }

/** The meeting, and what several rules read out of it, read once. */
export type MeetingFacts = {
  meeting: Meeting
  context: CheckContext
  tasks: readonly CheckedTask[]
  calendar: WorkCalendar
}
export type PaperFacts = MeetingFacts & { paper: PaperRef; record: DocumentRecord }

type About = { id: string; papers: readonly DocumentKind[] }
/** A rule about the meeting is asked once for all its papers, one about a paper for each. */
export type Rule = About &
  (
    | { scope: 'meeting'; find: (facts: MeetingFacts) => Found[] }
    | { scope: 'paper'; find: (facts: PaperFacts) => Found[] }
  )

export const everyPaper: readonly DocumentKind[] = DocumentKind.options
/** Papers with a number, a date line and a signer. */
export const letters: readonly DocumentKind[] = [
  'conclusion-notice',
  'report',
  'invitation',
  'reminder',
  'task-slip',
  'communique',
]
export const numbered: readonly DocumentKind[] = ['minutes', ...letters]
/** Papers that print tasks with who and when. */
export const taskPapers: readonly DocumentKind[] = [
  'conclusion-notice',
  'report',
  'reminder',
  'directive-table',
  'task-slip',
]
/** Papers that leave the office for everybody to read. */
export const publicPapers: readonly DocumentKind[] = ['news-item', 'press-release', 'communique']

export const aboutMeeting = (
  id: string,
  papers: readonly DocumentKind[],
  find: (facts: MeetingFacts) => Found[],
): Rule => ({ id, papers, scope: 'meeting', find })

export const aboutPaper = (
  id: string,
  papers: readonly DocumentKind[],
  find: (facts: PaperFacts) => Found[],
): Rule => ({
  id,
  papers,
  scope: 'paper',
  find,
})

type Where = { field: string; itemId?: string; found?: string }

/** A finding where `holds`, nothing where it does not. */
const when =
  (severity: Severity) =>
  (holds: boolean, where: Where | string, message: string): Found[] =>
    holds ? [{ severity, ...(typeof where === 'string' ? { field: where } : where), message }] : []

export const contradictionIf = when('contradiction')
export const missingIf = when('missing')
export const adviceIf = when('advice')
