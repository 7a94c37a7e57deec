import { foldKey } from '#vietnamese/fold.ts'
import { anyOf, WORD_END } from '#vietnamese/word-pattern.ts'
import { oncePerWords } from './once-per-place.ts'
import type { KnownPerson } from './people-book.ts'
import { rangesWithin } from './ranges-within.ts'
import { readBodies } from './read-body.ts'
import { resolveBody } from './resolve-body.ts'
import { AFTER_NAME, MEMBERSHIP, STANDING } from './rules/list-people-patterns.ts'
import { postHeads } from './rules/posts.ts'
import type { SourceReading } from './source-reading.ts'
import { makeWorkingText, wordsOf } from './working-text.ts'

const HEAD = new RegExp(`^${anyOf(postHeads)}${WORD_END} *`, 'iu')

/** The body a person works for, from the last post that plainly names one ("Giám đốc Sở Y tế"), or after the name ("- VP Sở"). */
export function nameEmployer(source: SourceReading, person: KnownPerson): string {
  for (const post of [...person.posts].reverse()) {
    const body = bodyInPost(post)
    if (body !== '') return resolveBody(source, body, person.span[0])
  }
  return bodyAfterName(source, person)
}

const bodyInPost = oncePerWords((post: string): string => {
  if (MEMBERSHIP.test(post)) return ''
  const rest = post.replace(HEAD, '').replace(STANDING, '')
  const body = rest === post ? null : readBodies(makeWorkingText(rest).work, 0, rest.length)
  return body && body.end === rest.length && foldKey(rest) !== '' ? rest : ''
})

/** Longer than the name of any body. */
const LONGEST_BODY = 300

function bodyAfterName(source: SourceReading, person: KnownPerson): string {
  const [start, end] = person.span
  const nameEnd = rangesWithin(source.book.mentions, start, end).find((one) => one.person === person)?.nameEnd ?? end
  const joint = AFTER_NAME.exec(source.work.slice(nameEnd, nameEnd + 8))
  if (!joint) return ''
  const at = nameEnd + joint[0].length
  const rest = source.work.slice(at, at + LONGEST_BODY)
  const lineEnd = rest.indexOf('\n')
  const body = readBodies(source.work, at, at + (lineEnd < 0 ? rest.length : lineEnd))
  return body ? wordsOf(source, body.start, body.end) : ''
}
