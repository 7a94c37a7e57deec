import { useState } from 'react'

export type RowHeights = { row: number; group: number }

/** How high the lines of a table to choose from are drawn, in pixels: what the style sheet says, so that it is said once. */
export function useRowHeights(): RowHeights {
  const [heights] = useState(readHeights)
  return heights
}

function readHeights(): RowHeights {
  const style = getComputedStyle(document.documentElement)
  const read = (name: string) => Number.parseFloat(style.getPropertyValue(name))
  return { row: read('--tk-row'), group: read('--tk-group-row') }
}
