import { layOutTable } from './lay-out-table.ts'

/** Tables that are open, one inside another; a cell holds lines. */
export class TableStack {
  count = 0
  readonly #open: string[][][][] = []

  openTable(): void {
    this.#open.push([])
  }

  openRow(): void {
    this.#open.at(-1)?.push([])
  }

  /** A cell without a row stands in one of its own. */
  openCell(): void {
    const table = this.#open.at(-1)
    if (table?.length === 0) table.push([])
    table?.at(-1)?.push([])
  }

  /** Takes a line into the innermost open cell; `false` where no table is open. */
  take(line: string): boolean {
    const table = this.#open.at(-1)
    if (!table) return false
    if (table.length === 0) table.push([])
    const row = table.at(-1)
    if (row?.length === 0) row.push([])
    row?.at(-1)?.push(line)
    return true
  }

  /** The lines of the innermost table, for whatever stands around it. */
  closeTable(): string[] {
    const rows = this.#open.pop() ?? []
    const { lines, isData } = layOutTable(rows, false)
    if (isData) this.count += 1
    return lines
  }

  /** Tables that the file leaves open. */
  finish(): string[] {
    let lines: string[] = []
    while (this.#open.length > 0) {
      for (const line of lines) this.take(line)
      lines = this.closeTable()
    }
    return lines
  }
}
