import type { Meeting } from '#domain/meeting.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { postsOf } from './wording/people-words.ts'

export type Speaker = { name: string; posts: string[]; isChair: boolean }

/** A person named in a record, with the posts of the list of attendees, or those kept beside the record. */
export function findSpeaker(meeting: Meeting, name: string, posts: readonly string[]): Speaker {
  const attendee = meeting.attendees.find((one) => foldKey(one.fullName) === foldKey(name))
  const known = attendee ? postsOf(attendee) : []
  return { name, posts: known.length > 0 ? known : [...posts], isChair: attendee?.role === 'chair' }
}

/**
 * Whose conclusions a notice announces: who gave most of the directives, else the speaker of the conclusion, else the
 * chair; `null` where none is known.
 */
export function findConcluder(meeting: Meeting): Speaker | null {
  const counts = new Map<string, number>()
  for (const { issuer } of meeting.directives) if (issuer !== '') counts.set(issuer, (counts.get(issuer) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (most) {
    const posts = meeting.directives.find((one) => one.issuer === most[0])?.issuerPosts ?? []
    return findSpeaker(meeting, most[0], posts)
  }
  const speech = meeting.speeches.findLast((one) => ['conclusion', 'directive'].includes(one.kind) && one.speaker !== '')
  if (speech) return findSpeaker(meeting, speech.speaker, speech.speakerPosts)
  const chair = meeting.attendees.find((one) => one.role === 'chair')
  return chair ? findSpeaker(meeting, chair.fullName, []) : null
}
