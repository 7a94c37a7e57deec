import type { Meeting } from '#domain/meeting.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'

/** What every tab of the editor is given: the meeting on screen, and the session to change it through. */
export type TabProps = { meeting: Meeting; session: MeetingSession }
