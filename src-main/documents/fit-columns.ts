import { measureText } from './measure-text.ts'
import type { TableRow } from './official-document.ts'

/** A column's share of the width, and the least it may have, in millimetres. */
type Measured = { share: number; least: number }

/** Size of type in a table (`sizes.table` of the profiles), padding of a cell and room for a program that measures wider. */
const SIZE = 13
const PADDING = 3
const SLACK = 1

/**
 * Shares of a table's width, so that no word, date or number is broken inside: a column too narrow for its longest word
 * takes what it lacks from those that have room to spare.
 */
export function fitColumns(
  columns: readonly { title: string; share: number }[],
  rows: readonly TableRow[],
  width: number,
): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const measured = columns.map(({ title, share }, at): Measured => {
    const cells = rows.filter((row) => row.look === 'plain').map((row) => row.cells[at] ?? '')
    return { share: share / total, least: longestWord(title, cells) / width }
  })
  const lacking = measured.reduce((sum, { share, least }) => sum + Math.max(0, least - share), 0)
  const spare = measured.reduce((sum, { share, least }) => sum + Math.max(0, share - least), 0)
  // More words than paper: then the shares stay, and the longest words break.
  if (lacking === 0 || lacking > spare) return measured.map(({ share }) => share)
  return measured.map(({ share, least }) => (share < least ? least : share - ((share - least) / spare) * lacking))
}

function longestWord(title: string, cells: readonly string[]): number {
  const words = new Set(cells.flatMap((cell) => cell.split(/[\s-]+/u)))
  const widths = [...words].map((word) => measureText(word, SIZE, 'regular'))
  const heads = title.split(' ').map((word) => measureText(word, SIZE, 'bold'))
  return (
    Math.max(
      ...heads,
      widths.reduce((most, width) => Math.max(most, width), 0),
    ) +
    PADDING +
    SLACK
  )
}
