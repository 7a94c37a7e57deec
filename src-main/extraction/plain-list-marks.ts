import {
  ARROW,
  ARROWS,
  BULLETS,
  HOLDER_BEFORE,
  LETTER_MARK,
  MAY_HOLD_MARK,
  NESTED_NUMBER,
  NUMBER_MARK,
  ROMAN_MARK,
} from './rules/list-mark-patterns.ts'

/**
 * The many marks of lists as the few that the rules know ("→ ", "[ ]", "☐" → "-"; "1/", "1-" → "1.", "1.1." → "1)"; "a." → "a)"), and
 * arrows inside a line as the stop they stand for. Same length, letter by letter.
 */
export function plainListMarks(text: string): string {
  const marked = MAY_HOLD_MARK.test(text) ? plainMarks(text) : text
  return ARROWS.test(marked) ? marked.split('\n').map(plainArrows).join('\n') : marked
}

const plainMarks = (text: string): string =>
  text
    .replace(BULLETS, (mark) => '-'.padStart(mark.length))
    .replace(NESTED_NUMBER, (mark) => `${mark.replace(/\.$/u, '').split('.').at(-1)})`.padStart(mark.length))
    .replace(NUMBER_MARK, (mark, number: string) => `${number}.`.padEnd(mark.length))
    .replace(LETTER_MARK, (_, letter: string) => `${letter})`)
    .replace(ROMAN_MARK, (_, number: string) => `${number}.`)

/** After a stop the arrow is only a blank; after a body or a person it charges them; before a capital a new sentence begins. */
function plainArrows(line: string): string {
  return line.replace(ARROW, (arrow, _before: string, _after: string, at: number) => {
    const [before, next] = [line.slice(0, at), line[at + arrow.length] ?? '']
    if (/[.?!:;,]$/u.test(before)) return ' '.repeat(arrow.length)
    const stop = HOLDER_BEFORE.test(before) ? ':' : /\p{Lu}/u.test(next) ? '.' : ','
    return stop.padEnd(arrow.length)
  })
}
