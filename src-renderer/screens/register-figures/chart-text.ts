/** Widths of the letters of a picture, roughly: it is drawn before anything is measured. */
const LETTER = 6.6

export const widthOfText = (text: string): number => text.length * LETTER

/** A name on at most two lines of so many pixels; what is longer ends in an ellipsis, and stands whole in the table. */
export function breakName(name: string, width: number): string[] {
  const most = Math.floor(width / LETTER)
  const lines: string[] = ['']
  for (const word of name.split(' ')) {
    const line = lines.at(-1) ?? ''
    const next = line === '' ? word : `${line} ${word}`
    if (next.length <= most || line === '') lines[lines.length - 1] = next
    else lines.push(word)
  }
  if (lines.length <= 2) return lines
  return [lines[0] ?? '', `${(lines[1] ?? '').slice(0, most - 1)}…`]
}
