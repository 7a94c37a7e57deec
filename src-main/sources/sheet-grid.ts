/** Cells that were made one in the file, in places of the grid; ends included. */
export type Span = { top: number; left: number; bottom: number; right: number }

/** A sheet as texts: rows of equal length, without empty rows and columns. `merges` only of more than one cell. */
export type Grid = { name: string; rows: string[][]; merges: Span[] }

/** Too much for a list of people: a sheet of some kB can name a cell in every corner of a billion. */
export class TooManyCells extends Error {}

const MAX_CELLS = 400_000
const MAX_ROWS = 30_000
const MAX_COLUMNS = 200
const MAX_LETTERS = 12_000_000

/** Gathers the cells of one sheet, however far apart they stand. */
export class GridWriter {
  readonly #rows = new Map<number, Map<number, string>>()
  readonly #columns = new Set<number>()
  readonly #merges: Span[] = []
  #cells = 0
  #letters = 0

  write(row: number, column: number, text: string): void {
    if (text.trim() === '') return
    const cells = this.#rows.get(row) ?? new Map<number, string>()
    this.#rows.set(row, cells.set(column, text))
    this.#columns.add(column)
    this.#cells += 1
    this.#letters += text.length
    const isTooMuch = this.#cells > MAX_CELLS || this.#letters > MAX_LETTERS
    if (isTooMuch || this.#rows.size > MAX_ROWS || this.#columns.size > MAX_COLUMNS) throw new TooManyCells()
  }

  merge(span: Span): void {
    if (this.#merges.length < MAX_ROWS) this.#merges.push(span)
  }

  finish(name: string): Grid {
    const columns = [...this.#columns].sort((a, b) => a - b)
    const numbers = [...this.#rows.keys()].sort((a, b) => a - b)
    if (numbers.length * columns.length > MAX_CELLS * 2) throw new TooManyCells()
    const rows = numbers.map((number) => columns.map((column) => this.#rows.get(number)?.get(column) ?? ''))
    const merges = this.#merges.flatMap((span) => moveSpan(span, numbers, columns))
    return { name, rows, merges }
  }
}

/** Where a span stands once empty rows and columns are gone; nothing where it shrinks to one cell. */
function moveSpan(span: Span, rows: readonly number[], columns: readonly number[]): Span[] {
  const [top, left] = [firstFrom(rows, span.top), firstFrom(columns, span.left)]
  const [bottom, right] = [firstFrom(rows, span.bottom + 1) - 1, firstFrom(columns, span.right + 1) - 1]
  const isOne = bottom <= top && right <= left
  return bottom < top || right < left || isOne ? [] : [{ top, left, bottom, right }]
}

/** The place of the first number that is not smaller, by halving. */
function firstFrom(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
