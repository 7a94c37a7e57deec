import { exactKey } from '#vietnamese/exact-key.ts'
import { expandedKey } from '#vietnamese/expanded-key.ts'
import { foldKey } from '#vietnamese/fold.ts'
import { anyOf, WORD_START } from '#vietnamese/word-pattern.ts'
import { findNames } from './find-names.ts'
import type { FoundName } from './judge-name.ts'
import { oncePerWords } from './once-per-place.ts'
import type { KnownPerson, Mention, PeopleBook } from './people-book.ts'
import { readLoosePost, readLoosePostBefore } from './read-loose-post.ts'
import { readPostAt, readPostBefore, readPostsBefore, withoutLetters } from './read-post.ts'
import {
  ACTING,
  AND_LAST,
  CHAIR_ROLE,
  CLAUSE_START,
  GROUP,
  GROUP_POST,
  IN_PICTURE,
  LIST_JOINT,
  NEXT_PERSON,
  OF_OWN_MINISTRY,
  ON_BEHALF,
  PLURAL,
  POST_JOINT,
  SET_APART,
  SHARED_GAP,
  SHARED_JOINT,
  SHARED_LEAD,
  STANDING_BODY,
  STANDS_FOR_ONE,
} from './rules/people-book-patterns.ts'
import { honorifics, officerRanks } from './rules/posts.ts'
import type { Range } from './split-sentences.ts'
import { type WorkingText, wordsOf } from './working-text.ts'

/** Longer than any run of posts around a name. */
const LOOK_BACK = 300
/** Letters of a bracket that tells where somebody stands in a picture. */
const LONGEST_ASIDE = 60
const ADDRESS = new RegExp(`${WORD_START}(${anyOf(honorifics)}):? *$`, 'iu')

/** The person named at a place with the posts around the name; whoever is known already is the same person. */
export function readMention(source: WorkingText, name: FoundName, bound: number, book: PeopleBook): Mention | null {
  const { work } = source
  const address = ADDRESS.exec(work.slice(Math.max(bound, name.start - 40), name.start))
  const addressStart = address ? name.start - address[0].length : name.start
  const { posts: after, end } = readPostsAfter(source, name.end)
  const isBare = address !== null && after.length === 0
  const leading = readLeading(work, bound, addressStart, after.length === 0)
  const before = ownPosts(work, bound, leading.length > 0 || !isBare ? leading : setApart(work, bound, addressStart))
  const loose =
    before.length === 0 && !address ? readLoosePostBefore(work, Math.max(bound, name.start - 40), name.start) : null
  if (loose) before.push(loose)
  const written = [...before.map((one) => postWords(source, one)), ...after]
  const shared = written.length > 0 ? [] : sharedPosts(source, bound, addressStart, book)
  const posts = [...written, ...shared]
  const fullName = name.listed?.name ?? titleCase(wordsOf(source, name.start, name.end))
  const known = knownAs(book, fullName)
  const isTold =
    name.isCertain ||
    name.isPlain ||
    posts.length > 0 ||
    LIST_JOINT.test(work.slice(Math.max(0, name.start - 4), name.start))
  if (!isTold && !known && !ACTING.test(work.slice(name.end, name.end + 24))) return null
  const start = before[0]?.start ?? addressStart
  const honorific = address?.[1] ? singular(address[1]) : ''
  const person: KnownPerson = known ?? {
    name: fullName,
    key: foldKey(fullName),
    mentionedAt: [],
    honorific,
    posts: [],
    span: [start, end],
    isCertain: name.isCertain,
    rule: ruleOf(name, { hasAfter: after.length > 0, hasBefore: before.length > 0, isAddressed: address !== null }),
  }
  if (!known) addToBook(book, person)
  person.mentionedAt.push(start)
  for (const post of posts) addPost(person, post)
  if (person.honorific === '') person.honorific = honorific
  if (officerRanks.includes(honorific)) person.rank ??= honorific
  return { start, end, nameStart: name.start, nameEnd: name.end, person, isShared: shared.length > 0 }
}

