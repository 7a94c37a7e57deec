import type { CalendarDate, Moment } from '#domain/dates.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import type { Organization } from '#domain/organization.ts'

/** A paper of the register: who issues it, on which day, and when it was made. */
export type RegisterPaper = { organizer: Organization; today: CalendarDate; madeAt: Moment }

/**
 * Head and closing of a paper ask a meeting for the body that issues it: to a paper over many meetings an empty one of
 * that body, held on the day of the paper, lends them.
 */
export const lendMeeting = ({ organizer, today, madeAt }: RegisterPaper, title: string): Meeting => ({
  ...newMeeting('so-theo-doi', madeAt, organizer),
  title,
  heldOn: today,
})
