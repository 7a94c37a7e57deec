import type { Environment } from '#app/environment.ts'
import { openFigures } from '#app/figure-handlers.ts'
import { makeRegisterReport } from '#app/make-register-report.ts'
import { DirectiveFilter } from '#contract/directive-shapes.ts'
import type { RegisterReport } from '#documents/register-report.ts'
import type { Meeting } from '#domain/meeting.ts'
import { summarizeMeeting } from '#domain/meeting-summary.ts'
import type { Organization } from '#domain/organization.ts'
import { enterDirectives } from '#domain/register-entry.ts'
import { makeYearOfMeetings, yearOffice } from './year-of-meetings.ts'

export const REPORT_DAY = '2026-11-23'

/** The report of a body on the register of some meetings. */
export async function reportOn(
  made: readonly Meeting[],
  filter: Partial<DirectiveFilter> = {},
  organizer: Organization = yearOffice,
): Promise<RegisterReport> {
  const meetings = made.map((one) => ({ summary: summarizeMeeting(one), directives: enterDirectives(one) }))
  const environment = {
    now: () => new Date(`${REPORT_DAY}T09:00:00`),
    store: { directives: async () => ({ meetings, unread: 0 }) },
  } as unknown as Environment
  const asked = DirectiveFilter.parse(filter)
  const counted = await openFigures(environment, asked)
  return makeRegisterReport(counted, { organizer, madeAt: `${REPORT_DAY}T00:00:00+07:00`, filter: asked })
}

export const QUARTER = { givenFrom: '2026-07-01', givenTo: '2026-09-30' }
export const yearReport = (filter: Partial<DirectiveFilter> = QUARTER): Promise<RegisterReport> =>
  reportOn(makeYearOfMeetings(REPORT_DAY), filter)
