/** Lines of a pasted list without their numbers and dashes; one line alone is no list. */
export function readPastedLines(text: string): string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:\d{1,3}(?:\.\d{1,3})*[.)]|\p{L}[.)]|[-–+•*])\s+/u, '').trim())
    .filter((line) => line !== '')
  return lines.length > 1 ? lines : []
}
