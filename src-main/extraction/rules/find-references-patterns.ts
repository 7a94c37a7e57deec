import { anyOf, WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'
import { bodyHeads } from './bodies.ts'
import { postHeads } from './posts.ts'

export const POSTS = new RegExp(`${WORD_START}(?:(?:đồng chí|đ/c|ông|bà) )?(${anyOf(postHeads)})${WORD_END}`, 'giu')
export const SHORT_NAMES = new RegExp(
  `${WORD_START}(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị) (\\p{Lu}[\\p{Ll}\\p{M}]*)${WORD_END}(?! \\p{Lu})`,
  'gu',
)

export const PRONOUNS = new RegExp(`${WORD_START}(?:Ông|Bà|Đồng chí|đồng chí|ông|bà|Đ/c)${WORD_END}(?= \\p{Ll})`, 'gu')
export const BODY_NEXT = new RegExp(`^ ${anyOf([...bodyHeads, 'tỉnh', 'quốc', 'thành'])}${WORD_END}`, 'iu')
