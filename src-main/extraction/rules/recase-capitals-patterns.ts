import { anyOf, anyOfInAnyCase, WORD_END, WORD_START } from '#vietnamese/word-pattern.ts'
import { honorifics, levelWords, postHeads } from './posts.ts'

const CAPS = "\\p{Lu}[\\p{Lu}\\p{M}'’]*"

/** A number inside: "TỔ DÂN PHỐ SỐ 5 KIỂM TRA". */
const NUMBER = '(?:(?:SỐ )?\\d{1,3}\\p{Lu}? )?'

/** Four words and more in capitals, on one line. */
export const CAPITALS = new RegExp(
  `${WORD_START}${CAPS}(?:(?: [-–] |[,;&]? |[-–.&/])${NUMBER}${CAPS}){3,}${WORD_END}`,
  'gu',
)

/** A post of two syllables or more somewhere in it. */
export const HAS_POST = new RegExp(
  `${WORD_START}${anyOf(postHeads.map((one) => one.toLowerCase()).filter((one) => one.includes(' ')))}${WORD_END}`,
  'u',
)

export const NAME_PARTS = /[\p{L}\p{M}\p{N}'’]+/gu

/** In front of a name, case restored: a level, the last word of a post, a capital of a body or a place, a form of address. */
export const BEFORE_NAME = new RegExp(
  `(?:${WORD_START}(?:${anyOfInAnyCase([...levelWords, ...honorifics, ...postHeads])})|${WORD_START}(?:\\p{Lu}[\\p{L}\\p{M}]*|\\p{Lu}[\\p{L}\\p{M}]* \\p{Ll}+(?: \\p{Ll}+)?)|[-–,;]) $`,
  'u',
)
