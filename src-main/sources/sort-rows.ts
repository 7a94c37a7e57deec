import { looksLikeName, startsWithBody } from '#vietnamese/people-words.ts'
import { isSignatureRow, isTotalRow, splitMarker } from '#vietnamese/table-rows.ts'
import { isNumberRow } from './find-head.ts'
import type { ColumnGuess } from './guess-columns.ts'

/** A row of somebody, with the groups it stands under, the widest first; `at`: its place in the grid. */
export type PersonRow = { cells: string[]; groups: string[]; at: number }
export type SortedRows = { people: PersonRow[]; skipped: string[]; levels: number }

type Group = { mark: string; text: string }

/** Tells the rows of people from those of groups, totals, signatures and repeated heads. */
export class RowSorter {
  readonly people: PersonRow[] = []
  readonly skipped: string[] = []
  levels = 0
  readonly #columns: readonly ColumnGuess[]
  #groups: Group[] = []
  #isEnded = false

  constructor(columns: readonly ColumnGuess[]) {
    this.#columns = columns
  }

  add(cells: readonly string[], at: number): void {
    const text = rowText(cells)
    if (text === '') return
    if (this.#isHead(cells)) {
      this.#isEnded = false
      this.skipped.push(text)
    } else if (this.#isEnded || isNumberRow(cells)) this.skipped.push(text)
    else if (this.#isEnd(cells)) {
      // A total may stand below each group; a signature ends the list.
      this.#isEnded = !cells.some(isTotalRow)
      this.skipped.push(text)
    } else if (this.#isGroup(cells)) this.#openGroup(cells)
    else if (this.#isContinued(cells)) this.#goOn(cells)
    else this.people.push({ cells: [...cells], groups: this.#groups.map((group) => group.text), at })
  }

  #cell(cells: readonly string[], meaning: ColumnGuess['meaning']): string {
    const column = this.#columns.findIndex((one) => one.meaning === meaning)
    return (cells[column] ?? '').trim()
  }

  #name = (cells: readonly string[]): string =>
    this.#cell(cells, 'fullName') || `${this.#cell(cells, 'familyName')} ${this.#cell(cells, 'givenName')}`.trim()

  /** The head stands again on each page. */
  #isHead(cells: readonly string[]): boolean {
    const same = this.#columns.filter(
      ({ heading }, column) => heading !== '' && (cells[column] ?? '').trim() === heading,
    )
    return same.length >= 2
  }

  /** What the row says, its number aside. */
  #firstText(cells: readonly string[]): string {
    const isSaid = (cell: string, column: number) => cell.trim() !== '' && this.#columns[column]?.meaning !== 'ordinal'
    return (cells.find(isSaid) ?? this.#cell(cells, 'ordinal')).trim()
  }

  #isEnd(cells: readonly string[]): boolean {
    if (/^\d+\.?$/u.test(this.#cell(cells, 'ordinal'))) return false
    if (cells.some(isTotalRow)) return true
    const isSparse = cells.filter((cell) => cell.trim() !== '').length <= 2
    return this.people.length > 0 && isSparse && cells.some((cell) => isSignatureRow(cell))
  }

  /** One text alone in its row, perhaps with a number: a body, or anything that is no person's name. */
  #isGroup(cells: readonly string[]): boolean {
    const ordinal = this.#cell(cells, 'ordinal')
    const said = [...cells.keys()].filter(
      (at) => (cells[at] ?? '').trim() !== '' && this.#columns[at]?.meaning !== 'ordinal',
    )
    const text = (cells[said[0] ?? -1] ?? '').trim()
    if (said.length > 1 || (text === '' && splitMarker(ordinal).rest === '')) return false
    // Right of the names it is more of the person above.
    if ((said[0] ?? 0) > this.#nameColumn() && this.#hasNames()) return false
    const { mark, rest } = splitMarker(text === '' ? ordinal : text)
    const name = rest === '' ? text : rest
    if (looksLikeName(name) || /\d{6}/u.test(name)) return false
    const isCounted = /^\d+\.?$/u.test(ordinal) || mark === 'digit'
    return startsWithBody(name) || (!isCounted && this.#columns.length > 1)
  }

  #nameColumn = (): number =>
    this.#columns.findIndex(({ meaning }) => meaning === 'fullName' || meaning === 'familyName')

  #hasNames = (): boolean => this.#nameColumn() >= 0

  #openGroup(cells: readonly string[]): void {
    const text = this.#firstText(cells)
    const own = splitMarker(text)
    const ordinal = splitMarker(this.#cell(cells, 'ordinal'))
    const mark = own.mark || ordinal.mark
    const outer = this.#groups.findIndex((group) => group.mark === mark)
    // Letters and Roman figures look alike ("C", "I"): after "A" or "B" a "C" is of their kind.
    const depth = outer >= 0 ? outer : mark === '' ? 0 : this.#groups.length
    this.#groups = [...this.#groups.slice(0, depth), { mark, text: own.rest || ordinal.rest || text }]
    this.levels = Math.max(this.levels, this.#groups.length)
  }

  /** A row without a name and without a number of its own: more of the person above. */
  #isContinued(cells: readonly string[]): boolean {
    return this.#hasNames() && this.people.length > 0 && this.#name(cells) === '' && this.#cell(cells, 'ordinal') === ''
  }

  #goOn(cells: readonly string[]): void {
    const person = this.people.at(-1)
    if (!person) return
    person.cells = person.cells.map((cell, column) =>
      [cell, cells[column] ?? ''].filter((one) => one.trim() !== '').join('\n'),
    )
  }
}

export const rowText = (cells: readonly string[]): string =>
  cells
    .map((cell) => cell.replace(/\s+/gu, ' ').trim())
    .filter((cell) => cell !== '')
    .join(' · ')
