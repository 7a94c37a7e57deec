import { allMatches } from '#vietnamese/all-matches.ts'
import { anyOf, WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'
import { BEHIND_NOUN_MAKER } from './rules/bodies.ts'
import { isOneWord } from './rules/compounds.ts'
import { postHeads } from './rules/posts.ts'
import {
  BETWEEN_POSTS,
  BOARD_HEAD,
  BOARD_NEXT,
  CLAUSE_END,
  COUNCIL_FIRST,
  COUNCIL_NEXT,
  GOES_ON_BEHIND,
  HERE_IN_VIETNAM,
  HOLDS,
  HOLDS_NEXT,
  NEVER_IN_POST,
  NO_POST,
  NOUN_HERE,
  POSTS_START,
  SENT_HEAD,
  SENT_TO,
  SHORT_LETTERS,
  SPOKEN_TO,
  STOPS,
} from './rules/read-post-patterns.ts'
import type { Range } from './split-sentences.ts'

const HEAD = `${WORD_START}${NO_POST}(?:q\\. ?)?${anyOf(postHeads)}${WORD_END}`
const HEAD_HERE = new RegExp(HEAD, 'iuy')
const HEADS = new RegExp(HEAD, 'giu')
const LONGEST_POST = 120
const LONGEST_LEAD = 64
const LONGEST_JOINT = 6
const CLAUSE_ENDS = new RegExp(CLAUSE_END.source, 'gu')

/** The post that starts at `at`, up to the word that ends it, or `null`. */
export function readPostAt(work: string, at: number, limit: number): Range | null {
  HEAD_HERE.lastIndex = at
  const head = HEAD_HERE.exec(work)
  if (!head || head.index + head[0].length > limit) return null
  const headEnd = at + head[0].length
  // From the last word of the head on: it tells whether a dash stands within the name of an office.
  const lastWord = headEnd - head[0].length + head[0].lastIndexOf(' ') + 1
  let end = clauseEndFrom(work, head[0].includes(' ') ? lastWord : headEnd, Math.min(limit, at + LONGEST_POST))
  const stop = firstStop(work.slice(headEnd, end), head[0])
  if (stop >= 0) end = headEnd + stop
  return { start: at, end }
}

/** Where the clause ends; letters in brackets that a level follows are inside ("Sở Công Thương (SCT) tỉnh"). */
function clauseEndFrom(work: string, from: number, limit: number): number {
  const found = CLAUSE_END.exec(work.slice(from, limit))
  if (!found) return limit
  const end = from + found.index
  const letters = found[0] === '(' ? GOES_ON_BEHIND.exec(work.slice(end, limit)) : null
  return letters ? clauseEndFrom(work, end + letters[0].length, limit) : end
}

/** Where a word that no post holds begins in `words`, or -1; a line all in capitals is read as if it were in small letters. */
export function firstStop(words: string, before = ''): number {
  const rest = /\p{Ll}/u.test(words) ? words : words.toLowerCase()
  for (const match of allMatches(rest, STOPS)) {
    if (NOUN_HERE.test(rest.slice(match.index))) continue
    if (match.index === 0 && BOARD_HEAD.test(before) && BOARD_NEXT.test(rest)) continue
    if (HOLDS.test(match[0]) && !HOLDS_NEXT.test(rest.slice(match.index))) continue
    if (isOneWord(rest.slice(0, match.index), rest.slice(match.index))) continue
    if (isSentTo(before + rest.slice(0, match.index), rest.slice(match.index))) continue
    const council = COUNCIL_FIRST.test(rest.slice(0, match.index)) && COUNCIL_NEXT.exec(rest.slice(match.index))
    if (council) return match.index + council[0].trimEnd().length
    if (NEVER_IN_POST.test(match[0]) || !BEHIND_NOUN_MAKER.test(`${rest.slice(0, match.index)} `)) return match.index
  }
  return -1
}

const isSentTo = (post: string, next: string): boolean =>
  HERE_IN_VIETNAM.test(next) || (SENT_TO.test(next) && SENT_HEAD.test(post))

/** A post without the short letters of its body in brackets. */
export const withoutLetters = (words: string): string => words.replace(SHORT_LETTERS, '')

/** The post right before a name, as in "Phó Chủ tịch UBND tỉnh Vũ …": from the head after the last stop up to the name. */
export function readPostBefore(work: string, from: number, nameStart: number): Range | null {
  // Brackets of short letters part nothing: other signs of the same length stand in for them.
  const clause = work.slice(from, nameStart).replace(SHORT_LETTERS, (letters) => '_'.repeat(letters.length))
  const cut = Math.max(...allMatches(clause, CLAUSE_ENDS).map((match) => match.index + match[0].length), 0)
  for (const match of allMatches(clause.slice(cut), HEADS)) {
    const start = from + cut + match.index
    const post = readPostAt(work, start, nameStart)
    if (post && withoutLetters(work.slice(post.end, nameStart)).trim() === '')
      return { start, end: start + work.slice(start, post.end).trimEnd().length }
  }
  return null
}

/** Several posts in front of one name ("Bí thư Đảng ủy, Chủ tịch HĐND phường Phạm …"), the first of them first. */
export function readPostsBefore(work: string, from: number, nameStart: number): Range[] {
  const last = readPostBefore(work, from, nameStart)
  const posts = last ? [last] : []
  while (posts[0]) {
    const joint = BETWEEN_POSTS.exec(work.slice(Math.max(from, posts[0].start - LONGEST_JOINT), posts[0].start))
    const end = posts[0].start - (joint?.[0].length ?? 0)
    const before = joint ? readPostBefore(work, from, end) : null
    if (!before || before.end !== end) break
    posts.unshift(before)
  }
  const lead = work.slice(Math.max(0, (posts[0]?.start ?? 0) - LONGEST_LEAD), posts[0]?.start ?? 0)
  const isWhole = posts[0] !== undefined && POSTS_START.test(lead.slice(-24)) && !SPOKEN_TO.test(lead)
  return isWhole ? posts : posts.slice(-1)
}