/** Posts of the person alone: none of a group, and none of those for whom he speaks ("thay mặt Thủ tướng, Phó Thủ tướng …"). */
function ownPosts(work: string, bound: number, posts: readonly Range[]): Range[] {
  const [first] = posts
  const lead = first ? work.slice(Math.max(bound, first.start - 120), first.start) : ''
  const own = posts.length > 1 && ON_BEHALF.test(lead) ? posts.slice(-1) : posts
  return own.filter(({ start, end }) => !GROUP.test(work.slice(start, end)))
}

/** "Trưởng phòng, đại tá Lê …": at the start of a clause a post and the form of address after its comma are one person's. */
function setApart(work: string, bound: number, addressStart: number): Range[] {
  const comma = /, *$/u.exec(work.slice(Math.max(bound, addressStart - 3), addressStart))
  const post = comma && readPostBefore(work, bound, addressStart - comma[0].length)
  return post && CLAUSE_START.test(work.slice(Math.max(bound, post.start - 24), post.start)) ? [post] : []
}

/** Posts in front of a name; a dash may stand between, where none follows: "Chủ tịch UBND huyện – Trần Thị …". */
function readLeading(work: string, bound: number, addressStart: number, isOpen: boolean): Range[] {
  const posts = readPostsBefore(work, bound, addressStart)
  if (posts.length > 0 || !isOpen) return posts
  const dash = / [-–] $/u.exec(work.slice(Math.max(bound, addressStart - 3), addressStart))
  const post = dash && readPostBefore(work, bound, addressStart - dash[0].length)
  return post ? [post] : []
}

type Told = { hasAfter: boolean; hasBefore: boolean; isAddressed: boolean }

function ruleOf(name: FoundName, { hasAfter, hasBefore, isAddressed }: Told): KnownPerson['rule'] {
  if (name.listed) return 'person.listed'
  if (hasAfter) return 'person.post-after'
  if (hasBefore) return 'person.post-before'
  return isAddressed ? 'person.address' : 'person.name-only'
}

const singular = (honorific: string): string => honorific.replace(PLURAL, '').toLowerCase()
const titleCase = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.replace(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())

const nameKey = oncePerWords(exactKey)

export function addToBook(book: PeopleBook, person: KnownPerson): void {
  book.people.push(person)
  book.byName.set(nameKey(person.name), person)
}

/** Whoever bears this name already; typed without any mark it is the one that it fits. */
function knownAs(book: PeopleBook, name: string): KnownPerson | undefined {
  const known = book.byName.get(nameKey(name))
  if (known || /[^\x20-\x7f]/u.test(name)) return known
  return book.people.find((one) => one.key === foldKey(name))
}

/** Posts after a name: ", Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh", " - Bộ trưởng …", "(Giám đốc Sở …)", "(TP Kỹ thuật)". */
export function readPostsAfter(source: WorkingText, nameEnd: number): { posts: string[]; end: number } {
  const { work } = source
  const posts: string[] = []
  let end = nameEnd + (IN_PICTURE.exec(work.slice(nameEnd, nameEnd + LONGEST_ASIDE))?.[0].length ?? 0)
  for (;;) {
    const joint = POST_JOINT.exec(work.slice(end, end + 60))
    if (!joint) break
    const role = CHAIR_ROLE.exec(work.slice(end + joint[0].length, end + LOOK_BACK))
    if (role) {
      end = afterJoint(work, joint[0], end + joint[0].length + role[0].length)
      continue
    }
    const read = readPostAt(work, end + joint[0].length, lineEnd(work, end))
    const post = read && withoutNextName(work, read)
    if (!post || NEXT_PERSON.test(work.slice(post.end, post.end + 30))) break
    if (STANDING_BODY.test(work.slice(post.start, post.end + 24))) break
    if (isGroup(work.slice(post.start, post.end), joint[0])) break
    posts.push(postWords(source, post))
    end = afterJoint(work, joint[0], post.end)
  }
  const loose = posts.length === 0 ? readLoosePost(work, nameEnd, lineEnd(work, nameEnd)) : null
  return loose ? { posts: [wordsOf(source, loose.start, loose.end)], end: loose.outerEnd } : { posts, end }
}

