import type { Attendee } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Speech } from '#domain/speech.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { expandText } from './expand-abbreviations.ts'
import { isPresent, orderAttendees } from './order-attendees.ts'
import { meetingNoun } from './wording/meeting-words.ts'
import { namedAttendee, withPosts } from './wording/people-words.ts'
import { trimSentence } from './wording/sentence.ts'
import { speechSigns, speechWords as words } from './wording/speech-words.ts'

/** So many are greeted by name; a longer row tires the hall before the speech begins. */
const BY_NAME = 6
const FEW_GUESTS = 3

/**
 * The lines that greet, each ending in a comma (documents.md §9): as typed, else made from who is present. Words taken
 * down from the past get none that were not said, and a speech that greets by itself is not made to greet twice.
 */
export function makeSalutations(speech: Speech, meeting: Meeting): string[] {
  const typed = speech.salutations.map(trimSentence).filter((line) => line !== '')
  if (typed.length > 0) return typed.map((line) => `${line},`)
  const [first] = speech.paragraphs.filter((one) => one.text.trim() !== '')
  if (isOfThePast(speech) || speechSigns.greeting.test(first?.text ?? '')) return []
  return listGreetings(speech, meeting).map((line) => `${expandText(line, meeting.organizer, 'spoken')},`)
}

/** Spoken already: taken down word for word, or read out of notes. */
export const isOfThePast = (speech: Speech): boolean => speech.isVerbatim || speech.source !== null

function listGreetings(speech: Speech, meeting: Meeting): string[] {
  const others = orderAttendees(meeting.attendees.filter(isPresent)).filter((one) => !isSpeaker(one, speech))
  const ranked = listRanked(others).slice(0, BY_NAME)
  const named = ranked.map((one) => words.greets(withPosts(namedAttendee(one))))
  const isMet = (...roles: Attendee['role'][]) =>
    others.some((one) => roles.includes(one.role) && !ranked.includes(one))
  const guests = isMet('guest', 'press', 'observer', 'chair') || meeting.attendeeGroups.length > 0 ? [words.guests] : []
  const members = isMet('member', 'secretary') ? [everybodyAt(meeting)] : []
  const greeted = [...named, ...guests, ...members]
  return greeted.length > 0 ? greeted : [words.delegates]
}

/** Those with a rank and the chairs; guests without one only where they are few, and not the fortieth before the third. */
function listRanked(others: readonly Attendee[]): Attendee[] {
  const guests = others.filter((one) => one.role === 'guest' && one.protocolRank === null)
  return others.filter(
    (one) => one.protocolRank !== null || one.role === 'chair' || (guests.length <= FEW_GUESTS && guests.includes(one)),
  )
}

const everybodyAt = (meeting: Meeting): string =>
  meeting.kind === 'congress' ? words.congress : words.everybody(meetingNoun(meeting))

const isSpeaker = (one: Attendee, speech: Speech): boolean =>
  one.id === speech.attendeeId || exactKey(one.fullName) === exactKey(speech.speaker)
