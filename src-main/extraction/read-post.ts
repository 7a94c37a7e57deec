import { allMatches } from '#vietnamese/all-matches.ts'
import { anyOf, WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'
import { BEHIND_NOUN_MAKER } from './rules/bodies.ts'
import { isOneWord } from './rules/compounds.ts'
import { postHeads } from './rules/posts.ts'
import {
  BOARD_HEAD,
  BOARD_NEXT,
  CLAUSE_END,
  HOLDS,
  HOLDS_NEXT,
  NEVER_IN_POST,
  NO_POST,
  NOUN_HERE,
  POSTS_START,
  SPOKEN_TO,
  STOPS,
} from './rules/read-post-patterns.ts'
import type { Range } from './split-sentences.ts'

const HEAD = `${WORD_START}${NO_POST}${anyOf(postHeads)}${WORD_END}`
const HEAD_HERE = new RegExp(HEAD, 'iuy')
const HEADS = new RegExp(HEAD, 'giu')
const LONGEST_POST = 120
const LONGEST_LEAD = 64
const CLAUSE_ENDS = new RegExp(CLAUSE_END.source, 'gu')

/** The post that starts at `at`, up to the word that ends it, or `null`. */
export function readPostAt(work: string, at: number, limit: number): Range | null {
  HEAD_HERE.lastIndex = at
  const head = HEAD_HERE.exec(work)
  if (!head || head.index + head[0].length > limit) return null
  const headEnd = at + head[0].length
  const clauseEnd = CLAUSE_END.exec(work.slice(headEnd, Math.min(limit, at + LONGEST_POST)))
  let end = clauseEnd ? headEnd + clauseEnd.index : Math.min(limit, at + LONGEST_POST)
  const stop = firstStop(work.slice(headEnd, end), head[0])
  if (stop >= 0) end = headEnd + stop
  return { start: at, end }
}

/** Where a word that no post holds begins in `rest`, or -1. */
export function firstStop(rest: string, before = ''): number {
  for (const match of allMatches(rest, STOPS)) {
    if (NOUN_HERE.test(rest.slice(match.index))) continue
    if (match.index === 0 && BOARD_HEAD.test(before) && BOARD_NEXT.test(rest)) continue
    if (HOLDS.test(match[0]) && !HOLDS_NEXT.test(rest.slice(match.index))) continue
    if (isOneWord(rest.slice(0, match.index), rest.slice(match.index))) continue
    if (NEVER_IN_POST.test(match[0]) || !BEHIND_NOUN_MAKER.test(`${rest.slice(0, match.index)} `)) return match.index
  }
  return -1
}

/** The post right before a name, as in "Phó Chủ tịch UBND tỉnh Vũ …": from the head after the last stop up to the name. */
export function readPostBefore(work: string, from: number, nameStart: number): Range | null {
  const clause = work.slice(from, nameStart)
  const cut = Math.max(...allMatches(clause, CLAUSE_ENDS).map((match) => match.index + match[0].length), 0)
  for (const match of allMatches(clause.slice(cut), HEADS)) {
    const start = from + cut + match.index
    const post = readPostAt(work, start, nameStart)
    if (post && work.slice(post.end, nameStart).trim() === '')
      return { start, end: start + work.slice(start, nameStart).trimEnd().length }
  }
  return null
}

/** Several posts in front of one name ("Bí thư Đảng ủy, Chủ tịch HĐND phường Phạm …"), the first of them first. */
export function readPostsBefore(work: string, from: number, nameStart: number): Range[] {
  const last = readPostBefore(work, from, nameStart)
  const posts = last ? [last] : []
  while (posts[0]) {
    const comma = /, *$/u.exec(work.slice(Math.max(from, posts[0].start - 3), posts[0].start))
    const end = posts[0].start - (comma?.[0].length ?? 0)
    const before = comma ? readPostBefore(work, from, end) : null
    if (!before || before.end !== end) break
    posts.unshift(before)
  }
  const lead = work.slice(Math.max(0, (posts[0]?.start ?? 0) - LONGEST_LEAD), posts[0]?.start ?? 0)
  const isWhole = posts[0] !== undefined && POSTS_START.test(lead.slice(-24)) && !SPOKEN_TO.test(lead)
  return isWhole ? posts : posts.slice(-1)
}
