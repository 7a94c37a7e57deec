import type { Attendee } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { captionBreak, mentionPlaces as places, postHeads } from '../wording/finding-words-people.ts'

/** A person named somewhere with posts: where, and the posts as read there. `headOnly`: only their first words are sure. */
export type Mention = {
  name: string
  posts: readonly string[]
  field: string
  itemId: string
  place: string
  headOnly: boolean
}

export const postsOf = ({ posts, organization }: Attendee): string[] =>
  [...posts, organization].map((post) => post.trim()).filter((post) => post !== '')

/** Everybody whom a paper names with posts, the list of attendees apart. */
export function listMentions(meeting: Meeting): Mention[] {
  const { speeches, directives, organizer } = meeting
  const sure = { headOnly: false }
  return [
    ...speeches.map(({ id, speaker, speakerPosts }) => ({
      ...{ name: speaker, posts: speakerPosts, field: 'speeches', itemId: id, place: places.speeches, ...sure },
    })),
    ...directives.map(({ id, issuer, issuerPosts }) => ({
      ...{ name: issuer, posts: issuerPosts, field: 'directives', itemId: id, place: places.directives, ...sure },
    })),
    // A signer's title may be the office's own wording for the post, so that only its first words are compared.
    ...organizer.signers.map(({ fullName, title }) => ({
      ...{
        name: fullName,
        posts: [title],
        field: 'organizer.signers',
        itemId: '',
        place: places.signers,
        headOnly: true,
      },
    })),
    ...listCaptionMentions(meeting),
  ].filter(({ name, posts }) => name.trim() !== '' && posts.some((post) => post.trim() !== ''))
}

/** Known people in the captions, with the post that stands right before or after the name. */
function listCaptionMentions({ attendees, photos }: Meeting): Mention[] {
  const names = [...new Set(attendees.map((one) => one.fullName.normalize('NFC').trim()))].filter((name) => name !== '')
  return photos.flatMap(({ id, caption }) =>
    names.flatMap((name) => {
      const post = postBeside(caption.normalize('NFC'), name)
      if (post === '') return []
      return [{ name, posts: [post], field: 'photos', itemId: id, place: places.photos, headOnly: true }]
    }),
  )
}

const head = new RegExp(`(?<!\\p{L})(?:${postHeads})(?!\\p{L})`, 'iu')
const headAfter = new RegExp(`^\\s*,\\s*(${postHeads})(?!\\p{L})`, 'iu')

function postBeside(caption: string, name: string): string {
  const at = caption.indexOf(name)
  if (at < 0 || /^\p{L}/u.test(caption.slice(at + name.length))) return ''
  const before = caption.slice(0, at).split(captionBreak).at(-1) ?? ''
  return head.exec(before)?.[0] ?? headAfter.exec(caption.slice(at + name.length))?.[1] ?? ''
}

/** Whether two lists of posts can be one person's: one post of the one begins as one of the other does. */
export function agree(one: readonly string[], other: readonly string[], headOnly = false): boolean {
  const [left, right] = [one, other].map((posts) => posts.flatMap(splitPosts).filter((key) => key !== ''))
  if (!left?.length || !right?.length) return true
  return left.some((post) => right.some((own) => begins(post, own, headOnly) || begins(own, post, headOnly)))
}

const splitPosts = (post: string): string[] => post.split(/[,;]/u).map(expandedKey)

const headKey = new RegExp(`^(?:${postHeads.split('|').map(foldKey).join('|')})(?![a-z])`, 'u')

function begins(whole: string, start: string, headOnly: boolean): boolean {
  const wanted = headOnly ? (headKey.exec(start)?.[0] ?? start) : start
  return ` ${whole} `.startsWith(` ${wanted} `)
}
