/** The line of the caret one place up or down among the lines, the caret going with it. */
export function moveLine(text: string, caret: number, by: -1 | 1): { text: string; caret: number } {
  const lines = text.split('\n')
  const at = text.slice(0, caret).split('\n').length - 1
  const [line, other] = [lines[at], lines[at + by]]
  if (line === undefined || other === undefined) return { text, caret }
  return {
    text: lines
      .with(at, other)
      .with(at + by, line)
      .join('\n'),
    caret: caret + by * (other.length + 1),
  }
}
