import type { ReactNode } from 'react'

/** Text with the found ranges `[start, end)` marked. */
export function Snippet({ text, ranges }: { text: string; ranges: readonly (readonly [number, number])[] }) {
  const pieces: ReactNode[] = []
  let at = 0
  for (const [start, end] of ranges) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  )
}
