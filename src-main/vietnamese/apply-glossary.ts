import { anyOf, WORD_END, WORD_START } from './word-pattern.ts'

/** One pair of "Nghe → đúng". */
export type GlossaryPair = { heard: string; right: string; isCaseSensitive: boolean; isOn: boolean }

/** One replacement: where it stands in the new text, what stood there, what stands there now. */
export type Replacement = { start: number; end: number; from: string; to: string }

/** What is longer is a page pasted into the wrong box; a pattern of 20,000 letters overflows the stack. */
const LONGEST_HEARD = 300

/**
 * Replaces whole words by the office's own list, in one pass from left to right: the longest entry wins, what was put in
 * is not looked at again, and the same text always gives the same. What is right already stays. NFC in and out.
 */
export function applyGlossary(
  text: string,
  pairs: readonly GlossaryPair[],
): { text: string; replacements: Replacement[] } {
  const used = pairs.filter(
    (one) => one.isOn && one.heard.trim() !== '' && one.heard.length <= LONGEST_HEARD && one.heard !== one.right,
  )
  if (used.length === 0) return { text, replacements: [] }
  const byHeard = new Map(used.map((one) => [keyOf(one.heard), one]))
  const pattern = new RegExp(
    `${WORD_START}${anyOf(used.map((one) => one.heard.trim().normalize('NFC')))}${WORD_END}`,
    'giu',
  )
  const replacements: Replacement[] = []
  let out = ''
  let at = 0
  for (const match of text.matchAll(pattern)) {
    const pair = byHeard.get(keyOf(match[0]))
    if (!pair || (pair.isCaseSensitive && !isWrittenAs(match[0], pair.heard)) || standsRight(text, match.index, pair))
      continue
    out += text.slice(at, match.index)
    const to = pair.isCaseSensitive ? pair.right : inCaseOf(match[0], pair.right)
    replacements.push({ start: out.length, end: out.length + to.length, from: match[0], to })
    out += to
    at = match.index + match[0].length
  }
  return { text: out + text.slice(at), replacements }
}

/** The text before one replacement (or all of them, given in any order) was made. */
export function undoReplacements(text: string, replacements: readonly Replacement[]): string {
  return replacements
    .toSorted((a, b) => b.start - a.start)
    .reduce((current, { start, end, from }) => current.slice(0, start) + from + current.slice(end), text)
}

const keyOf = (words: string): string => words.trim().normalize('NFC').toLowerCase().replace(/\s+/gu, ' ')
const isWrittenAs = (found: string, heard: string): boolean =>
  found.replace(/ +/gu, ' ') === heard.trim().replace(/ +/gu, ' ')

/** "Giang → Vũ Chí Giang" leaves "Vũ Chí Giang" alone, whatever blanks stand between its words. */
function standsRight(text: string, at: number, { heard, right }: GlossaryPair): boolean {
  const [words, part] = [keyOf(right), keyOf(heard)]
  for (let inside = words.indexOf(part); inside >= 0; inside = words.indexOf(part, inside + 1)) {
    const [lead, rest] = [words.slice(0, inside), words.slice(inside)]
    const before = looseKey(text.slice(Math.max(0, at - lead.length - SPARE_BLANKS), at))
    const after = looseKey(text.slice(at, at + rest.length + SPARE_BLANKS))
    if (before.endsWith(lead) && after.startsWith(rest)) return true
  }
  return false
}

/** So many blanks more than one between words are still looked over. */
const SPARE_BLANKS = 16
const looseKey = (words: string): string => words.toLowerCase().replace(/\s+/gu, ' ')

/** Capitals of the place stay: at the start of a sentence, and in a line of capitals. */
function inCaseOf(found: string, right: string): string {
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase()) return right.toUpperCase()
  return /^\p{Lu}/u.test(found) ? right.slice(0, 1).toUpperCase() + right.slice(1) : right
}
