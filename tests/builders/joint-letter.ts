import type { JointReminder } from '#documents/build-joint-reminder.ts'
import { isOpen } from '#documents/tell-state.ts'
import { DocumentRecord } from '#domain/document-record.ts'
import { dueOn } from '#domain/due.ts'
import type { Meeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { makeYearOfMeetings, yearOffice } from './year-of-meetings.ts'

export const LETTER_DAY = '2026-11-23'

/** A letter to a body about all that is open of the given meetings. */
export const letterTo = (unit: string, meetings: readonly Meeting[], organizer = yearOffice): JointReminder => ({
  ...{ organizer, today: LETTER_DAY, madeAt: `${LETTER_DAY}T00:00:00+07:00`, unit },
  given: meetings.flatMap((meeting) => {
    const directives = meeting.directives.filter((one) => one.assignee === unit && isOpen(one))
    return directives.length === 0 ? [] : [{ meeting, directives }]
  }),
})

/** What a body is late with or will soon be, over a year; every other meeting has issued its notice. */
export function yearLetter(unit: string, most = Number.POSITIVE_INFINITY): JointReminder {
  const open = makeYearOfMeetings(LETTER_DAY).filter(({ secrecyLevel }) => secrecyLevel === 'none')
  const issued = open.map((one, at) => (at % 2 === 0 ? one : { ...one, documents: [noticeOf(one, at)] }))
  const letter = letterTo(unit, issued)
  const due = letter.given.flatMap(({ meeting, directives }) => {
    const near = directives.filter((one) => (dueOn(one, meeting.heldOn) ?? '9999') <= '2026-12-08')
    return near.length === 0 ? [] : [{ meeting, directives: near }]
  })
  return { ...letter, given: due.slice(0, most) }
}

const noticeOf = ({ heldOn }: Meeting, number: number): DocumentRecord =>
  DocumentRecord.parse({ id: 'thong-bao', kind: 'conclusion-notice', number, issuedOn: heldOn })

export const partyOffice = Organization.parse({
  ...{ id: 'vptu', officialName: 'Văn phòng Tỉnh ủy', governingBody: 'TỈNH ỦY AN LẠC', system: 'party' },
  ...{ code: 'VPTU', placeName: 'An Lạc' },
})
