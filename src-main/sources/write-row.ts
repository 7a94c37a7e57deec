/** A row of a table in one line. Empty cells keep their place in the middle, so that columns can be told apart. */
export const writeRow = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.replace(/\s+/gu, ' ').trim())
    .join(' | ')
    .replace(/(?: \|)+ ?$/u, '')
    .trim()
