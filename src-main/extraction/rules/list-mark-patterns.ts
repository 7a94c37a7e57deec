import { anyOf, WORD_END, withCapitals } from '#vietnamese/word-pattern.ts'
import { honorifics } from './posts.ts'
import { NAME } from './read-body-patterns.ts'

/** Signs that open an item in notes and in text pasted from Word, and boxes to tick. */
export const BULLETS =
  /^( *)(?:[●○■▪◦✓✔✗☐☑☒□◆◇❖★☆➢➤➔➜→⇒·\uf0a7\uf0b7\uf0d8\uf0fc]|=>|->|–|—|\[[ xXvV]?\])(?= *[\p{L}\p{N}“"(])/gmu

/** "1/", "1-", "1 – " in front of words; "1-2 tuần" and "8/3" go on with a number. */
export const NUMBER_MARK = /^( *\d{1,2})( ?[/–-])(?= ?\p{L})/gmu

/** "1.1." and "2.3.1" in front of a capital. */
export const NESTED_NUMBER = /^( *)(\d{1,2}(?:\.\d{1,2}){1,3}\.?)(?= +\p{Lu})/gmu

/** "a.", "b/", "c-" with a blank after it ("đ/c" has none). */
export const LETTER_MARK = /^( *[a-zđ])[./-](?= +\p{L})/gmu

/** "II/", "II-". */
export const ROMAN_MARK = /^( *[IVX]{1,4})[/-](?= ?\p{L})/gmu

/**
 * What stands at the beginning of some line wherever one of the marks above does: most news holds none, and finding that out
 * takes a fifth of the time of the five. The line break is asked for first, since a place behind it is seldom met.
 */
export const MAY_HOLD_MARK =
  /(?:[\n\r\u2028\u2029]|^)(?= *(?:[●○■▪◦✓✔✗☐☑☒□◆◇❖★☆➢➤➔➜→⇒·\uf0a7\uf0b7\uf0d8\uf0fc=–—[-]|\d{1,2}[ /–.-]|[a-zđ][./-]|[IVX]{1,4}[/-]))/u

/** Any arrow at all. */
export const ARROWS = /[→⇒➔]|[=-]>/u

/** "… → …" inside a line. */
export const ARROW = /( *)(?:→|⇒|➔|=>|->)( *)(?=\S)/gu

/** What stands before the arrow is who does it. */
export const HOLDER_BEFORE = new RegExp(
  `^ *(?:[-+*•]|\\(?\\d{1,2}[.)]|[a-zđ]\\))? *(?:${NAME}|${anyOf(withCapitals(honorifics))}${WORD_END}|\\p{Lu}{2,})[^:;,.]{0,40}$`,
  'u',
)
