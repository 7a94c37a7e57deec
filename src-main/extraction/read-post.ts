import { anyOf, WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'
import { nounMakers } from './rules/bodies.ts'
import { isOneWord } from './rules/compounds.ts'
import { postHeads } from './rules/posts.ts'
import { CLAUSE_END, NEVER_IN_POST, NOUN_HERE, POSTS_START, STOPS } from './rules/read-post-patterns.ts'
import type { Range } from './split-sentences.ts'

const HEAD = `${WORD_START}${anyOf(postHeads)}${WORD_END}`
const HEAD_HERE = new RegExp(HEAD, 'iuy')
const HEADS = new RegExp(HEAD, 'giu')
const AFTER_NOUN_MAKER = new RegExp(`${WORD_START}${anyOf(nounMakers)} $`, 'iu')
const LONGEST_POST = 120
const CLAUSE_ENDS = new RegExp(CLAUSE_END.source, 'gu')

/** The post that starts at `at`, up to the word that ends it, or `null`. */
export function readPostAt(work: string, at: number, limit: number): Range | null {
  HEAD_HERE.lastIndex = at
  const head = HEAD_HERE.exec(work)
  if (!head || head.index + head[0].length > limit) return null
  const headEnd = at + head[0].length
  const clauseEnd = CLAUSE_END.exec(work.slice(headEnd, Math.min(limit, at + LONGEST_POST)))
  let end = clauseEnd ? headEnd + clauseEnd.index : Math.min(limit, at + LONGEST_POST)
  const stop = firstStop(work.slice(headEnd, end))
  if (stop >= 0) end = headEnd + stop
  return { start: at, end }
}

/** Where a word that no post holds begins in `rest`, or -1. */
export function firstStop(rest: string): number {
  for (const match of rest.matchAll(STOPS)) {
    if (NOUN_HERE.test(rest.slice(match.index))) continue
    if (isOneWord(rest.slice(0, match.index), rest.slice(match.index))) continue
    if (NEVER_IN_POST.test(match[0]) || !AFTER_NOUN_MAKER.test(`${rest.slice(0, match.index)} `)) return match.index
  }
  return -1
}

/** The post right before a name, as in "Phó Chủ tịch UBND tỉnh Vũ …": from the head after the last stop up to the name. */
export function readPostBefore(work: string, from: number, nameStart: number): Range | null {
  const clause = work.slice(from, nameStart)
  const cut = Math.max(...[...clause.matchAll(CLAUSE_ENDS)].map((match) => match.index + match[0].length), 0)
  for (const match of clause.slice(cut).matchAll(HEADS)) {
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
  const isWhole =
    posts[0] !== undefined && POSTS_START.test(work.slice(Math.max(0, posts[0].start - 24), posts[0].start))
  return isWhole ? posts : posts.slice(-1)
}
