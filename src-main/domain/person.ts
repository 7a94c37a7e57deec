import * as z from 'zod'
import { CalendarDate } from './dates.ts'
import { Id } from './ids.ts'

export const Person = z.object({
  id: Id,
  fullName: z.string(),
  /** Other spellings and names under which this person stands in papers. */
  otherNames: z.array(z.string()).default([]),
  /** Sort key typed by hand where the last syllable is not the given name (`Y Thanh Hà Niê Kđăm`). */
  sortKey: z.string().default(''),
  phone: z.string().default(''),
  email: z.string().default(''),
  note: z.string().default(''),
})
export type Person = z.infer<typeof Person>

/** One person held one post in one body from–to; the title printed is the one valid on the meeting's date. */
export const Post = z.object({
  id: Id,
  personId: Id,
  organizationId: Id.nullable().default(null),
  /** The body written out, where it is not in the directory. */
  unit: z.string().default(''),
  title: z.string(),
  from: CalendarDate.nullable().default(null),
  to: CalendarDate.nullable().default(null),
})
export type Post = z.infer<typeof Post>

/** Posts of a person on a date; an open end is open. */
export function postsOn(posts: readonly Post[], personId: Id, date: CalendarDate): Post[] {
  return posts.filter(
    (post) =>
      post.personId === personId && (post.from === null || post.from <= date) && (post.to === null || date <= post.to),
  )
}
