import { foldKey } from '#vietnamese/fold.ts'
import { anyOf, WORD_START } from '#vietnamese/word-pattern.ts'
import { type FoundName, findNames } from './find-names.ts'
import { readPostAt, readPostBefore } from './read-post.ts'
import {
  ACTING,
  GIVEN_NAME,
  GROUP_POST,
  LIST_JOINT,
  NEXT_PERSON,
  PLURAL,
  POST_JOINT,
} from './rules/people-book-patterns.ts'
import { honorifics } from './rules/posts.ts'
import type { Range } from './split-sentences.ts'
import { type WorkingText, wordsOf } from './working-text.ts'

export type KnownPerson = {
  name: string
  /** Folded name. */
  key: string
  /** Where the full mentions start, ascending. */
  mentionedAt: number[]
  honorific: string
  posts: string[]
  /** First mention, name with its posts. */
  span: [number, number]
  isCertain: boolean
  rule: 'person.post-after' | 'person.post-before' | 'person.address' | 'person.name-only' | 'person.given-name'
}

/** One full mention: from the form of address or the post before it to the last post after it. */
export type Mention = Range & { person: KnownPerson; nameStart: number; nameEnd: number }

export type PeopleBook = { people: KnownPerson[]; mentions: Mention[]; byKey: Map<string, KnownPerson> }

/** Longer than any run of posts around a name. */
const LOOK_BACK = 300
const ADDRESS = new RegExp(`${WORD_START}(${anyOf(honorifics)}):? *$`, 'iu')

/** Everyone named in full in the given lines, with all posts stated anywhere, and every full mention in order. */
export function readPeople(source: WorkingText, isLeftOut: (at: number) => boolean): PeopleBook {
  const book: PeopleBook = { people: [], mentions: [], byKey: new Map() }
  let bound = 0
  for (const name of findNames(source.work)) {
    if (isLeftOut(name.start)) continue
    const before = Math.max(bound, name.start - LOOK_BACK)
    const lineStart = before + source.work.slice(before, name.start).lastIndexOf('\n') + 1
    const mention = readMention(source, name, lineStart, book)
    if (!mention) continue
    book.mentions.push(mention)
    bound = mention.end
  }
  addGivenNames(source, book, isLeftOut)
  return book
}

/** Notes often name a person by the given name alone ("đ/c Giang"); one who is named in full elsewhere is that person. */
function addGivenNames(source: WorkingText, book: PeopleBook, isLeftOut: (at: number) => boolean): void {
  for (const match of source.work.matchAll(GIVEN_NAME)) {
    const name = match[2] ?? ''
    const nameEnd = match.index + match[0].length
    const nameStart = nameEnd - name.length
    if (isLeftOut(match.index) || readPostAt(source.work, nameStart, source.work.length) || hasGivenName(book, name))
      continue
    const { posts, end } = readPostsAfter(source, nameEnd)
    const honorific = (match[1] ?? '').toLowerCase()
    const span: [number, number] = [match.index, end]
    const person: KnownPerson = {
      name,
      key: foldKey(name),
      mentionedAt: [match.index],
      honorific,
      posts,
      span,
      isCertain: false,
      rule: 'person.given-name',
    }
    book.people.push(person)
    book.mentions.push({ start: match.index, end, nameStart, nameEnd, person })
  }
  book.mentions.sort((a, b) => a.start - b.start)
}

const hasGivenName = ({ people }: PeopleBook, name: string): boolean =>
  people.some((one) => ` ${one.key}`.endsWith(` ${foldKey(name)}`))

function readMention(source: WorkingText, name: FoundName, bound: number, book: PeopleBook): Mention | null {
  const { work } = source
  const address = ADDRESS.exec(work.slice(Math.max(bound, name.start - 16), name.start))
  const addressStart = address ? name.start - address[0].length : name.start
  const before = readPostBefore(work, bound, addressStart)
  const { posts: after, end } = readPostsAfter(source, name.end)
  const posts = [...(before ? [wordsOf(source, before.start, before.end)] : []), ...after]
  const followsList = name.isCertain || LIST_JOINT.test(work.slice(Math.max(0, name.start - 4), name.start))
  const key = foldKey(wordsOf(source, name.start, name.end))
  const known = book.byKey.get(key)
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
  const person: KnownPerson = known ?? {
    name: fullName,
    key,
    mentionedAt: [],
    honorific,
    posts: [],
    span: [start, end],
    isCertain: name.isCertain,
    rule,
  }
  if (!known) addPerson(book, person)
  person.mentionedAt.push(start)
  for (const post of posts) addPost(person, post)
  if (person.honorific === '') person.honorific = honorific
  return { start, end, nameStart: name.start, nameEnd: name.end, person }
}

const isActing = (work: string, at: number): boolean => ACTING.test(work.slice(at, at + 24))
const singular = (honorific: string): string => honorific.replace(PLURAL, '').toLowerCase()
const titleCase = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.replace(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())

function addPerson(book: PeopleBook, person: KnownPerson): void {
  book.people.push(person)
  book.byKey.set(person.key, person)
}

/** Posts after a name: ", Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh", " - Bộ trưởng …", "(Giám đốc Sở …)". */
function readPostsAfter(source: WorkingText, nameEnd: number): { posts: string[]; end: number } {
  const { work } = source
  const posts: string[] = []
  let end = nameEnd
  for (;;) {
    const joint = POST_JOINT.exec(work.slice(end, end + 16))
    if (!joint) break
    const post = readPostAt(work, end + joint[0].length, lineEnd(work, end))
    if (!post || NEXT_PERSON.test(work.slice(post.end, post.end + 30))) break
    if (namedRightAfter(work, post) || GROUP_POST.test(work.slice(post.start, post.end))) break
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

/** End of the line, or of the stretch that posts can take, whichever comes first. */
function lineEnd(work: string, at: number): number {
  const stretch = work.slice(at, at + LOOK_BACK)
  const end = stretch.indexOf('\n')
  return at + (end < 0 ? stretch.length : end)
}

function addPost(person: KnownPerson, post: string): void {
  const key = foldKey(post)
  if (key === '' || person.posts.some((one) => foldKey(one).startsWith(key))) return
  const shorter = person.posts.findIndex((one) => key.startsWith(foldKey(one)))
  if (shorter >= 0) person.posts[shorter] = post
  else person.posts.push(post)
}
