import { chairsOf, type Meeting } from '#domain/meeting.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { type Named, namedAttendee, namedStranger } from './wording/people-words.ts'

/** A person named in a record: as in the list of attendees, else with the posts kept beside the record. */
export function findSpeaker(meeting: Meeting, name: string, posts: readonly string[] = []): Named {
  const attendee = meeting.attendees.find((one) => foldKey(one.fullName) === foldKey(name))
  if (!attendee) return namedStranger(name, posts)
  const named = namedAttendee(attendee)
  return named.posts.length > 0 ? named : { ...named, posts }
}

export const isChairOf = (meeting: Meeting, name: string): boolean =>
  chairsOf(meeting).some((one) => foldKey(one.fullName) === foldKey(name))

/**
 * Whose conclusions a notice announces: who gave most of the directives, else the speaker of the conclusion, else the
 * chair; `null` where none is known.
 */
export function findConcluder(meeting: Meeting): Named | null {
  const counts = new Map<string, number>()
  for (const { issuer } of meeting.directives) if (issuer !== '') counts.set(issuer, (counts.get(issuer) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (most) {
    const posts = meeting.directives.find((one) => one.issuer === most[0])?.issuerPosts ?? []
    return findSpeaker(meeting, most[0], posts)
  }
  const speech = meeting.speeches.findLast(
    (one) => ['conclusion', 'directive'].includes(one.kind) && one.speaker !== '',
  )
  if (speech) return findSpeaker(meeting, speech.speaker, speech.speakerPosts)
  const [chair] = chairsOf(meeting)
  return chair ? namedAttendee(chair) : null
}
