/** What was met on the way through a Word file. */
export type WordCounts = {
  fonts: Map<string, number>
  insertions: number
  deletions: number
  comments: number
  hidden: number
  pictures: number
  contents: number
  tables: number
}

export const newCounts = (): WordCounts => ({
  fonts: new Map(),
  insertions: 0,
  deletions: 0,
  comments: 0,
  hidden: 0,
  pictures: 0,
  contents: 0,
  tables: 0,
})
