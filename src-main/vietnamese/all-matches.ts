/**
 * Every match of a global pattern. `text.matchAll` gives the same, but copies the pattern at each call, and with patterns of
 * up to 17,000 letters the copy took longer than the search (29 µs against 2 in a sentence).
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    // A match of nothing leaves the pattern where it is; half a surrogate pair further it would find the same place again.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}
