import type { Attendee } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import { describeGroup } from './list-attendance.ts'
import { isPresent, orderAttendees } from './order-attendees.ts'
import { meetingNoun } from './wording/meeting-words.ts'
import { newsWords as words } from './wording/news-words.ts'
import { namedAttendee, withPosts } from './wording/people-words.ts'
import { makeSentence } from './wording/sentence.ts'

/** Who was there, as a news item says it: the chair, guests and members, groups. The absent are not news. */
export function listNewsAttendance(meeting: Meeting): string[] {
  const present = orderAttendees(meeting.attendees.filter(isPresent))
  const ofRole = (...roles: Attendee['role'][]) =>
    present.filter((one) => roles.includes(one.role)).map((one) => withPosts(namedAttendee(one)))
  const groups = meeting.attendeeGroups.map(describeGroup)
  const others = ofRole('guest', 'member', 'observer', 'secretary')
  const sentences = [
    tell(words.chairs(meetingNoun(meeting)), ofRole('chair')),
    tell(words.attended, others),
    tell(others.length > 0 ? words.alsoAttended : words.attended, groups),
    tell(words.press, ofRole('press')),
  ]
  const told = sentences.filter((sentence) => sentence !== '')
  return told.length === 0 ? [] : [told.join(' ')]
}

const tell = (opener: string, people: readonly string[]): string =>
  people.length === 0 ? '' : makeSentence(`${opener} ${people.join('; ')}`)
