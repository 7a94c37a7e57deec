import type { Attendee } from '#domain/attendee.ts'
import { says, trimSentence } from './sentence.ts'

const COMRADE = 'đồng chí'

/**
 * A person as papers name them: form of address, name, posts in the order of rank (Party first, State last), and the
 * body where no post names it: a body is no post, and nobody is called by it.
 */
export type Named = { honorific: string; name: string; posts: readonly string[]; body: string }

export const namedAttendee = (person: Attendee): Named => ({
  honorific: honorificOf(person.honorific),
  name: person.fullName,
  ...postsAndBody(person),
})

/** Someone who is not among the attendees: name and posts as kept beside the record. */
export const namedStranger = (name: string, posts: readonly string[]): Named => ({
  honorific: COMRADE,
  name,
  posts,
  body: '',
})

/** Name with all posts, as in a list of those present: `đồng chí A, post, post`; the body where none names it. */
export const withPosts = ({ honorific, name, posts, body }: Named): string =>
  [`${honorific} ${name}`, ...posts, body].filter((part) => part !== '').join(', ')

/** Name with the post that counts in a title: the last, since Party rank comes first and State post last. */
export function withLastPost({ honorific, name, posts }: Named): string {
  const post = posts.at(-1)
  return post ? `${honorific} ${name}, ${post}` : `${honorific} ${name}`
}

/** The later mention: `đồng chí Phó Chủ tịch UBND tỉnh`; by name where no post is known or the address is not a rank's. */
export function byPost({ honorific, name, posts }: Named): string {
  return `${honorific} ${honorific === COMRADE ? (posts.at(-1) ?? name) : name}`
}

/** The neutral mention of a release: post before name, no form of address. */
export const postAndName = ({ name, posts }: Named): string => [posts.at(-1) ?? '', name].join(' ').trim()

/** Posts, and the body where no post names it; a post that ends as the body begins goes on with its name. */
function postsAndBody(person: Attendee): Pick<Named, 'posts' | 'body'> {
  const posts = person.posts.map(trimSentence).filter((post) => post !== '')
  const body = trimSentence(person.organization)
  if (body === '' || posts.some((post) => says(post, body))) return { posts, body: '' }
  const last = posts.at(-1) ?? ''
  const head = body.split(' ')[0] ?? ''
  // "Giám đốc Sở", of "Sở Nội vụ": Giám đốc Sở Nội vụ.
  return last.endsWith(` ${head}`)
    ? { posts: posts.with(-1, `${last}${body.slice(head.length)}`), body: '' }
    : { posts, body }
}

/** One person's form of address; a list's "các đồng chí" becomes the singular. */
function honorificOf(spoken: string): string {
  const word = trimSentence(spoken).toLowerCase()
  if (word === '' || word === 'đ/c' || word.includes(COMRADE)) return COMRADE
  return word.replace(/^các /u, '')
}
