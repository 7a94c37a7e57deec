import type { PersonSeen, PostSeen } from '#contract/directory-shapes.ts'
import type { Id } from '#domain/ids.ts'
import { Person, Post } from '#domain/person.ts'
import { writeDate } from '../../parts/date-text.ts'
import { directoryWords } from '../../text/directory.ts'
import type { PersonEntry } from './use-person-draft.ts'

/** `Giám đốc, Sở Y tế (05/01/2020 – 12/3/2021)`. */
export function writeSeen({ title, unit, firstOn, lastOn }: PostSeen): string {
  const days = [...new Set([firstOn, lastOn].filter((day) => day !== null))].map((day) => writeDate(day))
  const post = [title, unit].filter((part) => part !== '').join(', ')
  return days.length === 0 ? post : `${post} (${days.join(' – ')})`
}

/**
 * Somebody seen in meetings as an entry of the directory. Days of meetings are not days of appointment, so the posts stay
 * without dates, but for the one case in which they would contradict each other: posts of one unit seen one after the
 * other end and begin with the meetings. What was seen stands in the note.
 */
export function entryFromSeen({ fullName, phone, posts }: PersonSeen, newId: () => Id): PersonEntry {
  const id = newId()
  const note = posts.length === 0 ? '' : directoryWords.collectedNote(posts.map(writeSeen).join('; '))
  return {
    person: Person.parse({ id, fullName, phone, note }),
    posts: posts.map((seen) => {
      const { title, unit } = seen
      return Post.parse({ id: newId(), personId: id, title, unit, ...termAmong(seen, posts) })
    }),
  }
}

function termAmong(seen: PostSeen, all: readonly PostSeen[]): { from: string | null; to: string | null } {
  const others = all.filter((one) => one !== seen && one.unit === seen.unit)
  const isAfter = (one: PostSeen, other: PostSeen) =>
    one.firstOn !== null && other.lastOn !== null && one.firstOn > other.lastOn
  return {
    from: others.some((one) => isAfter(seen, one)) ? seen.firstOn : null,
    to: others.some((one) => isAfter(one, seen)) ? seen.lastOn : null,
  }
}
