import type { Post } from '#domain/person.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'
import { writeDate } from '../../parts/date-text.ts'
import { directoryWords } from '../../text/directory.ts'

const isReversed = ({ from, to }: Post): boolean => from !== null && to !== null && to < from

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a)
const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a)

/** Sentences about dates that cannot be meant, or hardly: the end before the start, two posts of one body at one time. */
export function findPostProblems(posts: readonly Post[]): string[] {
  const reversed = posts.filter(isReversed).map((one) => directoryWords.reversed(one.title))
  const sound = posts.filter((one) => !isReversed(one) && (one.from !== null || one.to !== null))
  const overlapping = sound.flatMap((one, at) =>
    sound.slice(at + 1).flatMap((other) => {
      const [from, to] = [later(one.from, other.from), earlier(one.to, other.to)]
      const meet = from === null || to === null || from <= to
      if (!meet || !isSameUnit(one, other)) return []
      const days = [writeDate(from) || directoryWords.openStart, writeDate(to) || directoryWords.openEnd] as const
      return [directoryWords.overlapping(one.title, other.title, ...days)]
    }),
  )
  return [...reversed, ...overlapping]
}

const isSameUnit = (one: Post, other: Post): boolean =>
  one.organizationId === null && other.organizationId === null
    ? one.unit !== '' && expandedKey(one.unit) === expandedKey(other.unit)
    : one.organizationId === other.organizationId
