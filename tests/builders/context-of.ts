import { dateOfPaper } from '#documents/date-of-paper.ts'
import type { PaperContext } from '#documents/paper-context.ts'
import { chooseProfile } from '#documents/profiles/choose-profile.ts'
import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import { type DocumentKind, recordOf } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'

/** What a builder of that kind of paper is told about a meeting, as the app tells it. */
export function contextOf(kind: DocumentKind, meeting: Meeting, given: { profile?: LayoutProfile } = {}): PaperContext {
  const record = recordOf(meeting.documents, { kind, target: '' })
  const today = meeting.updatedAt.slice(0, 10)
  const profile = given.profile ?? chooseProfile(meeting.organizer, dateOfPaper(meeting, { kind, target: '' }))
  return { kind, target: '', record, profile, today, dateStyle: 'written' }
}
