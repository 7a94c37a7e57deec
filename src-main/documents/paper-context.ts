import type { CalendarDate } from '#domain/dates.ts'
import type { DocumentKind, DocumentRecord } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { DateStyle } from '#domain/settings.ts'
import type { BuiltPaper } from './official-document.ts'
import type { LayoutProfile } from './profiles/layout-profile.ts'

/** What a builder is told beside the meeting: which paper, by which rules, and what the office has settled about it. */
export type PaperContext = {
  kind: DocumentKind
  target: string
  record: DocumentRecord
  profile: LayoutProfile
  /** The day of the paper where it is not issued yet: decides what is overdue. */
  today: CalendarDate
  /** How the date of a paper that is cited is written. */
  dateStyle: DateStyle
}

export type PaperBuilder = (meeting: Meeting, context: PaperContext) => BuiltPaper
