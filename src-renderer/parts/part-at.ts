export type TextPart = { start: number; end: number }

/** The part of a list in one text in which the caret stands, without the blanks around it. */
export function partAt(text: string, caret: number, separators: RegExp): TextPart {
  let start = caret
  while (start > 0 && !separators.test(text[start - 1] ?? '')) start--
  let end = caret
  while (end < text.length && !separators.test(text[end] ?? '')) end++
  while (start < end && text[start] === ' ') start++
  while (end > start && text[end - 1] === ' ') end--
  return { start, end }
}
