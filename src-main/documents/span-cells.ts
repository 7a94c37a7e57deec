import type { TableRow } from './official-document.ts'

/** Cells of a row with the columns each takes: a group takes all, a total's first takes the empty ones after it. */
export function spanCells({ look, cells }: TableRow, columns: number): { text: string; span: number }[] {
  if (look === 'group') return [{ text: cells.find((text) => text !== '') ?? '', span: columns }]
  const all = Array.from({ length: columns }, (_, at) => cells[at] ?? '')
  if (look === 'plain') return all.map((text) => ({ text, span: 1 }))
  const filled = all.findIndex((text, at) => at > 0 && text !== '')
  const first = filled < 0 ? columns : filled
  return [{ text: all[0] ?? '', span: first }, ...all.slice(first).map((text) => ({ text, span: 1 }))]
}