const isGroup = (post: string, joint: string): boolean =>
  GROUP_POST.test(post) && !(SET_APART.test(joint) && STANDS_FOR_ONE.test(post))

const postWords = (source: WorkingText, { start, end }: Range): string => withoutLetters(wordsOf(source, start, end))

/** A bracket that opened in front of what was read closes behind it. */
const afterJoint = (work: string, joint: string, end: number): number =>
  end + (joint.includes('(') && work[end] === ')' ? 1 : 0)

/**
 * "các Phó Chủ tịch UBND tỉnh: A, B": the post in front of the first holds for all of the list, up to one who has a post of
 * his own.
 */
function sharedPosts(source: WorkingText, bound: number, at: number, book: PeopleBook): string[] {
  const { work } = source
  const last = book.mentions.at(-1)
  if (last && SHARED_GAP.test(work.slice(last.end, at))) {
    const lead = work.slice(Math.max(0, last.start - LOOK_BACK), last.start)
    const isShared = last.isShared === true || (SHARED_LEAD.test(lead) && startsWithPost(work, last))
    return isShared ? last.person.posts.slice(-1) : []
  }
  const colon = SHARED_JOINT.exec(work.slice(bound, at))
  const post = colon ? readPostBefore(work, bound, bound + colon.index) : null
  return post && SHARED_LEAD.test(work.slice(Math.max(0, post.start - 12), post.start)) ? [postWords(source, post)] : []
}

const startsWithPost = (work: string, { start, nameStart }: Mention): boolean =>
  start < nameStart && readPostAt(work, start, nameStart) !== null

/**
 * "A, Bí thư Huyện ủy và B, …": a name right behind "và" is the next person's. "A, Chủ tịch Quốc hội Nguyễn …": the post belongs
 * to the name after it, not to the one before.
 */
function withoutNextName(work: string, post: Range): Range | null {
  const [name] = namesIn(work, post)
  if (!name) return post
  const joint = AND_LAST.exec(work.slice(post.start, post.start + name.start))
  const own = joint && { start: post.start, end: post.start + joint.index }
  return own && namesIn(work, own).length === 0 ? own : null
}

const namesIn = (work: string, { start, end }: Range): FoundName[] => findNames(work.slice(start, end + 1))

/** End of the line, or of the stretch that posts can take, whichever comes first. */
function lineEnd(work: string, at: number): number {
  const stretch = work.slice(at, at + LOOK_BACK)
  const end = stretch.indexOf('\n')
  return at + (end < 0 ? stretch.length : end)
}

/**
 * "Bộ trưởng Bộ Y tế" and "Bộ trưởng Y tế" are one post; the longer says which body it is of. So are "UVBTV Huyện ủy" and the
 * same written out, for captions and later sentences are short.
 */
const heldKey = oncePerWords((post) => expandedKey(post).replace(OF_OWN_MINISTRY, ''))

export function addPost(person: KnownPerson, post: string): void {
  const key = heldKey(post)
  const same = person.posts.findIndex((one) => heldKey(one) === key)
  const isSpeltBetter = /\p{Ll}/u.test(post) && !/\p{Ll}/u.test(person.posts[same] ?? '')
  if (same >= 0 && (isSpeltBetter || OF_OWN_MINISTRY.test(expandedKey(post)))) person.posts[same] = post
  if (key === '' || person.posts.some((one) => heldKey(one).startsWith(key))) return
  const shorter = person.posts.findIndex((one) => key.startsWith(heldKey(one)))
  if (shorter >= 0) person.posts[shorter] = post
  else person.posts.push(post)
}
