import type { DocumentKind } from '#domain/document-record.ts'
import type { Meeting } from '#domain/meeting.ts'
import { congressMeeting } from './congress.ts'
import { richMeeting } from './sample-meetings.ts'
import { seedMeeting } from './seed-meeting.ts'

/** The three meetings every kind of paper is shown with: a small one, the seed, a congress of two days. */
export const paperMeetings: Record<'small' | 'seed' | 'congress', () => Meeting> = {
  small: richMeeting,
  seed: seedMeeting,
  congress: congressMeeting,
}

/** One target of each kind that has several papers in a meeting. */
export function targetOf(kind: DocumentKind, meeting: Meeting): string {
  switch (kind) {
    case 'attendee-list':
      return 'alphabetical'
    case 'speech':
      return meeting.speeches.find((one) => one.kind === 'directive')?.id ?? meeting.speeches[0]?.id ?? ''
    case 'task-slip':
      return meeting.directives.find((one) => one.assignee !== '')?.assignee ?? ''
    default:
      return ''
  }
}
