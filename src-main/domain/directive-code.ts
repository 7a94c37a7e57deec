import type { Id } from './ids.ts'

/** Figures and letters that nobody takes for another when they are copied from paper: without 0, 1, I, L, O. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const BASE = LETTERS.length
/** 31 to the sixth is 887 million: among 50,000 directives one or two share a code, which their words then tell apart. */
const LENGTH = 6

/**
 * The short code of a directive on a sheet that leaves the office: six signs made of its ids and one that tells a slip of
 * the pen. It stands for the ids because a name in a Word file holds few letters, and a person can copy it.
 */
export function makeDirectiveCode(meetingId: Id, directiveId: Id): string {
  let [high, low] = [0x811c9dc5, 0x1b873593]
  for (const letter of `${meetingId}/${directiveId}`) {
    const code = letter.charCodeAt(0)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ code, 0x85ebca6b) ^ (low >>> 13)
  }
  let rest = (mix(high) * 0x200000 + (mix(low) >>> 11)) % BASE ** LENGTH
  let signs = ''
  for (let at = 0; at < LENGTH; at++) {
    signs += LETTERS[rest % BASE]
    rest = Math.floor(rest / BASE)
  }
  return signs + checkSign(signs)
}

/** Spreads what differs in one letter over all bits. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x7feb352d)
  mixed ^= mixed >>> 15
  mixed = Math.imul(mixed, 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Places weigh 1 to 6 and the base is a prime, so one wrong sign and two that changed places are always told. */
function checkSign(signs: string): string {
  const sum = [...signs].reduce((total, sign, at) => total + LETTERS.indexOf(sign) * (at + 1), 0)
  return LETTERS[sum % BASE] ?? ''
}

/** Whether seven signs are a code as it is made here; not whether there is such a directive. */
export const isDirectiveCode = (text: string): boolean =>
  new RegExp(`^[${LETTERS}]{${LENGTH + 1}}$`).test(text) && checkSign(text.slice(0, LENGTH)) === text[LENGTH]
