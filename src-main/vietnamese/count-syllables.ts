/** How many syllables ("tiếng") a text has: every run of letters or digits between blanks counts one. */
export function countSyllables(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,'’]*/gu)?.length ?? 0
}
