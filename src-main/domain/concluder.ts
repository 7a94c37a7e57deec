import { chairsOf, type Meeting } from './meeting.ts'

/** A person as a record names them. */
export type SpokenName = { name: string; posts: readonly string[] }

/**
 * Whose conclusions the meeting ends in: who gave most of the directives, else the speaker of the conclusion, else the
 * chair; `null` where none is known.
 */
export function findConcluderName(meeting: Meeting): SpokenName | null {
  const counts = new Map<string, number>()
  for (const { issuer } of meeting.directives) if (issuer !== '') counts.set(issuer, (counts.get(issuer) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  if (most) {
    const posts = meeting.directives.find((one) => one.issuer === most[0])?.issuerPosts ?? []
    return { name: most[0], posts }
  }
  const speech = meeting.speeches.findLast((one) => isGuiding(one.kind) && one.speaker !== '')
  if (speech) return { name: speech.speaker, posts: speech.speakerPosts }
  const [chair] = chairsOf(meeting)
  return chair ? { name: chair.fullName, posts: chair.posts } : null
}

/** A speech by which a leader guides or concludes. */
export const isGuiding = (kind: string): boolean => kind === 'conclusion' || kind === 'directive'
