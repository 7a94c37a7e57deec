import { anyOf, WORD_END, WORD_START, withCapitals } from '#vietnamese/word-pattern.ts'
import { placeMakers, postHeads } from './posts.ts'

export const PLACE_BEFORE = new RegExp(
  `(?<![Nn]ông )${WORD_START}${anyOf(withCapitals(placeMakers).concat(placeMakers.map((one) => one.toUpperCase())))} +$`,
  'u',
)

export const POST_AFTER = new RegExp(`^ *[,–(-] *(?:là )?${anyOf(postHeads)}${WORD_END}`, 'iu')
