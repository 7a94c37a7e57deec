import type { Attendee } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import { describeGroup } from './list-attendance.ts'
import { isPresent, orderAttendees } from './order-attendees.ts'
import { meetingNoun } from './wording/meeting-words.ts'
import { newsWords as words } from './wording/news-words.ts'
import { namedAttendee, withPosts } from './wording/people-words.ts'
import { makeSentence } from './wording/sentence.ts'

/** A longer row is no news: those of rank are named, or else the guests, and the others counted. */
const MOST_NAMED = 15

/** The minute-taker works there and is no guest, unless given a rank among them. */
const others: readonly Attendee['role'][] = ['guest', 'member', 'observer']

/** Who was there, as a news item says it: the chair, guests and members, groups. The absent are not news. */
export function listNewsAttendance(meeting: Meeting): string[] {
  const present = orderAttendees(meeting.attendees.filter(isPresent))
  const ofRole = (...roles: Attendee['role'][]) =>
    present.filter((one) => roles.includes(one.role)).map((one) => withPosts(namedAttendee(one)))
  const rest = present.filter(
    (one) => others.includes(one.role) || (one.role === 'secretary' && one.protocolRank !== null),
  )
  const shown = chooseNamed(rest)
  const named = shown.map((one) => withPosts(namedAttendee(one)))
  const press = ofRole('press')
  const isLong = press.length > MOST_NAMED
  const uncounted = rest.length - shown.length + (isLong ? press.length : 0)
  const groups = [...meeting.attendeeGroups.map(describeGroup), ...(uncounted > 0 ? [words.delegates(uncounted)] : [])]
  const sentences = [
    tell(words.chairs(meetingNoun(meeting)), ofRole('chair')),
    tell(words.attended, named),
    tell(named.length > 0 ? words.alsoAttended : words.attended, groups),
    tell(words.press, isLong ? [] : press),
  ]
  const told = sentences.filter((sentence) => sentence !== '')
  return told.length === 0 ? [] : [told.join(' ')]
}

function chooseNamed(people: readonly Attendee[]): Attendee[] {
  if (people.length <= MOST_NAMED) return [...people]
  const ranked = people.filter((one) => one.protocolRank !== null)
  const guests = people.filter((one) => one.role === 'guest')
  const named = ranked.length > 0 ? ranked : guests
  return named.slice(0, MOST_NAMED)
}

const tell = (opener: string, people: readonly string[]): string =>
  people.length === 0 ? '' : makeSentence(`${opener} ${people.join('; ')}`)
