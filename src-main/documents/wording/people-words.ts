import type { Attendee } from '#domain/attendee.ts'
import { says, trimSentence } from './sentence.ts'

const COMRADE = 'đồng chí'

/** Name with all posts, as in a list of those present: `đồng chí A, post, post`. */
export function fullPerson(person: Attendee): string {
  return [`${honorificOf(person)} ${person.fullName}`, ...postsOf(person)].join(', ')
}

/** Name with the post that counts in a title: the last, since Party rank comes first and State post last. */
export function personInTitle(name: string, posts: readonly string[]): string {
  const post = posts.at(-1)
  return post ? `${COMRADE} ${name}, ${post}` : `${COMRADE} ${name}`
}

/** A speaker with all posts; `posts` as kept beside the speech. */
export const speakerWithPosts = (name: string, posts: readonly string[]): string =>
  [`${COMRADE} ${name}`, ...posts].join(', ')

/** The later mention: `đồng chí Phó Chủ tịch UBND tỉnh`, or by name where no post is known. */
export const personByPost = (name: string, posts: readonly string[]): string => `${COMRADE} ${posts.at(-1) ?? name}`

/** The neutral mention of a release: post before name, no form of address. */
export const postAndName = (name: string, posts: readonly string[]): string => [posts.at(-1) ?? '', name].join(' ').trim()

/** Posts, and the body where no post names it. */
export function postsOf(person: Attendee): string[] {
  const posts = person.posts.map(trimSentence).filter((post) => post !== '')
  const body = trimSentence(person.organization)
  return body !== '' && !posts.some((post) => says(post, body)) ? [...posts, body] : posts
}

/** One person's form of address; a list's "các đồng chí" becomes the singular. */
function honorificOf(person: Attendee): string {
  const spoken = trimSentence(person.honorific).toLowerCase()
  if (spoken === '' || spoken === 'đ/c' || spoken.includes(COMRADE)) return COMRADE
  return spoken.replace(/^các /u, '')
}
