/** A field's value as plain text: paragraphs one a line, lists one item a line, records as JSON, nothing as ''. */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(lineOf).join('\n')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function lineOf(item: unknown): string {
  return isParagraph(item) ? item.text : plainText(item)
}

/** A paragraph of a speech: its text is what a reader compares; list and marks show only where the text is the same. */
function isParagraph(item: unknown): item is { text: string } {
  return typeof item === 'object' && item !== null && 'marks' in item && 'text' in item && typeof item.text === 'string'
}
