import { foldKey } from '#vietnamese/fold.ts'
import { anyOf, WORD_START } from '#vietnamese/word-pattern.ts'
import { type FoundName, findNames } from './find-names.ts'
import { readPostAt, readPostBefore } from './read-post.ts'
import { honorifics } from './rules/posts.ts'
import type { Range } from './split-sentences.ts'
import { type WorkingText, wordsOf } from './working-text.ts'

export type KnownPerson = {
  name: string
  honorific: string
  posts: string[]
  /** First mention, name with its posts. */
  span: [number, number]
  isCertain: boolean
  rule: 'person.post-after' | 'person.post-before' | 'person.address' | 'person.name-only' | 'person.given-name'
}

/** One full mention: from the form of address or the post before it to the last post after it. */
export type Mention = Range & { person: KnownPerson; nameStart: number; nameEnd: number }

export type PeopleBook = { people: KnownPerson[]; mentions: Mention[] }

const ADDRESS = new RegExp(`${WORD_START}(${anyOf(honorifics)}):? *$`, 'iu')

/** Everyone named in full in the given lines, with all posts stated anywhere, and every full mention in order. */
export function readPeople(source: WorkingText, isLeftOut: (at: number) => boolean): PeopleBook {
  const book: PeopleBook = { people: [], mentions: [] }
  let bound = 0
  for (const name of findNames(source.work)) {
    if (isLeftOut(name.start)) continue
    const lineStart = source.work.lastIndexOf('\n', name.start) + 1
    const mention = readMention(source, name, Math.max(bound, lineStart), book)
    if (!mention) continue
    book.mentions.push(mention)
    bound = mention.end
  }
  return book
}

function readMention(source: WorkingText, name: FoundName, bound: number, book: PeopleBook): Mention | null {
  const { work } = source
  const address = ADDRESS.exec(work.slice(Math.max(bound, name.start - 16), name.start))
  const addressStart = address ? name.start - address[0].length : name.start
  const before = readPostBefore(work, bound, addressStart)
  const { posts: after, end } = readPostsAfter(source, name.end)
  const posts = [...(before ? [wordsOf(source, before.start, before.end)] : []), ...after]
  const followsList = name.isCertain || /(?:;|,| và) +$/u.test(work.slice(Math.max(0, name.start - 4), name.start))
  const known = findPerson(book.people, wordsOf(source, name.start, name.end))
  if (!name.isCertain && !known && posts.length === 0 && !followsList && !isActing(work, name.end)) return null
  const start = before?.start ?? addressStart
  const fullName = titleCase(wordsOf(source, name.start, name.end))
  const honorific = address?.[1] ? singular(address[1]) : ''
  const rule =
    after.length > 0
      ? 'person.post-after'
      : before
        ? 'person.post-before'
        : address
          ? 'person.address'
          : 'person.name-only'
  const person = known ?? { name: fullName, honorific, posts: [], span: [start, end], isCertain: name.isCertain, rule }
  if (!known) book.people.push(person)
  for (const post of posts) addPost(person, post)
  if (person.honorific === '') person.honorific = honorific
  return { start, end, nameStart: name.start, nameEnd: name.end, person }
}

const ACTING = /^ (?:đã |cũng |đang )?(?:\p{Ll})/u
const isActing = (work: string, at: number): boolean => ACTING.test(work.slice(at, at + 24))

const singular = (honorific: string): string => honorific.replace(/^các /iu, '').toLowerCase()

const titleCase = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.replace(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())

/** Same key, or the same family and given name with one letter changed between: a slip of the keyboard in a caption. */
function findPerson(people: readonly KnownPerson[], name: string): KnownPerson | undefined {
  const key = foldKey(name)
  return people.find((one) => foldKey(one.name) === key)
}

/** Posts after a name: ", Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh", " - Bộ trưởng …", "(Giám đốc Sở …)". */
function readPostsAfter(source: WorkingText, nameEnd: number): { posts: string[]; end: number } {
  const { work } = source
  const posts: string[] = []
  let end = nameEnd
  for (;;) {
    const joint = /^(?: *, *(?:đồng thời |kiêm |là )?| *[-–] *| *\((?:là )?| *, *và )/u.exec(work.slice(end, end + 16))
    if (!joint) break
    const post = readPostAt(work, end + joint[0].length, lineEnd(work, end))
    if (
      !post ||
      /^ *(?:(?:các )?(?:ông|bà|đồng chí) )?\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(work.slice(post.end, post.end + 30))
    )
      break
    if (namedRightAfter(work, post)) break
    posts.push(wordsOf(source, post.start, post.end))
    end = post.end + (joint[0].includes('(') && work[post.end] === ')' ? 1 : 0)
  }
  return { posts, end }
}

/** "A, Chủ tịch Quốc hội Nguyễn …": the post belongs to the name after it, not to the one before. */
function namedRightAfter(work: string, post: Range): boolean {
  const inside = findNames(work.slice(post.start, post.end + 1)).at(-1)
  return inside !== undefined
}

const lineEnd = (work: string, at: number): number => {
  const end = work.indexOf('\n', at)
  return end < 0 ? work.length : end
}

function addPost(person: KnownPerson, post: string): void {
  const key = foldKey(post)
  if (key === '' || person.posts.some((one) => foldKey(one).startsWith(key))) return
  const shorter = person.posts.findIndex((one) => key.startsWith(foldKey(one)))
  if (shorter >= 0) person.posts[shorter] = post
  else person.posts.push(post)
}
